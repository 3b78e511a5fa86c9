/** `/briefing`: subcommands on a whole briefing. Each is an object of its own; a new one joins the list below. */
import { SlashCommandBuilder, SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeBriefing } from '../src/message/briefing.ts';
import { composeTopic } from '../src/message/topic.ts';
import { gapsSubcommand } from './briefing-gaps.ts';
import { pinSubcommands } from './briefing-pins.ts';
import type { Command, Context, Reply, Request } from './command.ts';
import { named } from './localised.ts';
import { briefingFor, chosenTopic, localeFor, topicOption, withAudience, withBriefing } from './options.ts';
import { answerWith, refuse } from './reply.ts';

export interface Subcommand {
  readonly definition: SlashCommandSubcommandBuilder;
  run(request: Request, context: Context): Reply | Promise<Reply>;
}

export function briefingCommand(knowledge: Knowledge): Command {
  const subcommands: readonly Subcommand[] = [
    show(knowledge),
    ...pinSubcommands(knowledge),
    gapsSubcommand(),
  ];
  const builder = named(new SlashCommandBuilder(), ({ command }) => command.briefing);
  for (const { definition } of subcommands) builder.addSubcommand(definition);
  return {
    definition: builder.toJSON(),
    run(request, context) {
      const chosen = subcommands.find(({ definition }) => definition.name === request.subcommand);
      return (
        chosen?.run(request, context) ??
        refuse(request.locale, ({ error }) => error.unknownCommand, 'unknown subcommand')
      );
    },
  };
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
      if (topic) {
        return answerWith(request, locale, composeTopic(topic, context.knowledge, locale), {
          outcome: 'topic',
        });
      }
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      return answerWith(request, locale, composeBriefing(briefing, locale), { outcome: 'briefing' });
    },
  };
}
