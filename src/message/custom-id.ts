/** What a button carries: which claim, of which briefing, as it stood. No state is kept anywhere else. */
import { createHash } from 'node:crypto';
import type { Claim } from '../knowledge/knowledge.ts';

/** The prefixes that `commands/buttons.ts` answers to. */
export type ButtonPrefix =
  | 'evidence'
  | 'denial'
  | 'related'
  | 'choose'
  | 'topic'
  | 'ask'
  | 'share'
  | 'remove';

/** At most 100 characters: a prefix of at most 8, two ids of at most 40, a revision of 8, three colons. */
export function claimButtonId(prefix: ButtonPrefix, claim: Claim): string {
  return [prefix, claim.briefing, claim.id, claimRevision(claim)].join(':');
}

/** Changes when, and only when, what a reader learns from the claim does: eight hexadecimal digits. */
export function claimRevision(claim: Claim): string {
  const { questions: _, ...shown } = claim;
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 8);
}
