/** `/denials`: each denial, its words, its scope, and what nobody denied. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeDenials } from '../src/message/denials-list.ts';
import type { Command } from './command.ts';
import { named } from './localised.ts';
import { briefingFor, localeFor, withAudience, withBriefing } from './options.ts';
import { answerWith, refuse } from './reply.ts';

export function denialsCommand(knowledge: Knowledge): Command {
  const builder = named(new SlashCommandBuilder(), ({ command }) => command.denials);
  return {
    definition: withAudience(withBriefing(builder, knowledge)).toJSON(),
    run(request, context) {
      const locale = localeFor(request);
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      return answerWith(request, locale, composeDenials(briefing, locale), { outcome: 'denials' });
    },
  };
}
