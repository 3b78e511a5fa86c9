/** Who hands what to whom, where a claim's frame says it: the getter gives, or the giver gets. */
import { languageOf } from '../language/index.ts';
import type { Found } from '../reading/phrases.ts';
import { gap, isWithin, spanOf } from '../reading/stretches.ts';
import { departure, likeliestIn, type Rule } from './context.ts';
import { clauseAt, isNegated, isTold } from './said.ts';
import type { Said, Topic } from './speaks.ts';

type Role = 'giver' | 'getter';

export const transferDepartures: Rule = (said, { record }) => {
  for (const { claim, telling, frame } of record.framed) {
    if (frame.act !== 'transfer') continue;
    const { to } = frame;
    // Who is taken over stands where nobody is told to sell.
    const from = frame.from.length > 0 ? frame.from : frame.what.filter((id) => record.parties.has(id));
    // A claim of that frame, or of the same transaction: one that names both sides of it.
    const isOf = ({ record: one }: Topic) =>
      one.claim === claim ||
      (!one.claim.frame && [from, to].every((side) => side.some((id) => one.names.has(id))));
    if (!likeliestIn(said.topics, 'roles', isOf)) continue;
    const roles = rolesIn(said, [...from, ...to], telling.has('pay'));
    const says = (givers: readonly string[], getters: readonly string[]) =>
      roles.some(({ party, role }) => (role === 'giver' ? givers : getters).includes(party.id));
    const isTurned = says(to, from) && !says(from, to) && says(from, from) && says(to, to);
    const shown = roles.map(({ party }) => party).filter((one) => isTold(said, one));
    if (isTurned && shown.length > 0) return [departure('roles', claim, said, spanOf(...shown))];
  }
  return [];
};

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
  const isPassive =
    !isOngoing(said, verb) &&
    said.acts.some(({ id, to }) => id === 'be' && (to === verb.from || to + 1 === verb.from));
  const lead = said.acts.findLast(
    (one) =>
      ['from', 'to', 'by'].includes(one.id) &&
      isWithin(one, clause) &&
      // "To buy" is no preposition.
      one.to !== verb.from &&
      (one.to === party.from || one.to + 1 === party.from),
  );
  if (lead?.id === 'from') return 'giver';
  if (lead?.id === 'by' && (isPassive || verb.to <= party.from)) return doer;
  if (lead?.id === 'to' && gives) return 'getter';
  // Acheté à Tencent, vendu à Tencent.
  if (lead?.id === 'to' && languageOf(said.locale).toNamesGiver && verb.to <= party.from) return 'giver';
  if (lead) return undefined;
  if (party.to <= verb.from) return isPassive ? undefined : doer;
  if (isPassive || gap(verb, party) > 1) return undefined;
  // "Sold ByteDance the chips"; "bought ByteDance’s chips", "bought ByteDance".
  return gives ? 'getter' : 'giver';
}

/** "Is selling" is no passive, "is sold" is. */
function isOngoing(said: Said, { from }: Found): boolean {
  const endings = languageOf(said.locale).lists('acts').get('ongoing-endings') ?? [];
  return endings.some((ending) => said.words[from]?.text.endsWith(ending));
}
