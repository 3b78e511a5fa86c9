/** Who hands something over to whom: read from verbs, voice and prepositions in three languages. */
import { type Group, groupsOf } from './groups.ts';
import type { Mark } from './names.ts';
import { isPredicate } from './predicate.ts';
import { clauseOf, type Sentence, textOf, wordsOf } from './reading.ts';

export interface Transfer {
  /** An order placed, not a thing handed over. */
  readonly ordered: boolean;
  /** Lexicon ids; empty: not said. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly start: number;
  readonly end: number;
}

const leftOut =
  /(?:(?<![a-z])(?:and not|not|et non|et pas|rather than|instead of|plutot que|au lieu de)\s*(?:by |from |to |d'|de |a |par |chez )?|[,，]?(?:而不是|而非))$/u;

/** Each verb or noun of handing over in a sentence, with the parties around it. `parties`: lexicon ids. */
export function transfersOf(sentence: Sentence, parties: ReadonlySet<string>): readonly Transfer[] {
  // "Alibaba, and not Tencent": who is left out has no part in it.
  const groups = groupsOf(sentence, parties).filter(
    (group) => !leftOut.test(sentence.text.slice(0, group.start - sentence.start)),
  );
  const verbs = verbsOf(sentence);
  const bounds = [...verbs, ...wordsOf(sentence, 'deny', 'confirm', 'untrue')];
  return verbs.map((verb) => {
    // A verb reaches from the end of the one before it to the start of the next one.
    const left = Math.max(sentence.start, ...bounds.map((one) => one.end).filter((end) => end <= verb.start));
    const right = Math.min(
      sentence.end,
      ...bounds.map((one) => one.start).filter((start) => start >= verb.end),
    );
    const reached = groups.filter(
      (group) => group.start >= left && group.end <= right && belongs(group, verb, sentence),
    );
    // "Confirmation from Alibaba came: it bought them from ByteDance": who gives stands in the verb's own clause.
    const isFrom = (group: Group) => group.case === 'from';
    const isOwn = (group: Group) => clauseOf(sentence, group.start) === clauseOf(sentence, verb.start);
    const settled = reached.some((group) => isFrom(group) && isOwn(group));
    const near = reached.filter((group) => !(settled && isFrom(group) && !isOwn(group)));
    return {
      ...assign(verb, near, sentence),
      ordered: verb.key === 'order',
      start: verb.start,
      end: verb.end,
    };
  });
}

/** What stands behind a verb belongs to it in the same clause; further off only with a preposition of its own. */
function belongs(group: Group, verb: Verb, sentence: Sentence): boolean {
  // "Took them off Tencent, who had ordered too many": whom others take from does not give what it ordered.
  const apart = clauseOf(sentence, group.start) !== clauseOf(sentence, verb.start);
  if (verb.key === 'order' && apart && group.case === 'from') return false;
  if (group.end <= verb.start || group.case === 'from' || group.case === 'to') return true;
  return (
    clauseOf(sentence, group.start) === clauseOf(sentence, verb.start) || isPredicate(group, verb, sentence)
  );
}

export type Verb = Mark & {
  readonly way: 'sell' | 'buy' | 'move';
  readonly passive: boolean;
  readonly noun: boolean;
};

function verbsOf(sentence: Sentence): Verb[] {
  const found = wordsOf(sentence, 'sell', 'buy', 'move', 'order', 'deal').filter(
    (mark) =>
      (mark.key !== 'deal' || !measure.test(textOf(sentence, mark))) &&
      !(mark.key === 'buy' && getsOrders.test(textOf(sentence, { start: mark.end, end: sentence.end }))),
  );
  const verbs: Verb[] = [];
  for (const mark of found) {
    const last = verbs.at(-1);
    if (last && mark.start < last.end) {
      // Of two readings of one word the first and longer one counts.
      if (mark.start > last.start || mark.end <= last.end) continue;
      verbs.pop();
    }
    const text = sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start);
    const way =
      mark.key === 'sell' || mark.key === 'move' ? mark.key : mark.key === 'deal' ? wayOfNoun(text) : 'buy';
    verbs.push({
      ...mark,
      way,
      passive: isPassive(sentence, mark),
      noun: mark.key === 'deal' || (mark.key === 'order' && /^commandes?$|^orders$/.test(text)),
    });
  }
  return verbs;
}

