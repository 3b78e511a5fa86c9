/** `/denials`, `/figures` and `/sources`: each a list of one kind of record in a briefing. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Briefing, Knowledge } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { composeDenials } from '../src/message/denials-list.ts';
import { composeFigures } from '../src/message/figures-list.ts';
import type { Message } from '../src/message/message.ts';
import { composeSources } from '../src/message/sources-list.ts';
import type { Command } from './command.ts';
import { named } from './localised.ts';
import { briefingFor, localeFor, withAudience, withBriefing } from './options.ts';
import { answerWith, refuse } from './reply.ts';

const lists = { denials: composeDenials, figures: composeFigures, sources: composeSources } satisfies Record<
  string,
  (briefing: Briefing, locale: Locale) => Message
>;

export function listCommand(list: keyof typeof lists, knowledge: Knowledge): Command {
  const builder = named(new SlashCommandBuilder(), ({ command }) => command[list]);
  return {
    definition: withAudience(withBriefing(builder, knowledge)).toJSON(),
    run(request, context) {
      const locale = localeFor(request);
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      return answerWith(request, locale, lists[list](briefing, locale), { outcome: list });
    },
  };
}
