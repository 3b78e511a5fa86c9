/** What the database remembers. No user ids, and no text of users but in `unanswered`. */

/** Times are ISO 8601 in UTC, as `Date.toISOString` writes them: they sort as text in every database. */
export interface PinRow {
  /** Ours, random; also the nonce of the message, so that Discord makes one of two requests to post it. */
  id: string;
  /** The id of the Discord application whose message it is. Empty: of a version that did not record it. */
  application: string;
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
  /** JSON; see snapshots.ts. */
  claims: string;
}

/** A server that has the questions counted that Dossier could not answer. */
export interface CountingServerRow {
  guild: string;
}

/** A question that found no answer: only in servers that have it counted. */
export interface UnansweredRow {
  guild: string;
  /** UTC, as 2026-01-31: no time of day. */
  day: string;
  /** Normalised; see unanswered/wording.ts. */
  wording: string;
  count: number;
}

export interface Tables {
  pins: PinRow;
  snapshots: SnapshotRow;
  counting_servers: CountingServerRow;
  unanswered: UnansweredRow;
}
