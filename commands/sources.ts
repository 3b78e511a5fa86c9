/** `/sources`: the chain of sources, what the article does not give, how to verify a citation. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeSources } from '../src/message/sources-list.ts';
import type { Command } from './command.ts';
import { named } from './localised.ts';
import { briefingFor, localeFor, withAudience, withBriefing } from './options.ts';
import { answerWith, refuse } from './reply.ts';

export function sourcesCommand(knowledge: Knowledge): Command {
  const builder = named(new SlashCommandBuilder(), ({ command }) => command.sources);
  return {
    definition: withAudience(withBriefing(builder, knowledge)).toJSON(),
    run(request, context) {
      const locale = localeFor(request);
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      return answerWith(request, locale, composeSources(briefing, locale), { outcome: 'sources' });
    },
  };
}
