/** Keeps every pin true: finds those that show something else than they should, and has them edited in turn. */

import type { PinRow } from '../database/tables.ts';
import { DatabaseTrouble } from '../database/trouble.ts';
import type { Briefing, Knowledge } from '../knowledge/knowledge.ts';
import type { Logger } from '../log.ts';
import type { Edit, EditOutcome } from './edit.ts';
import { inTurn } from './pace.ts';
import type { Registry, SeenPin } from './registry.ts';
import { createRenderer, type Rendering, type Wanted } from './rendering.ts';
import { type Snapshots, snapshotOf, writeSnapshot } from './snapshots.ts';
import type { Waits } from './waits.ts';

/** Milliseconds. Edits of the knowledge that come within this time become one edit of a pin. */
const settling = 400;
/** Milliseconds until the next try when the database fails. */
const untilDatabase = 15_000;
const betweenProgress = 10_000;
const pageSize = 500;

interface Options {
  readonly registry: Registry;
  readonly edit: Edit;
  /** False: there is no database yet, and none is to be made by looking. */
  readonly mayHoldPins: () => Promise<boolean>;
  readonly snapshots: Snapshots;
  readonly logger: Logger;
  readonly knowledge: Knowledge;
  readonly waits: Waits;
}

export type Refresh = ReturnType<typeof createRefresh>;

/** Does nothing until it is woken. */
export function createRefresh(options: Options) {
  const { registry, edit, mayHoldPins, snapshots, logger, knowledge, waits } = options;
  const stopping = new AbortController();
  let briefings: readonly Briefing[] = knowledge.briefings;
  let render = createRenderer(knowledge);
  /** Aborted when there is newer knowledge: the next sweep finds what is left. */
  let outdated = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;
  let running: Promise<void> = Promise.resolve();
  let troubled = false;

  function wakeIn(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (stopping.signal.aborted || at >= wakesAt) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(() => {
      wakesAt = Number.POSITIVE_INFINITY;
      running = running.then(sweepSafely);
    }, milliseconds);
    timer.unref();
  }

  async function sweepSafely(): Promise<void> {
    try {
      await sweep();
      troubled = false;
    } catch (err) {
      // Said once, not at every try.
      if (!troubled) logger.error({ err }, 'pins cannot be refreshed for now; answers go on');
      troubled = err instanceof DatabaseTrouble;
      wakeIn(untilDatabase);
    }
  }

  async function sweep(): Promise<void> {
    if (stopping.signal.aborted || !(await mayHoldPins())) return;
    outdated = new AbortController();
    await saveSnapshots();
    const { due, later } = await findStale();
    logger.debug({ stale: due.length }, 'pins looked at');
    if (due.length > 0) await refreshAll(due);
    await snapshots.sweep(briefings.map((briefing) => briefing.revision));
    // A pin that another process had, or that failed, becomes due some time: perhaps it is already.
    const next = due.length > 0 ? 0 : later;
    if (next !== null) wakeIn(Math.max(settling, next));
  }

  async function refreshAll(due: readonly SeenPin[]): Promise<void> {
    const showing = render;
    const started = performance.now();
    const counts: Partial<Record<EditOutcome, number>> = {};
    const progress = () => ({ pins: due.length, ...counts, ms: Math.round(performance.now() - started) });
    logger.info({ pins: due.length }, 'refreshing pins');
    const ticking = setInterval(() => logger.info(progress(), 'refreshing pins'), betweenProgress);
    try {
      await inTurn(
        due,
        async (pin) => {
          const outcome = await edit(pin, showing);
          counts[outcome] = (counts[outcome] ?? 0) + 1;
        },
        AbortSignal.any([stopping.signal, outdated.signal]),
      );
    } finally {
      clearInterval(ticking);
      logger.info(progress(), 'pins refreshed');
    }
  }

  /** `due`: oldest first. `later`: milliseconds until the first of those that must wait may be tried; null: none must. */
  async function findStale(): Promise<{ due: readonly SeenPin[]; later: number | null }> {
    const due: SeenPin[] = [];
    let later: number | null = null;
    let last: PinRow | undefined;
    do {
      const page = await registry.shown(last, pageSize);
      for (const pin of page) {
        if (pin.hash === render(pin).hash && pin.note_from === null) continue;
        const left = waits.left(pin);
        if (left === 0) due.push(seenOf(pin));
        else later = Math.min(later ?? left, left);
      }
      last = page.length === pageSize ? page.at(-1) : undefined;
    } while (last);
    return { due, later };
  }

  /** What must be there before a pin records that it shows the current revision. */
  async function saveSnapshots(): Promise<void> {
    for (const briefing of briefings) {
      const claims = writeSnapshot(snapshotOf(briefing));
      await snapshots.save({ briefing: briefing.id, revision: briefing.revision, claims });
    }
  }

  return {
    /** Shows this from now on, in every pin. */
    use(changed: Knowledge): void {
      briefings = changed.briefings;
      render = createRenderer(changed);
      outdated.abort();
      wakeIn(settling);
    },
    /** Looks for pins that need an edit, soon. */
    wake: (): void => wakeIn(0),
    render: (wanted: Wanted): Rendering => render(wanted),
    saveSnapshots,
    /** Finishes the edits that are under way and starts no other. */
    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

/** Little, because there may be many. */
function seenOf({ id, channel, hash, note_from, lease, lease_until }: PinRow): SeenPin {
  return { id, channel, hash, note_from, lease, lease_until };
}
