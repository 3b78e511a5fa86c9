/** Finds a message that says the opposite of what the article says in its own voice. */
import { type Compared, polesOf } from './poles.ts';
import { isNegated, type Sentence, type Span, wordsOf } from './reading.ts';
import type { Topic } from './speaks.ts';

export function opposites(topic: Topic): readonly Span[] {
  const { reading, sentence } = topic;
  switch (reading.claim.basis) {
    case 'stated':
    case 'announced':
      return againstPoles(topic);
    case 'denial':
      return deniedDenial(sentence);
    case 'question':
      return answered(sentence);
    case 'reported':
      return [];
  }
}

function againstPoles({ reading, sentence, amounts }: Topic): readonly Span[] {
  const said = polesOf(sentence, comparedIn(reading, sentence));
  // "More than 90% is not for sale": an amount tells which part is negated.
  if (amounts.length > 0 && reading.poles.some((pole) => pole.scale === 'offer')) return [];
  return reading.poles
    .flatMap((told) => {
      const same = said.filter((pole) => pole.scale === told.scale);
      const against = same.filter((pole) => pole.sign !== told.sign);
      return against.length > 0 && !same.some((pole) => pole.sign === told.sign) ? against.slice(0, 1) : [];
    })
    .slice(0, 1);
}

/** A line of a single cue names what the claim is about; other things of that kind are what it is compared with. */
function comparedIn({ cues }: Topic['reading'], sentence: Sentence): Compared | null {
  const subject = cues.find((line) => line.length === 1)?.[0];
  if (subject === undefined) return null;
  const others = cues.filter((line) => !line.includes(subject)).flat();
  return {
    subject: sentence.marks.filter((mark) => mark.key === subject),
    others: sentence.marks.filter((mark) => mark.kind === 'entity' && others.includes(mark.key)),
  };
}

/** "ByteDance never denied it." */
function deniedDenial(sentence: Sentence): readonly Span[] {
  if (wordsOf(sentence, 'deny', 'untrue').some((mark) => !isNegated(sentence, mark))) return [];
  return wordsOf(sentence, 'deny', 'mute').slice(0, 1);
}

/** A question that the article leaves open, told as settled. */
function answered(sentence: Sentence): readonly Span[] {
  if (wordsOf(sentence, 'question', 'silent', 'hedge').length > 0) return [];
  return sentence.marks.filter((mark) => mark.kind === 'action').slice(0, 1);
}
