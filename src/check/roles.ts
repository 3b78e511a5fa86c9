/** Finds roles that a message turns round: who sells and who buys, who holds, who denies. */

import { agentOf } from './agent.ts';
import { groupsOf } from './groups.ts';
import { isNegated } from './negation.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { ClaimReading, Record } from './record.ts';
import type { Topic } from './speaks.ts';
import { type Transfer, transfersOf } from './transfer.ts';

export function roleDepartures(topic: Topic, record: Record): readonly Span[] {
  return [
    ...transferDepartures(topic, record),
    ...denierDepartures(topic, record),
    ...actorDepartures(topic, record),
  ];
}

function transferDepartures({ reading, sentence }: Topic, record: Record): readonly Span[] {
  const told = reading.transfer;
  if (!told) return [];
  const said = transfersOf(sentence, record.parties).filter((one) => one.ordered === told.ordered);
  const [other] = said.filter((one) => isOtherMain(one, told, reading, sentence, record));
  if (other) return [other];
  const [stranger] = said.filter((one) => isOtherGetter(one, told, reading, record));
  if (stranger && !said.some((one) => meet(one.to, told.to))) return [stranger];
  if (said.some((one) => agrees(one, told))) return [];
  const turned = said.filter((one) => isTurned(one, told)).filter((one) => !isNegated(sentence, one));
  return turned.slice(0, 1);
}

/** Most of it is said to go to another than the record has it. */
function isOtherMain(
  said: Transfer,
  told: Transfer,
  reading: ClaimReading,
  sentence: Sentence,
  record: Record,
): boolean {
  if (reading.proportion !== 'most' || said.to.length === 0 || meet(said.to, told.to)) return false;
  const clause = clauseOf(sentence, said.start);
  const most = wordsOf(sentence, 'most').some((mark) => mark.start >= clause.start && mark.end <= clause.end);
  return (
    most &&
    !meet(said.to, told.from) &&
    said.to.every((id) => record.parties.has(id)) &&
    !isNegated(sentence, said)
  );
}

function agrees(said: Transfer, told: Transfer): boolean {
  const from = meet(said.from, told.from);
  const to = meet(said.to, told.to);
  return (from && !meet(said.to, told.from)) || (to && !meet(said.from, told.to));
}

/** Another party of the story is said to get what the record has others get. */
function isOtherGetter(said: Transfer, told: Transfer, reading: ClaimReading, record: Record): boolean {
  const getters = record.claims
    .filter((one) => one.briefing === reading.briefing)
    .flatMap((one) => one.transfer?.to ?? []);
  return (
    meet(said.from, told.from) &&
    said.to.length > 0 &&
    said.to.every((id) => !getters.includes(id) && isKnown(id, reading))
  );
}

/** Who gets is said to give. That the giver gets says nothing by itself: it may have bought elsewhere. */
function isTurned(said: Transfer, told: Transfer): boolean {
  const known = [...told.from, ...told.to];
  const strangers = [...said.from, ...said.to].some((id) => !known.includes(id) && !(told.from.length === 0));
  return meet(said.from, told.to) && !strangers;
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((id) => other.includes(id));
}

/** "Tencent denied the report", where it was ByteDance. */
function denierDepartures({ reading, sentence }: Topic, record: Record): readonly Span[] {
  const denier = reading.claim.tells;
  if (!denier) return [];
  const right = (id: string) => reading.sayers.has(id);
  const marks = wordsOf(sentence, 'deny', 'untrue').filter(
    (mark) =>
      !isNegated(sentence, mark) &&
      !isByPronoun(sentence, mark) &&
      (mark.key === 'deny' || isCalled(sentence, mark)),
  );
  const agents = marks
    .map((mark) => ({ mark, ids: agentOf(sentence, mark, record, reading) }))
    .filter(
      ({ mark, ids }) => mark.key === 'deny' || !ids.some((id) => reading.briefing.publications.has(id)),
    );
  if (agents.some(({ ids }) => ids.some(right))) return [];
  return agents
    .filter(({ ids }) => ids.length > 0)
    .map(({ mark }) => mark)
    .slice(0, 1);
}

/** "… to Tencent, they denied it": whom "they" means is not for the check to say. */
const pronoun = /(?<![a-z])(?:its|their|son|leur) $|(?<![a-z])(?:they|ils?|elles?)(?: [a-z]+)? $|[他它]们?$/u;

