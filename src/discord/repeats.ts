/** The same answer twice within a minute would flood a channel: the second comes privately, with a link to the first. */
import { hash } from 'node:crypto';
import type { Reply, Request } from '../../commands/command.ts';
import { limits, messageLink } from '../message/message.ts';
import { stringsFor } from '../message/strings/index.ts';
import type { FindMessage } from './exchange.ts';

/** Milliseconds. */
const repeatedWithin = 60_000;

type Answer = Extract<Reply, { kind: 'message' }>;

export type Repeats = ReturnType<typeof createRepeats>;

interface Entry {
  readonly interaction: string;
  readonly find: FindMessage;
  readonly until: number;
  /** Asked for once. */
  message?: Promise<string | null>;
}

/** `now` gives milliseconds on any clock that only goes forward. */
export function createRepeats(now: () => number = performance.now.bind(performance)) {
  /** Oldest first. */
  const recent = new Map<string, Entry>();

  function sweep(): void {
    for (const [key, { until }] of recent) {
      if (until > now()) break;
      recent.delete(key);
    }
  }

  /** Where the entry was forgotten while Discord was asked, there is none. */
  async function messageOf(key: string): Promise<string | null> {
    const entry = recent.get(key);
    if (!entry) return null;
    entry.message ??= entry.find();
    const message = await entry.message;
    return recent.get(key) === entry ? message : null;
  }

  return {
    /**
     * `softened` is the reply as it should be sent: unchanged, or private with a link. `remember` keeps in memory that it
     * stands in the channel, as the answer to that interaction, and how to find it.
     */
    async meet(
      request: Request,
      reply: Answer,
    ): Promise<{ readonly softened: Answer; remember(interaction: string, find: FindMessage): void }> {
      if (reply.private) return { softened: reply, remember: () => undefined };
      sweep();
      const key = keyOf(request, reply);
      // What is for somebody is sent to them, however often it was said.
      const isAddressed = reply.message.allowed_mentions.users !== undefined;
      const earlier = isAddressed ? null : await messageOf(key);
      return {
        softened: earlier === null ? reply : linked(request, reply, earlier),
        remember(interaction, find) {
          recent.delete(key);
          recent.set(key, { interaction, find, until: now() + repeatedWithin });
        },
      };
    },
    /** What answered that interaction was removed or says something else now: nothing links to it any more. */
    forget(interaction: string): void {
      for (const [key, entry] of recent) if (entry.interaction === interaction) recent.delete(key);
    },
  };
}

/**
 * Same channel and same claim in the same words: the same answer, however it was asked for. Where no claim is on top,
 * as in "the article does not say", only the whole message tells which question it answers. As a digest: thousands of
 * messages may have been sent in a minute.
 */
function keyOf({ channel }: Request, { message, log }: Answer): string {
  // The question stands above the answer, in small letters.
  const answer = message.content.replace(/^-# .*\n/, '');
  const said = JSON.stringify(log?.claim === undefined ? message : [log.claim, answer]);
  return `${channel} ${hash('sha1', said, 'base64')}`;
}

function linked(request: Request, reply: Answer, earlier: string): Answer {
  const notice = stringsFor(request.locale).repeated(messageLink(request.guild, request.channel, earlier));
  const content = `${notice}\n${reply.message.content}`;
  // Too long for both: the link leads to the whole answer, denials included.
  const message =
    content.length <= limits.content
      ? { ...reply.message, content }
      : { ...reply.message, content: notice, embeds: [], components: [] };
  return { ...reply, private: true, message };
}
