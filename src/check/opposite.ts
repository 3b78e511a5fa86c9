/** Finds a message that says the opposite of what the article says in its own voice. */

import { agentOf } from './agent.ts';
import type { Mark } from './names.ts';
import { isNegated } from './negation.ts';
import { type Compared, isAct, type Pole, polesOf } from './poles.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';
import type { Record } from './record.ts';
import type { Topic } from './speaks.ts';

/** `others`: all that the sentence speaks of. */
export function opposites(topic: Topic, others: readonly Topic[], record: Record): readonly Span[] {
  const { reading, sentence } = topic;
  switch (reading.claim.basis) {
    case 'stated':
    case 'announced':
      return againstPoles(topic);
    case 'denial':
      return deniedDenial(
        topic,
        record,
        others.some((one) => isForeign(one, topic)),
      );
    case 'question':
      return answered(sentence);
    case 'reported':
    case 'response':
      return [];
  }
}

function againstPoles({ reading, sentence, amounts, at }: Topic): readonly Span[] {
  const said = polesOf(sentence, comparedIn(reading, sentence));
  // "More than 90% is not for sale": an amount tells which part is negated.
  if (amounts.length > 0 && reading.poles.some((pole) => pole.scale === 'offer')) return [];
  return reading.poles
    .flatMap((told) => {
      const same = said.filter(
        (pole) => pole.scale === told.scale && isSaidOf(pole, sentence, at) && !isSupposed(pole, sentence),
      );
      const against = same.filter((pole) => pole.sign !== told.sign);
      return against.length > 0 && !same.some((pole) => pole.sign === told.sign) ? against.slice(0, 1) : [];
    })
    .slice(0, 1);
}

/** "If it were faster, nobody would complain": the clause supposes and tells nothing. */
function isSupposed(pole: Pole, sentence: Sentence): boolean {
  const clause = clauseOf(sentence, pole.start);
  return condition.test(textOf(sentence, { start: clause.start, end: pole.start }));
}

const condition =
  /^\W*(?:(?:and|but|so|even|only|as|et|mais|meme|or|like|lol) )*(?:if|unless|si|s'(?=il|elle)|suppose|supposing|imagine(?: if)?|imaginons|comme si)(?![a-z])|如果|(?<!主)要是|假如|除非|就算|哪怕|即使|除非/u;

/** What is sold, ordered or used has to be named in the same clause or beside it: anything can be. */
function isSaidOf(pole: Pole, sentence: Sentence, at: readonly number[]): boolean {
  const index = (place: number) => sentence.clauses.indexOf(clauseOf(sentence, place));
  return !isAct(pole) || at.some((place) => Math.abs(index(place) - index(pole.start)) <= 1);
}

/** A line of a single cue names what the claim is about; other things of that kind are what it is compared with. */
function comparedIn({ cues }: Topic['reading'], sentence: Sentence): Compared | null {
  const subject = cues.find((line) => line.length === 1)?.[0];
  if (subject === undefined) return null;
  const others = cues.filter((line) => !line.includes(subject)).flat();
  const kindsAt = (place: Span) =>
    sentence.marks
      .filter((mark) => mark.kind === 'thing' && mark.start === place.start)
      .map((mark) => mark.key);
  const own = sentence.marks.filter((mark) => mark.key === subject);
  // Demand rises and is compared with nothing; only a thing with a name is.
  if (own.some((mark) => mark.kind !== 'entity')) return null;
  const kinds = own.flatMap(kindsAt);
  return {
    subject: own,
    // Its maker and its market are named beside it and not compared with it.
    others: sentence.marks.filter(
      (mark) =>
        mark.kind === 'entity' &&
        others.includes(mark.key) &&
        (own.length === 0 || kindsAt(mark).some((kind) => kinds.includes(kind))),
    ),
  };
}

/** "ByteDance never denied it." `foreign`: the sentence speaks of what the denial does not cover too. */
function deniedDenial({ reading, sentence }: Topic, record: Record, foreign: boolean): readonly Span[] {
  const marks = wordsOf(sentence, 'deny', 'untrue');
  const mute = wordsOf(sentence, 'mute');
  // "No reply" says it of a party; only of the article does it say that nothing is known.
  const silent = wordsOf(sentence, 'silent').filter(
    (mark) => !mute.some((one) => one.start < mark.end && mark.start < one.end),
  );
  if (foreign || silent.length > 0 || marks.some((mark) => !isNegated(sentence, mark))) return [];
  // "Not part of what ByteDance denied": that draws the line of the denial.
  const last = marks.at(-1)?.start ?? sentence.start;
  const draws = wordsOf(sentence, 'covers').filter(
    (mark) => mark.start < last && bounding.test(textOf(sentence, mark)),
  );
  if (unread.test(sentence.text)) return [];
  if (draws.some((mark) => isNegated(sentence, mark)) || leftOut.test(sentence.text)) return [];
  const byDenier = (mark: Mark) => {
    const agents = agentOf(sentence, mark, record, reading);
    return (
      agents.some((id) => reading.sayers.has(id)) ||
      (agents.length === 0 &&
        mark.key === 'deny' &&
        isNamedIn(sentence, clauseOf(sentence, mark.start), reading))
    );
  };
  return wordsOf(sentence, 'deny', 'mute').filter(byDenier).slice(0, 1);
}

/** "Half of you have not read that ByteDance denies it": the reading is negated. */
const unread =
  /(?:n't|(?<![a-z])(?:not|never|nobody|no one|pas|jamais)) (?:even |ever |meme )?(?:read|se(?:en|e)|saw|notic|know|knew|heard?|realis|realiz|mention|lu|lire|vu|voir|remarqu|su |savoir|entendu)|[没不](?:有)?(?:看到|看见|注意|知道|读|听说|提)/u;

/** "That is not what ByteDance denied". */
const leftOut =
  /(?:n't|(?<![a-z])(?:not|never)) (?:(?:part of|among|one of) )?(?:what|the (?:thing|part|bit)|something|anything)(?![a-z])|(?<![a-z])pas (?:ce que|quelque chose que|la partie que)|不是.{0,8}(?:否认|辟谣)的/u;

const bounding =
  /^(?:part of|cover|extend|appl|includ|reach|touch|port|vis|concern|englob|s'e?tend|s'appliqu)|包括|涵盖|覆盖|涉及|针对|范围|在内/u;

/** "Nobody denied that one" need not speak of this denial. */
function isNamedIn(sentence: Sentence, clause: Span, { sayers, briefing }: Topic['reading']): boolean {
  return sentence.marks.some(
    ({ key, start }) =>
      sayers.has(key) ||
      briefing.parties.has(key) ||
      briefing.publications.has(key) ||
      (key === 'matter' && start >= clause.start && start < clause.end),
  );
}

/** A question that the article leaves open, told as settled. */
function answered(sentence: Sentence): readonly Span[] {
  if (wordsOf(sentence, 'question', 'silent', 'hedge').length > 0) return [];
  return sentence.marks.filter((mark) => mark.kind === 'action').slice(0, 1);
}

function isForeign({ reading: { claim } }: Topic, { reading: { claim: told } }: Topic): boolean {
  return claim !== told && !(told.tells?.covers ?? []).includes(claim.id);
}
