/** `npm run ask -- --check`: a chat message held against the record. The machine form stands in docs/machine-forms.md. */
import { createChecker } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Locale, localeOf } from '../knowledge/locale.ts';
import { composeFinding } from '../message/finding.ts';
import { messageText } from '../message/text.ts';
import { linesFromInput, messageLine, writeLine } from './json.ts';
import { paintText } from './paint.ts';

/** One message: as people read it, or as one line of JSON. */
export function showCheck(text: string, locale: Locale, knowledge: Knowledge, asJson = false): void {
  const finding = createChecker(knowledge).check(text, locale);
  if (asJson) writeLine(findingRecord(finding));
  else console.log(paintText(messageText(composeFinding(finding, knowledge, locale))));
}

/** One JSON line in, one JSON line out, in order. */
export async function checkLines(knowledge: Knowledge, fallback: Locale): Promise<void> {
  const checker = createChecker(knowledge);
  for await (const { text, locale } of linesFromInput(messageLine)) {
    writeLine(findingRecord(checker.check(text, locale === undefined ? fallback : localeOf(locale))));
  }
}

/** `record`: what the record says, in the language of the message. */
function findingRecord({ text, locale, speaks, departs, silent }: Finding) {
  return {
    text,
    speaks: speaks.map(({ id }) => id),
    departs: departs.map(({ kind, claim, said }) => ({
      kind,
      claim: claim.id,
      said,
      record: claim.text[locale],
    })),
    silent,
  };
}
