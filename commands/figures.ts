/** `/figures`: each amount with its qualifier and its source, and what is worked out from it. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeFigures } from '../src/message/figures-list.ts';
import type { Command } from './command.ts';
import { named } from './localised.ts';
import { briefingFor, localeFor, withAudience, withBriefing } from './options.ts';
import { answerWith, refuse } from './reply.ts';

export function figuresCommand(knowledge: Knowledge): Command {
  const builder = named(new SlashCommandBuilder(), ({ command }) => command.figures);
  return {
    definition: withAudience(withBriefing(builder, knowledge)).toJSON(),
    run(request, context) {
      const locale = localeFor(request);
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      return answerWith(request, locale, composeFigures(briefing, locale), { outcome: 'figures' });
    },
  };
}