function isByPronoun(sentence: Sentence, mark: Span): boolean {
  return pronoun.test(sentence.text.slice(0, mark.start - sentence.start));
}

const calling =
  /(?:(?<![a-z])(?:call|label|brand|describ|dismiss|declar|said|say|insist|maintain|qualif|juge|trait|affirm|assur|soutien|estim|parl|dit|cri[et])[a-z]*(?![a-z])|[说称斥]|表示|回应|声明|直言)/u;

/** "Tencent called the report false". */
function isCalled(sentence: Sentence, untrue: Span): boolean {
  const clause = clauseOf(sentence, untrue.start);
  const name = sentence.marks.filter(
    (mark) => mark.key === 'company' && mark.start >= clause.start && mark.end <= untrue.start,
  );
  const last = name.at(-1);
  if (/^ (?:by|par) /.test(sentence.text.slice(untrue.end - sentence.start)))
    return calling.test(textOf(sentence, { start: clause.start, end: untrue.start }));
  // "You sell Tencent chips and then call it fake": who is sold to does not speak.
  const acts = wordsOf(sentence, 'buy', 'sell', 'move', 'order').some(
    (mark) => mark.start >= clause.start && mark.end <= untrue.start,
  );
  return (
    last !== undefined && !acts && calling.test(textOf(sentence, { start: last.end, end: untrue.start }))
  );
}

/** Another does what the claim tells: "Alibaba wanted them for Yuanbao", "Tencent stockpiled". */
function actorDepartures({ reading, sentence, at, amounts }: Topic, record: Record): readonly Span[] {
  const { subject, claim, transfer } = reading;
  if (subject.length === 0 || transfer || claim.tells) return [];
  // "Alibaba wanted some too, same as Tencent for Yuanbao": the other does the like, and the right one this.
  if (likened.test(sentence.text) && sentence.marks.some((mark) => subject.includes(mark.key))) return [];
  // "Tencent's surplus found a new home at ByteDance": who hands over is no holder, unless the figure says so.
  if (
    reading.figures.length > 0 &&
    amounts.length === 0 &&
    wordsOf(sentence, 'sell', 'buy', 'move').length > 0
  )
    return [];
  // "Tencent says yes": the word that would name the claim confirms something else.
  if (at.length > 0 && at.every((place) => wordsOf(sentence, 'confirm').some((mark) => mark.start === place)))
    return [];
  // "The one piece of Caijing's report that ByteDance let stand": it is spoken of as a report.
  if (wordsOf(sentence, 'spares').length > 0) return [];
  const others = groupsOf(sentence, record.parties).filter(
    (group) => group.case === 'none' || (group.case === 'of' && !ownsIt(group, reading, sentence)),
  );
  return others
    .filter((group) => {
      const clause = clauseOf(sentence, group.start);
      const within = (one: Span) => one.start >= clause.start && one.start < clause.end;
      const told = at.some((start) => within({ start, end: start }));
      const denies = wordsOf(sentence, 'deny', 'untrue').some(within);
      // "Tencent, which makes Yuanbao, wanted ByteDance's H20s": whose they are is not who does it.
      const right = sentence.marks.some(
        (mark) => subject.includes(mark.key) && (within(mark) || group.case === 'of'),
      );
      return told && !denies && !right && group.ids.some((id) => isKnown(id, reading));
    })
    .slice(0, 1);
}

const likened =
  /(?<![a-z])(?:(?:the )?same (?:as|way|thing|reasons?|purposes?|goals?)|just like|like|similar(?:ly)?|as (?:did|does|do|has|with)|comme|a l'instar d(?:e|u)|de meme que|tout comme|(?:les? |la )?memes? (?:chose|but|raisons?|usages?|fins?))(?![a-z])|[一同]样|类似|相同|相仿|差不多/u;

/** "ByteDance's H20s", "les H20 de ByteDance": whose they are, and not who does anything. */
function ownsIt(group: Span, { briefing }: ClaimReading, sentence: Sentence): boolean {
  return sentence.marks.some(
    (mark) =>
      briefing.about.has(mark.key) && mark.start - group.end <= nextTo && group.start - mark.end <= nextTo,
  );
}

const nextTo = 6;

/** A party that the briefing tells of. */
function isKnown(id: string, { briefing }: ClaimReading): boolean {
  return briefing.parties.has(id);
}
