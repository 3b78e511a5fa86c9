/** What commands ask of pinned briefings, and what comes of it: plain data. */
import type { PinRow } from '../database/tables.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { ListedPin } from '../message/pin-list.ts';
import type { PinPermission } from './permissions.ts';
import type { PinPlace } from './registry.ts';
import type { Rendering, Wanted } from './rendering.ts';

export interface PinOrder extends PinPlace {
  readonly guild: string;
  readonly language: Locale;
  /** Tell changes of meaning in a reply to the pin. */
  readonly announce: boolean;
  /** The bot's own permissions in that channel. */
  readonly appPermissions: bigint;
}

export type PinOutcome =
  | { readonly kind: 'pinned' | 'updated'; readonly message: string }
  | { readonly kind: 'lacking'; readonly permissions: readonly PinPermission[] }
  /** 30003: the channel holds as many pins as Discord allows. */
  | { readonly kind: 'full' }
  /** Somebody unpinned it, or had all forgotten, before it was done. */
  | { readonly kind: 'overtaken' }
  /** Discord's error code, or an HTTP status; 0: no answer. */
  | { readonly kind: 'refused'; readonly code: number };

export type UnpinOutcome =
  | { readonly kind: 'unpinned'; readonly message: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly code: number };

export interface PinView extends Omit<ListedPin, 'name' | 'link'>, Readonly<PinPlace> {
  readonly guild: string;
  readonly message: string;
}

/** Without those whose message never came to be. */
export function viewsOf(rows: readonly PinRow[], render: (wanted: Wanted) => Rendering): readonly PinView[] {
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