/** "Received orders from ByteDance": whoever gets orders has bought nothing. */
const getsOrders =
  /^(?: (?!for |from |to |of )[^\s,.;:]+){0,3}? (?:orders?|bookings?|commandes?)(?![a-z])|^了?[^,，]{0,14}?(?:订单|预订单)/u;

/** Words for the size of a deal, which hand over nothing. */
const measure = /^(?:lot|montant|facture|marche|bill|haul|price ?tag|tie-?up|这?事)$/u;

function wayOfNoun(text: string): Verb['way'] {
  if (/^(?:purchas|acquis|achat|rachat)/.test(text)) return 'buy';
  return 'sell';
}

function isPassive(sentence: Sentence, verb: Mark): boolean {
  return wordsOf(sentence, 'passive').some((mark) => {
    const gap = verb.start - mark.end;
    return (
      gap >= 0 &&
      gap <= 2 &&
      !/\p{sc=Han}/u.test(sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start))
    );
  });
}

function assign(verb: Verb, groups: readonly Group[], sentence: Sentence): Pick<Transfer, 'from' | 'to'> {
  const from: string[] = [];
  const to: string[] = [];
  const agent = verb.way === 'buy' ? to : from;
  let subject: Group | null = null;
  for (const group of groups) {
    const ahead = group.end <= verb.start;
    const role = roleOf(group, verb, ahead, sentence);
    if (role === 'subject') subject = isActor(group, verb, groups, sentence) ? group : subject;
    else if (role === 'agent') agent.push(...group.ids);
    else if (role === 'from') from.push(...group.ids);
    else if (role === 'to') to.push(...group.ids);
  }
  // The name nearest before the verb: who acts; of a passive verb of giving, who gets ("Tencent was sold the chips").
  if (subject) {
    if (!verb.passive && agent.length === 0) agent.push(...subject.ids);
    else if (verb.passive && verb.way === 'sell' && to.length === 0) to.push(...subject.ids);
  }
  return { from, to };
}

/** A name in an earlier clause acts only where the verb's own clause names nobody who does. */
function isActor(group: Group, verb: Verb, groups: readonly Group[], sentence: Sentence): boolean {
  const clause = clauseOf(sentence, verb.start);
  if (clauseOf(sentence, group.start) === clause) return true;
  return !groups.some(
    (one) =>
      clauseOf(sentence, one.start) === clause && (one.end <= verb.start || isPredicate(one, verb, sentence)),
  );
}

type Role = 'from' | 'to' | 'agent' | 'subject' | 'none';

function roleOf(group: Group, verb: Verb, ahead: boolean, sentence: Sentence): Role {
  switch (group.case) {
    case 'from':
      // "Orders from Chinese firms" are placed by them.
      return verb.key === 'order' && verb.noun && sentence.language === 'en' ? 'to' : 'from';
    case 'brand':
      return 'none';
    case 'to':
      if (isPaying(verb, sentence)) return 'from';
      return verb.way === 'buy' && !verb.noun ? 'none' : 'to';
    case 'toward':
      // "vendre à", "向…出售" name who gets; "acheter à", "向…购买" name who gives.
      return verb.way === 'buy' ? 'from' : 'to';
    case 'by':
      return 'agent';
    case 'of':
      if (ahead) return verb.way === 'move' ? 'from' : 'subject';
      if (verb.way === 'move' && isInside(group, sentence)) return 'to';
      if (verb.noun && verb.way === 'buy') return 'none';
      return 'from';
    case 'none':
      if (ahead) return verb.way === 'move' ? 'none' : 'subject';
      if (isPredicate(group, verb, sentence)) return 'agent';
      // "Paid ByteDance": who is paid gives.
      if (isPaying(verb, sentence) && group.start - verb.end <= 3) return 'from';
      // "sold ByteDance the chips", "sold Tencent 2bn of H20s": right behind the verb stands who gets.
      return verb.way === 'sell' && !verb.noun && group.start - verb.end <= 2 && sentence.language === 'en'
        ? 'to'
        : 'none';
  }
}

/** "Sits in Tencent's racks". */
function isInside(group: Group, sentence: Sentence): boolean {
  return /(?:^|[^a-z])(?:in|inside|at|with|dans)\s*(?:the )?$/.test(
    sentence.text.slice(0, group.start - sentence.start),
  );
}

function isPaying(verb: Verb, sentence: Sentence): boolean {
  return /^(?:pa(?:y|id|ie)|recompens|付|支付)/u.test(textOf(sentence, verb));
}
