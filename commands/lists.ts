/** `/denials`, `/figures` and `/sources`: each a list of one kind of record in a briefing, page by page. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeList, type ListPage } from '../src/message/list.ts';
import { briefingFor, suggestChoosable, withBriefing } from './choosing.ts';
import type { Command, Context, Reply, Request } from './command.ts';
import { everywhere } from './installation.ts';
import { named } from './localised.ts';
import { languageOption, listPrivateOption, localeFor } from './options.ts';
import { answerWith, maySpeak, privately, refuse } from './reply.ts';

export function listCommand(list: 'denials' | 'figures' | 'sources', knowledge: Knowledge): Command {
  const builder = named(everywhere(new SlashCommandBuilder()), ({ command }) => command[list]);
  builder.addStringOption(languageOption()).addBooleanOption(listPrivateOption());
  return {
    definition: withBriefing(builder, knowledge).toJSON(),
    run(request, context) {
      const briefing = briefingFor(request, context.knowledge);
      if (!briefing) return refuse(localeFor(request), ({ gone }) => gone.briefing, 'no briefing');
      return listReply({ kind: list, briefing, page: 1 }, request, context);
    },
    suggest: suggestChoosable,
  };
}

/** To the asker alone, who may show it to all; in the channel where that, or whom it is for, was chosen. */
export function listReply(place: ListPage, request: Request, { knowledge }: Context): Reply {
  const locale = localeFor(request);
  const log = { outcome: place.kind, briefing: place.briefing.id };
  const isPublic = request.options.private === false || request.options.for !== undefined;
  if (isPublic) return answerWith(request, locale, composeList(place, knowledge, locale), log);
  const canShow = request.guild !== null && maySpeak(request);
  return privately(composeList(place, knowledge, locale, { canShow }), log);
}
