/** Counts questions that found no answer, shows them to those who manage a server, and forgets them in time. */
import type { SharedDatabase } from '../database/shared.ts';
import { orUnavailable } from '../database/trouble.ts';
import type { Logger } from '../log.ts';
import { createStore, dayOf, lastDayGone } from './store.ts';
import { wordingOf } from './wording.ts';

const hour = 60 * 60 * 1_000;
/** Milliseconds that a server's switch is remembered: another process may have turned it. */
const switchKnown = 10_000;
const mostSwitches = 1_000;

export interface UnansweredOptions {
  readonly database: SharedDatabase;
  readonly logger: Logger;
  readonly now: () => Date;
}

export type UnansweredService = ReturnType<typeof createUnanswered>;
/** Questions that found no answer, as commands see them. Counted only in servers that have it switched on. */
export type Unanswered = UnansweredService['unanswered'];

/** Touches no database before it is started or asked. */
export function createUnanswered({ database, logger, now }: UnansweredOptions) {
  const store = createStore(database);
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  const switches = createSwitches(store.isOn);

  /** Where nothing was ever kept, no server can have it switched on. No answer fails with it. */
  function quietly(task: () => Promise<void>): Promise<void> {
    const work = database
      .mayHoldAnything()
      .then(async (mayHold) => (mayHold ? task() : undefined))
      .catch((err) => logger.warn({ err }, 'unanswered questions cannot be counted; answers go on'))
      .finally(() => underWay.delete(work));
    underWay.add(work);
    return work;
  }

  const sweep = (): Promise<void> => quietly(() => store.sweep(lastDayGone(now())));

  const unanswered = {
    /** Counts a question, if its server has it switched on. Nobody waits for it, and it never fails. */
    count(guild: string, question: string): void {
      void quietly(async () => {
        // Most servers have it off: no wording is made there.
        if (!(await switches.isOn(guild))) return;
        const wording = wordingOf(question);
        if (wording !== '') await store.add(guild, dayOf(now()), wording);
      });
    },
    switchOn: (guild: string) =>
      orUnavailable(logger, async () => {
        await store.switchOn(guild);
        switches.forget(guild);
        return { kind: 'on' } as const;
      }),
    /** Deletes what was counted. `count`: how many questions that were. */
    switchOff: (guild: string) =>
      orUnavailable(logger, async () => {
        switches.forget(guild);
        return { kind: 'off', count: await store.switchOff(guild) } as const;
      }),
    /** `questions`: most often asked first. */
    list: (guild: string) =>
      orUnavailable(logger, async () => {
        const questions = await store.list(lastDayGone(now()), guild);
        return { kind: 'list', on: await store.isOn(guild), questions } as const;
      }),
  };

  return {
    unanswered,
    /** Deletes what is older than it may be, now and every hour. */
    start(): void {
      void sweep();
      timer = setInterval(() => void sweep(), hour).unref();
    },
    sweep,
    /** Finishes what is under way. The database stays open. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}

/** Which servers have it on, as it was a moment ago: an answer more costs no query. The count itself looks again. */
function createSwitches(look: (guild: string) => Promise<boolean>) {
  const known = new Map<string, { readonly isOn: Promise<boolean>; readonly until: number }>();
  return {
    isOn(guild: string): Promise<boolean> {
      const entry = known.get(guild);
      if (entry && performance.now() < entry.until) return entry.isOn;
      if (known.size >= mostSwitches) known.clear();
      const isOn = look(guild);
      isOn.catch(() => known.delete(guild));
      known.set(guild, { isOn, until: performance.now() + switchKnown });
      return isOn;
    },
    forget: (guild: string) => known.delete(guild),
  };
}
