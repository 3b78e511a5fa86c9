/** `/briefing`: the whole story on one screen, and what changed in it. For everybody. */
import { SlashCommandBuilder, SlashCommandSubcommandBuilder } from '@discordjs/builders';
import { briefingOf, type Knowledge } from '../src/knowledge/knowledge.ts';
import { composeBriefing } from '../src/message/briefing.ts';
import { briefingFor, chosenTopic, topicOption, withBriefing } from './choosing.ts';
import type { Command } from './command.ts';
import { everywhere } from './installation.ts';
import { listReply } from './lists.ts';
import { named } from './localised.ts';
import { languageOption, listPrivateOption, localeFor, withAudience } from './options.ts';
import { answerWith, refuse } from './reply.ts';
import { type Subcommand, withSubcommands } from './subcommands.ts';

export function briefingCommand(knowledge: Knowledge): Command {
  const builder = named(everywhere(new SlashCommandBuilder()), ({ command }) => command.briefing);
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
      const topic = chosenTopic(request, context.knowledge);
      if (topic === null) return refuse(locale, ({ gone }) => gone.topic, 'no topic');
      if (topic) {
        const place = {
          kind: 'topic',
          briefing: briefingOf(context.knowledge, topic),
          topic,
          page: 1,
        } as const;
        return listReply(place, request, context);
      }
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      return answerWith(request, locale, composeBriefing(briefing, locale), { outcome: 'briefing' });
    },
  };
}

/** `/briefing changes`: what is new, changed or withdrawn. */
function changes(knowledge: Knowledge): Subcommand {
  const builder = named(new SlashCommandSubcommandBuilder(), ({ command }) => command.briefingChanges);
  builder.addStringOption(languageOption()).addBooleanOption(listPrivateOption());
  return {
    definition: withBriefing(builder, knowledge),
    run(request, context) {
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(localeFor(request), ({ gone }) => gone.briefing, 'no briefing');
      return listReply({ kind: 'changes', briefing, page: 1 }, request, context);
    },
  };
}
