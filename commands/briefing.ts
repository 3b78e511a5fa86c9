/** `/briefing`: subcommands on a whole briefing. Each is an object of its own; a new one joins the list below. */
import {
  SlashCommandBuilder,
  SlashCommandStringOption,
  SlashCommandSubcommandBuilder,
} from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeBriefing } from '../src/message/briefing.ts';
import { composeTopic } from '../src/message/topic.ts';
import type { Command, Context, Reply, Request } from './command.ts';
import { localised, named } from './localised.ts';
import { briefingFor, choiceName, choicesAtMost, localeFor, withAudience, withBriefing } from './options.ts';
import { answerWith, refuse } from './reply.ts';

export interface Subcommand {
  readonly definition: SlashCommandSubcommandBuilder;
  run(request: Request, context: Context): Reply | Promise<Reply>;
}

export function briefingCommand(knowledge: Knowledge): Command {
  const subcommands: readonly Subcommand[] = [show(knowledge)];
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
      const topics = context.knowledge.briefings.flatMap((one) => one.topics);
      const topic = topics.find((one) => `${one.briefing}:${one.id}` === request.options.topic);
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

/** The topics of all briefings, as choices whose value is `briefing:topic`. */
export function topicOption(knowledge: Knowledge): SlashCommandStringOption {
  const topics = knowledge.briefings.flatMap((one) => one.topics).slice(0, choicesAtMost);
  const choices = topics.map((topic) => ({
    name: choiceName(topic.title.en),
    name_localizations: localised((locale) => choiceName(topic.title[locale])),
    value: `${topic.briefing}:${topic.id}`,
  }));
  return named(new SlashCommandStringOption(), ({ option }) => option.topic).addChoices(choices);
}
