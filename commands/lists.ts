/** `/denials`, `/figures` and `/sources`: each a list of one kind of record in a briefing, page by page. */
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { composeList, type ListPage } from '../src/message/list.ts';
import { briefingOptions, chosenPlace, refuseGone, suggestChoosable } from './choosing.ts';
import type { Command, Context, Reply, Request, Run } from './command.ts';
import { slashCommand } from './definition.ts';
import { audience, localeFor } from './options.ts';
import { answerWith, maySpeak, privately } from './reply.ts';

export function listCommand(list: 'denials' | 'figures' | 'sources', knowledge: Knowledge): Command {
  const options = [...audience('listPrivate'), ...briefingOptions(knowledge)];
  return {
    definition: slashCommand(({ command }) => command[list], options),
    run: listOf(list),
    suggest: suggestChoosable,
  };
}

/** Of the briefing that is asked for. */
export function listOf(kind: 'denials' | 'figures' | 'sources' | 'changes'): Run {
  return (request, context) => {
    const place = chosenPlace(request, context.knowledge);
    if (!place) return refuseGone(request, localeFor(request));
    return listReply({ kind, briefing: place.briefing, page: 1 }, request, context);
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
