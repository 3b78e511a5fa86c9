/** `/briefing`: the whole story on one screen, and what changed in it. For everybody. */
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeBriefing } from '../src/message/briefing.ts';
import { briefingOptions, chosenPlace, refuseGone, topicOption } from './choosing.ts';
import type { Command } from './command.ts';
import { slashCommand, subcommand } from './definition.ts';
import { listOf, listReply } from './lists.ts';
import { audience, localeFor } from './options.ts';
import { answerWith } from './reply.ts';
import { type Subcommand, withSubcommands } from './subcommands.ts';

export function briefingCommand(knowledge: Knowledge): Command {
  const subcommands = [show(knowledge), changes(knowledge)];
  return withSubcommands(
    slashCommand(({ command }) => command.briefing),
    subcommands,
  );
}

/** `/briefing show`: the whole, or one topic of it. */
function show(knowledge: Knowledge): Subcommand {
  const options = [topicOption(knowledge), ...briefingOptions(knowledge), ...audience('private')];
  return {
    definition: subcommand(({ command }) => command.briefingShow, options),
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
  const options = [...audience('listPrivate'), ...briefingOptions(knowledge)];
  return {
    definition: subcommand(({ command }) => command.briefingChanges, options),
    run: listOf('changes'),
  };
}
