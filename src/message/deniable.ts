/** Which claims it is worth saying of that no denial is reported. */
import type { Claim } from '../knowledge/knowledge.ts';
import { saysMostly } from './telling.ts';

/** What a party says to a claim, or that it says nothing, answers a claim: nobody is asked to deny it. */
const answering = ['decline', 'confirm'];

/** Every message that shows a claim asks. */
const known = new WeakMap<Claim, boolean>();

export function canBeDenied(claim: Claim): boolean {
  const can = known.get(claim) ?? isDeniable(claim);
  known.set(claim, can);
  return can;
}

function isDeniable(claim: Claim): boolean {
  const { basis } = claim;
  if (basis === 'reported') return true;
  return (basis === 'stated' || basis === 'announced') && !saysMostly(claim, 'telling', answering);
}
