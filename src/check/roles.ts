/** Who hands what to whom, where a claim's frame says it: the getter gives, or the giver gets. */
import type { Frame } from '../knowledge/knowledge.ts';
import type { Found } from '../reading/phrases.ts';
import type { ClaimRecord } from './claim-record.ts';
import { likeliestIn, type Rule } from './context.ts';
import { clauseAt, isNegated, isRejected, isTold, isWithin, type Stretch } from './said.ts';
import type { Said } from './speaks.ts';

type Transfer = Extract<Frame, { act: 'transfer' }>;
type Role = 'giver' | 'getter';

export const transferDepartures: Rule = (said, { record }) => {
  if (isRejected(said)) return [];
  for (const { claim, telling, frame } of record.framed) {
    if (frame.act !== 'transfer' || !likeliestIn(said, 'roles', (topic) => isOf(frame, topic.record)))
      continue;
    const roles = rolesIn(said, [...frame.from, ...frame.to], telling.has('pay'));
    const has = (ids: readonly string[], wanted?: Role) =>
      roles.some(({ party, role }) => ids.includes(party.id) && role === (wanted ?? role));
    const isTurned = has(frame.to, 'giver') || has(frame.from, 'getter');
    const isRight = has(frame.from, 'giver') || has(frame.to, 'getter');
    const shown = roles.map(({ party }) => party).filter((one) => isTold(said, one));
    if (isTurned && !isRight && has(frame.from) && has(frame.to) && shown.length > 0)
      return [{ kind: 'roles', claim, stretch: span(shown) }];
  }
  return [];
};

/** A claim of that frame, or of the same transaction: one that names both sides of it. */
function isOf(frame: Transfer, { claim, names }: ClaimRecord): boolean {
  const holds = (ids: readonly string[]) => ids.some((id) => names.has(id));
  return claim.frame === frame || (claim.frame === undefined && holds(frame.from) && holds(frame.to));
}

function span(all: readonly Stretch[]): Stretch {
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}

/** Nobody names more sides in a sentence and means to be understood. */
const most = 12;

/** By verbs and what stands before and behind them, by prepositions, and by nouns such as seller and buyer. */
function rolesIn(said: Said, wanted: readonly string[], isPayment: boolean) {
  const parties = said.reading.names.filter(({ id }) => wanted.includes(id)).slice(0, most);
  // Who pays gives the money and gets the goods: it counts where the claim itself is of a payment.
  const verbs = said.acts
    .map((verb) => (verb.id === 'pay' && isPayment ? { ...verb, id: 'give' } : verb))
    .filter(({ id }) => id === 'give' || id === 'get')
    .slice(0, most);
  return parties.flatMap((party) => {
    const role = roleByNoun(party, said) ?? roleByVerb(party, verbs, said);
    return role ? [{ party, role }] : [];
  });
}

/** "The seller: Tencent." */
function roleByNoun(party: Found, said: Said): Role | undefined {
  const at = (id: string) =>
    said.acts.some(
      (one) =>
        one.id === id && gap(one, party) <= 2 && clauseAt(said, one.from) === clauseAt(said, party.from),
    );
  return at('giver') ? 'giver' : at('getter') ? 'getter' : undefined;
}

function roleByVerb(party: Found, verbs: readonly Found[], said: Said): Role | undefined {
  const clause = clauseAt(said, party.from);
  const own = verbs.filter((verb) => isWithin(verb, clause) && !isNegated(said, verb));
  const [verb] = own.toSorted((one, other) => gap(one, party) - gap(other, party));
  if (!verb) return undefined;
  const gives = verb.id === 'give';
  const doer = gives ? 'giver' : 'getter';
  const isPassive = said.acts.some(({ id, to }) => id === 'be' && (to === verb.from || to + 1 === verb.from));
  const lead = said.acts.findLast(
    (one) =>
      ['from', 'to', 'by'].includes(one.id) &&
      isWithin(one, clause) &&
      (one.to === party.from || one.to + 1 === party.from),
  );
  if (lead?.id === 'from') return 'giver';
  if (lead?.id === 'by' && (isPassive || verb.to <= party.from)) return doer;
  if (lead?.id === 'to' && gives) return 'getter';
  // Acheté à Tencent, vendu à Tencent.
  if (lead?.id === 'to' && said.locale === 'fr' && verb.to <= party.from) return 'giver';
  if (lead) return undefined;
  if (party.to <= verb.from) return isPassive ? undefined : doer;
  // "Sold ByteDance the chips".
  return gives && !isPassive && gap(verb, party) <= 1 ? 'getter' : undefined;
}

function gap(one: Stretch, other: Stretch): number {
  return one.to <= other.from ? other.from - one.to : one.from - other.to;
}
