/** `/briefing`: the whole story on one screen, and what changed in it. For everybody. */
import { SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeBriefing } from '../src/message/briefing.ts';
import { chosenPlace, refuseGone, topicOption, withBriefing } from './choosing.ts';
import type { Command } from './command.ts';
import { named, slashCommand } from './definition.ts';
import { listOf, listReply } from './lists.ts';
import { localeFor, withAudience } from './options.ts';
import { answerWith } from './reply.ts';
import { type Subcommand, withSubcommands } from './subcommands.ts';

export function briefingCommand(knowledge: Knowledge): Command {
  const builder = slashCommand(({ command }) => command.briefing);
  return withSubcommands(builder, [show(knowledge), changes(knowledge)]);
}

/** `/briefing show`: the whole, or one topic of it. */
function show(knowledge: Knowledge): Subcommand {
  const builder = named(new SlashCommandSubcommandBuilder(), ({ command }) => command.briefingShow);
  builder.addStringOption(topicOption(knowledge));
  return {
    definition: withAudience(withBriefing(builder, knowledge)),
    run(request, context) {
      const locale = localeFor(request);
      const place = chosenPlace(request, context.knowledge);
      if (!place) return refuseGone(request, locale);
      const { briefing, topic } = place;
      if (topic) return listReply({ kind: 'topic', briefing, topic, page: 1 }, request, context);
      return answerWith(request, locale, composeBriefing(briefing, locale), { outcome: 'briefing' });
    },
  };
}

/** `/briefing changes`: what is new, changed or withdrawn. */
function changes(knowledge: Knowledge): Subcommand {
  const builder = named(new SlashCommandSubcommandBuilder(), ({ command }) => command.briefingChanges);
  return {
    definition: withBriefing(withAudience(builder, 'listPrivate'), knowledge),
    run: listOf('changes'),
  };
}
