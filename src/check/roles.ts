/** Who hands what to whom, where a claim's frame says it: the getter gives, the giver gets, or another party denies. */
import type { Frame } from '../knowledge/knowledge.ts';
import type { Found } from '../reading/phrases.ts';
import type { ClaimRecord } from './claim-record.ts';
import { likeliestIn, namesAt, type Rule } from './context.ts';
import { clauseAt, has, isNegated, isRejected, isTold, isWithin, type Stretch } from './said.ts';
import type { Said } from './speaks.ts';

type Transfer = Extract<Frame, { act: 'transfer' }>;

export const transferDepartures: Rule = (said, { record }) => {
  if (isRejected(said)) return [];
  for (const { claim, telling, frame } of record.framed) {
    if (frame.act !== 'transfer' || frame.from.length === 0 || frame.to.length === 0) continue;
    if (!likeliestIn(said, 'roles', (topic) => isOf(frame, topic.record))) continue;
    const pays = telling.has('pay') ? 'give' : undefined;
    const { givers, getters } = rolesIn(said, new Set([...frame.from, ...frame.to]), pays);
    const is = (found: readonly Found[], ids: readonly string[]) => found.some(({ id }) => ids.includes(id));
    const gives = is(givers, frame.to) && !is(givers, frame.from);
    const gets = is(getters, frame.from) && !is(getters, frame.to);
    const others = is([...givers, ...getters], frame.from) && is([...givers, ...getters], frame.to);
    const shown = [...givers, ...getters].filter((one) => isTold(said, one));
    const turned = (gives || gets) && !(is(givers, frame.from) || is(getters, frame.to)) && others;
    if (turned && shown.length > 0) return [{ kind: 'roles', claim, stretch: span(shown) }];
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

interface Roles {
  readonly givers: readonly Found[];
  readonly getters: readonly Found[];
}

/** By verbs and what stands before and behind them, by prepositions, and by nouns such as seller and buyer. */
function rolesIn(said: Said, wanted: ReadonlySet<string>, pays: 'give' | undefined): Roles {
  const givers: Found[] = [];
  const getters: Found[] = [];
  const parties = said.reading.names.filter(({ id }) => wanted.has(id)).slice(0, most);
  // Who pays gives the money and gets the goods: it counts where the claim itself is of a payment.
  const verbs = said.acts
    .filter(({ id }) => id === 'give' || id === 'get' || id === 'pay')
    .slice(0, most)
    .map((verb) => (verb.id === 'pay' ? { ...verb, id: pays ?? 'pay' } : verb));
  for (const party of parties) {
    const role = roleOf(party, parties, verbs, said);
    if (role === 'giver') givers.push(party);
    if (role === 'getter') getters.push(party);
  }
  return { givers, getters };
}

const other = { give: 'getter', get: 'giver' } as const;
const doer = { give: 'giver', get: 'getter' } as const;

function roleOf(
  party: Found,
  parties: readonly Found[],
  verbs: readonly Found[],
  said: Said,
): 'giver' | 'getter' | undefined {
  const before = said.acts.filter(({ to }) => to <= party.from && party.from - to <= 1);
  const noun = said.acts.find(
    (one) =>
      (one.id === 'giver' || one.id === 'getter') &&
      Math.min(Math.abs(one.from - party.to), Math.abs(party.from - one.to)) <= 2 &&
      clauseDistance(said, one, party) <= 0,
  );
  if (noun) return noun.id as 'giver' | 'getter';
  if (verbs.length === 0) return undefined;
  const group = groupBefore(party, parties, said);
  const clause = clauseAt(said, party.from);
  const lead = said.acts.findLast(
    (one) =>
      ['from', 'to', 'by'].includes(one.id) &&
      isWithin(one, clause) &&
      one.to <= group &&
      (group === one.to || (group === one.to + 1 && !said.reading.names.some(({ from }) => from === one.to))),
  );
  const verb = nearestVerb(party, verbs, said);
  if (!verb) return undefined;
  if (verb.id === 'pay') return undefined;
  const passive = isPassive(verb, said);
  if (lead?.id === 'from')
    return said.locale === 'zh-CN' || verb.id === 'get' || verb.id === 'give' ? 'giver' : undefined;
  if (lead?.id === 'by' && (passive || verb.to <= party.from)) return doer[verb.id as 'give' | 'get'];
  if (lead?.id === 'to' && verb.id === 'give') return 'getter';
  // Acheté à Tencent, vendu à Tencent.
  if (lead?.id === 'to' && verb.id === 'get' && said.locale === 'fr' && verb.to <= party.from) return 'giver';
  if (lead) return undefined;
  if (party.to <= verb.from) return passive ? undefined : doer[verb.id as 'give' | 'get'];
  // "Sold ByteDance the chips".
  if (before.length > 0 && verb.id === 'give' && !passive) return other.give;
  return undefined;
}

/** Where the list of parties begins that a party stands in: "from Tencent and Alibaba". */
function groupBefore(party: Found, parties: readonly Found[], said: Said): number {
  let from = party.from;
  for (const one of parties.toReversed()) {
    const isNext = one.to <= from && from - one.to <= 1 && one.from < from;
    if (isNext && !said.acts.some((act) => act.from === one.to && act.to <= from)) from = one.from;
  }
  return from;
}

function clauseDistance(said: Said, one: Stretch, other: Stretch): number {
  return Math.abs(
    said.clauses.indexOf(clauseAt(said, one.from)) - said.clauses.indexOf(clauseAt(said, other.from)),
  );
}

/** In the party's own clause, the nearest one. */
function nearestVerb(party: Found, verbs: readonly Found[], said: Said): Found | undefined {
  const clause = clauseAt(said, party.from);
  const own = verbs.filter((verb) => isWithin(verb, clause) && !isNegated(said, verb));
  return own.toSorted((one, other) => gap(one, party) - gap(other, party))[0];
}

function gap(one: Stretch, other: Stretch): number {
  return one.to <= other.from ? other.from - one.to : one.from - other.to;
}

function isPassive(verb: Found, said: Said): boolean {
  return said.acts.some(({ id, to }) => id === 'be' && to <= verb.from && verb.from - to <= 1);
}

/** "Tencent denied the report", where ByteDance did. */
export const denierDepartures: Rule = (said, context) => {
  const { record } = context;
  const index = record.indexes.get(said.locale);
  if (!index || isRejected(said)) return [];
  const denies = said.telling.filter(
    (one) => one.id === 'deny' && isTold(said, one) && !isNegated(said, one),
  );
  return denies.slice(0, 1).flatMap((deny) => {
    const clause = clauseAt(said, deny.from);
    const before = said.reading.names.filter(
      (one) =>
        isWithin(one, clause) && one.to <= deny.from && deny.from - one.to <= 3 && record.parties.has(one.id),
    );
    const last = before.at(-1);
    const names = new Set(last ? [...namesAt(said, last)].filter((name) => !record.wider.has(name)) : []);
    if (names.size !== 1) return [];
    const spoke = record.briefing.responses.flatMap(({ by }) => [...(record.namesOf.get(by.id) ?? [])]);
    if ([...names].some((name) => spoke.includes(name))) return [];
    const denier = record.briefing.denials.some(({ by }) =>
      said.reading.names.some(({ id, to }) => to <= deny.from && record.namesOf.get(by.id)?.has(id)),
    );
    const topic = likeliestIn(
      said,
      'roles',
      ({ record: { claim } }) => claim.denials.length > 0 || claim.tells?.kind === 'denies',
    );
    const tells =
      topic &&
      (topic.record.claim.tells
        ? topic.record.claim
        : record.briefing.claims.find(({ id }) => id === topic.record.claim.denials[0]?.claim));
    // A lawyer speaks for who denies: what is said and asked of the denial names her too.
    const { sense } = index.spaces;
    const at = index.subjects.findIndex(({ id }) => id === tells?.id);
    const speaksFor = [...names].some((name) => sense.postings.get(`=${name}`)?.candidates.includes(at));
    return tells && !denier && !speaksFor && !has(said.telling, 'hedge')
      ? [{ kind: 'roles' as const, claim: tells, stretch: clause }]
      : [];
  });
};
