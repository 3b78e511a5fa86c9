/** Puts pins together: the registry, the refresh, and what commands ask for. */
import { randomBytes } from 'node:crypto';
import type { REST } from '@discordjs/rest';
import type { SharedDatabase } from '../database/shared.ts';
import type { PinRow } from '../database/tables.ts';
import { orUnavailable } from '../database/trouble.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Logger } from '../log.ts';
import type { ListedPin } from '../message/pin-list.ts';
import { createPinDiscord } from './discord.ts';
import { createEdit } from './edit.ts';
import { createLeases, leaseLength as defaultLeaseLength } from './leases.ts';
import { createNotes } from './notes.ts';
import { createTurns } from './pace.ts';
import { createPinToLink } from './pin-to-link.ts';
import { type PinOrder, pinOrder, unpinPlace } from './pinning.ts';
import { createRefresh } from './refresh.ts';
import { createRegistry, type PinPlace } from './registry.ts';
import type { Rendering, Wanted } from './rendering.ts';
import { createSnapshots } from './snapshots.ts';
import { createWaits } from './waits.ts';

interface Options {
  readonly database: SharedDatabase;
  /** The id of the bot's application, once it is logged in: a database may hold the pins of several. */
  readonly application: () => string;
  /** The bot's own; its token is set by the login. */
  readonly rest: REST;
  readonly knowledge: Knowledge;
  readonly logger: Logger;
  /** Milliseconds, as in leases.ts. */
  readonly leaseLength?: number;
}

export type PinService = ReturnType<typeof createPins>;
/** Pinned briefings as commands see them. No Discord client is among it, and every outcome is plain data. */
export type Pins = PinService['pins'];

/** Touches neither the database nor Discord before it is started or asked. */
export function createPins(options: Options) {
  const { database, application, rest, knowledge, logger, leaseLength = defaultLeaseLength } = options;
  const discord = createPinDiscord(rest);
  const paced = createPinDiscord(rest, createTurns());
  const registry = createRegistry(database, application);
  const snapshots = createSnapshots(database);
  const waits = createWaits(leaseLength);
  const notes = createNotes(snapshots, paced);
  const leases = createLeases(registry, randomBytes(8).toString('hex'), leaseLength);
  const edit = createEdit({ registry, discord: paced, notes, leases, waits, logger });
  const mayHoldPins = () => database.mayHoldAnything();
  const refresh = createRefresh({ registry, edit, mayHoldPins, snapshots, logger, knowledge, waits });
  const pinning = { registry, edit, discord, refresh };
  const attempt = <T>(task: () => Promise<T>) => orUnavailable(logger, task);

  const pins = {
    /** Posts and pins; where the same already stands in the channel, updates that one. */
    pin: (order: PinOrder) => attempt(() => pinOrder(pinning, order)),
    /** Takes it off the channel's pins and keeps it true no longer. The message stays. */
    unpin: (place: PinPlace) => attempt(() => unpinPlace(pinning, place)),
    /** Oldest first. */
    list: (guild: string) =>
      attempt(async () => {
        const rows = await registry.ofGuild(guild);
        return { kind: 'list', pins: viewsOf(rows, refresh.render) } as const;
      }),
    /**
     * The message id of the channel's pin of a briefing, for an answer to link; `briefing` null: of any. Null: none, or the
     * database does not tell in a short time. Never rejects. Not to open, and so make, a database for an answer.
     */
    toLink: createPinToLink(
      async (channel) => ((await mayHoldPins()) ? registry.inChannel(channel) : []),
      logger,
    ),
    /** Has every pin of the server looked at afresh, those that Discord refused too. */
    refresh: (guild: string) =>
      attempt(async () => {
        const count = await registry.recheck(guild);
        refresh.wake();
        return { kind: 'refreshing', count } as const;
      }),
    /** Deletes all that is kept on a server. The messages stay and grow old. */
    forget: (guild: string) =>
      attempt(async () => ({ kind: 'forgotten', count: await registry.forget(guild) }) as const),
  };

  return {
    pins,
    /** Has every pin looked at that an earlier process left behind. To be called once the bot is logged in. */
    start: refresh.wake,
    /** Newer knowledge: every pin that shows something else is edited. */
    use: refresh.use,
    /** Finishes what is under way. The database stays open. */
    stop: refresh.stop,
  };
}

export interface PinView extends Omit<ListedPin, 'name' | 'link'>, Readonly<PinPlace> {
  readonly guild: string;
  readonly message: string;
}

/** Without those whose message never came to be. */
function viewsOf(rows: readonly PinRow[], render: (wanted: Wanted) => Rendering): readonly PinView[] {
  return rows.flatMap((row) => {
    const { guild, channel, message, briefing, topic, language, revision, state, reason } = row;
    if (message === null || state === 'posting') return [];
    return {
      guild,
      channel,
      message,
      briefing,
      topic,
      language,
      revision,
      edited: new Date(row.edited ?? row.created),
      state,
      reason,
      current: state !== 'retired' && row.hash === render(row).hash,
    };
  });
}
