/** From a message to a reply: who sees it, and whether it can be taken away again. */
import type { Locale } from '../src/knowledge/locale.ts';
import { withRemove } from '../src/message/buttons.ts';
import { notice } from '../src/message/details.ts';
import type { Message } from '../src/message/message.ts';
import { type Strings, stringsFor } from '../src/message/strings/index.ts';
import type { Reply, ReplyLog, Request } from './command.ts';

/** A command's answer: in the channel with a Remove button, or to the asker alone where `private` was chosen. */
export function answerWith(request: Request, locale: Locale, message: Message, log: ReplyLog): Reply {
  if (request.options.private === true) return privately(message, log);
  return { kind: 'message', message: withRemove(message, locale), private: false, log };
}

export function privately(message: Message, log: ReplyLog): Reply {
  return { kind: 'message', message, private: true, log };
}

/** A short kind word to the asker alone. */
export function refuse(locale: Locale, pick: (strings: Strings) => string, outcome: string): Reply {
  return privately(notice(pick(stringsFor(locale))), { outcome });
}
