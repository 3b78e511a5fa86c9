/** What a button carries: which record, of which briefing, as it stood. No state is kept anywhere else. */
import { createHash } from 'node:crypto';
import { type DepartureKind, departureKinds } from '../check/finding.ts';
import type { Claim, Knowledge } from '../knowledge/knowledge.ts';

/** The prefixes that `commands/buttons.ts` answers to. */
export type ButtonPrefix =
  | 'ask'
  | 'choose'
  | 'denial'
  | 'evidence'
  | 'follow'
  | 'forget'
  | 'gap'
  | 'list'
  | 'preview'
  | 'related'
  | 'remove'
  | 'share'
  | 'show'
  | 'topic'
  | 'topics';

/** At most 100 characters: a prefix of at most 8, ids of at most 40, little else. */
export function buttonId(prefix: ButtonPrefix, ...parts: readonly string[]): string {
  return [prefix, ...parts].join(':');
}

export function claimButtonId(prefix: ButtonPrefix, claim: Claim): string {
  return buttonId(prefix, claim.briefing, claim.id, claimRevision(claim));
}

const revisions = new WeakMap<Claim, string>();

/** Changes when, and only when, what a reader learns from the claim does: eight hexadecimal digits. */
export function claimRevision(claim: Claim): string {
  const known = revisions.get(claim);
  if (known !== undefined) return known;
  const { questions, label, ...shown } = claim;
  const revision = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 8);
  revisions.set(claim, revision);
  return revision;
}

/** What was found in a message that was checked, as the button that shares it carries it: nothing of what the message says. */
export interface Share {
  /** The id of the message that was checked. */
  readonly message: string;
  readonly speaks: readonly Claim[];
  readonly departs: readonly { readonly kind: DepartureKind; readonly claim: Claim }[];
}

/** Three digits of base 36 number 46,656 claims. A custom_id has at most 100 characters, which these fit in. */
const digits = 3;
const spokenAtMost = 11;
const departuresAtMost = 9;

/** The claims as places in the list of all: `share:MESSAGE:REVISION:CLAIMS:DEPARTURES`. */
export function shareId(share: Share, knowledge: Knowledge): string {
  const claims = claimsOf(knowledge);
  const place = (claim: Claim) => claims.indexOf(claim).toString(36).padStart(digits, '0');
  return buttonId(
    'share',
    BigInt(share.message).toString(36),
    knowledge.revision.slice(0, 8),
    share.speaks.slice(0, spokenAtMost).map(place).join(''),
    share.departs
      .slice(0, departuresAtMost)
      .map(({ kind, claim }) => `${departureKinds.indexOf(kind)}${place(claim)}`)
      .join(''),
  );
}

/** Null: the knowledge has changed since, or these are no parts of such an id. */
export function readShare(parts: readonly string[], knowledge: Knowledge): Share | null {
  const [, message = '', revision, spoken = '', departed = ''] = parts;
  if (revision !== knowledge.revision.slice(0, 8) || !/^[0-9a-z]{1,14}$/.test(message)) return null;
  const claims = claimsOf(knowledge);
  const claimAt = (place: string) => claims[Number.parseInt(place, 36)] ?? [];
  return {
    message: [...message]
      .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
      .toString(),
    speaks: (spoken.match(/.{3}/g) ?? []).flatMap(claimAt),
    departs: (departed.match(/.{4}/g) ?? []).flatMap((code) => {
      const kind = departureKinds[Number(code[0])];
      return kind ? [claimAt(code.slice(1))].flat().map((claim) => ({ kind, claim })) : [];
    }),
  };
}

function claimsOf(knowledge: Knowledge): readonly Claim[] {
  return knowledge.briefings.flatMap((briefing) => briefing.claims);
}
