/** Another party is said to deny: "Tencent denied the report", where ByteDance did. */
import { countIn, placeOf } from '../answer/space.ts';
import type { Claim } from '../knowledge/knowledge.ts';
import { isWithin } from '../reading/stretches.ts';
import { departure, likeliestIn, namesAt, type Rule } from './context.ts';
import { isNamedIn } from './record.ts';
import { clauseAt, has, isNegated, toldOf } from './said.ts';

/** How far before the verb its subject may stand. */
const reach = 3;

export const denierDepartures: Rule = (said, { record }) => {
  const index = record.indexes.get(said.locale);
  const deny = toldOf(said, 'deny').find((one) => !isNegated(said, one));
  if (!index || !deny || has(said.telling, 'hedge')) return [];
  const clause = clauseAt(said, deny.from);
  const before = said.reading.names.filter(({ id, to }) => to <= deny.from && record.parties.has(id));
  const last = before.findLast((one) => isWithin(one, clause) && deny.from - one.to <= reach);
  const names = new Set(last ? [...namesAt(said, last)].filter((name) => !record.wider.has(name)) : []);
  const { denials, responses, claims } = record.briefing;
  if (names.size !== 1 || responses.some(({ by }) => isNamedIn(record, by.id, names))) return [];
  const namedBefore = before.map(({ id }) => id);
  if (denials.some(({ by }) => isNamedIn(record, by.id, namedBefore))) return [];
  const isDenial = ({ tells, denials }: Claim) => denials.length > 0 || tells?.kind === 'denies';
  const spoken = likeliestIn(said.topics, 'roles', ({ record }) => isDenial(record.claim))?.record.claim;
  const told = spoken?.tells ? spoken.id : spoken?.denials[0]?.claim;
  const at = claims.findIndex(({ id }) => id === told);
  const claim = claims[at];
  // A lawyer speaks for who denies: what is said and asked of the denial names her too.
  const { sense } = index.spaces;
  const speaksFor = [...names].some((name) => countIn(sense, placeOf(sense, `=${name}`), at) > 0);
  return claim && !speaksFor ? [departure('roles', claim, said, clause)] : [];
};
