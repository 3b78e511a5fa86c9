/** What the database remembers. Ids and revisions only: no text of users, no user ids. */

/** Times are ISO 8601 in UTC, as `Date.toISOString` writes them: they sort as text in every database. */
export interface PinRow {
  /** Ours, random; also the nonce of the message, so that Discord makes one of two requests to post it. */
  id: string;
  guild: string;
  channel: string;
  briefing: string;
  /** Empty: the whole briefing. */
  topic: string;
  language: string;
  /** 1: a change of meaning is told in a reply to the pin. */
  announce: number;
  created: string;
  /** Null until it is posted. */
  message: string | null;
  /** The briefing's revision that the message shows. */
  revision: string | null;
  /** Fingerprint of what the message shows, its revision left out: what did not change is not edited. */
  hash: string | null;
  /** When the message was last edited, or posted. */
  edited: string | null;
  state: PinState;
  /** Why it is kept or retired: Discord's error code, or an HTTP status. */
  reason: number | null;
  /** Failures in a row. */
  attempts: number;
  /** After a failure: not tried again before. */
  not_before: string | null;
  /** The process that is editing it. One that is still there when it has run out: nobody knows how far that came. */
  lease: string | null;
  lease_until: string | null;
  /** A change from that revision is still to be told in a reply. */
  note_from: string | null;
  /** Since when: a reply that is newer than this has told it. */
  note_since: string | null;
}

/**
 * posting: reserved, the message may not stand yet. active: shown and kept true. kept: it stands, but Discord refused
 * the last edit. retired: message or channel is gone, or out of reach.
 */
export type PinState = 'posting' | 'active' | 'kept' | 'retired';

/** The claims of a briefing at a revision that some pin shows, so that a later one can say what changed. */
export interface SnapshotRow {
  briefing: string;
  revision: string;
  /** JSON; see snapshot.ts. */
  claims: string;
}

export interface Tables {
  pins: PinRow;
  snapshots: SnapshotRow;
}
