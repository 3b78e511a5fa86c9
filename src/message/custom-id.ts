/** What a button carries: which record, of which briefing, as it stood. No state is kept anywhere else. */
import { createHash } from 'node:crypto';
import type { Claim } from '../knowledge/knowledge.ts';

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
  const { questions: _, ...shown } = claim;
  const revision = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 8);
  revisions.set(claim, revision);
  return revision;
}
