/** Who denies, confirms or says something, in a sentence. */
import { clauseOf, type Sentence, type Span } from './reading.ts';
import type { ClaimReading, Record } from './record.ts';

/** Who does what `mark` says: named behind "by", else the nearest party or publication before it in its clause. */
export function agentOf(
  sentence: Sentence,
  mark: Span,
  record: Record,
  reading: ClaimReading,
): readonly string[] {
  const clause = clauseOf(sentence, mark.start);
  const people = sentence.marks.filter(
    (one) =>
      one.kind === 'entity' && (record.parties.has(one.key) || reading.briefing.publications.has(one.key)),
  );
  const text = (span: Span) => sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const by = people.filter(
    (one) =>
      one.start > mark.end &&
      /^\W*(?:by|par|from|de la part de|de) (?:the )?$/.test(text({ start: mark.end, end: one.start })),
  );
  const [named] = by;
  if (named) return [named.key];
  const before = people.filter((one) => one.start >= clause.start && one.end <= mark.start);
  const isReporter = (one: Span) => reportOf.test(sentence.text.slice(0, one.start - sentence.start));
  // In "ByteDance on Caijing's report" it is not Caijing who speaks, unless nobody else does.
  const acting = before.filter(
    (one) =>
      !possessive.test(text({ start: one.end, end: mark.start })) &&
      !/'s$/.test(text(one)) &&
      !isReporter(one),
  );
  const speaking = before.filter((one) => !ofReport.test(text({ start: one.end, end: mark.start })));
  return lastGroup(acting.length > 0 ? acting : speaking, text).map((one) => one.key);
}

/** "Le rapport de Caijing". */
const reportOf =
  /(?<![a-z])(?:report|story|article|rapport|papier|infos?|informations?|enquete|revelations?|scoop) (?:by|of|from|de|du) $/u;
const ofReport = /^[》」”"]?(?: (?:report|story|article|piece)(?![a-z])|(?:那|这)?篇?报道)/u;
const possessive = new RegExp(`${ofReport.source}|^[》」”"]?(?:'s?(?![a-z])|的)`, 'u');

/** The last names that are joined to each other: "Tencent and Alibaba". */
function lastGroup<T extends Span>(marks: readonly T[], text: (span: Span) => string): readonly T[] {
  const group: T[] = [];
  for (const mark of [...marks].reverse()) {
    const next = group[0];
    if (next && !/^\s*(?:,|、|and|et|&|\/|和|与|及)\s*$/.test(text({ start: mark.end, end: next.start })))
      break;
    group.unshift(mark);
  }
  return group;
}
