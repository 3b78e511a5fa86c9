/** What is wrong with a value, and how to mend it, in the words of somebody who edits the file. */
import type { z } from 'zod';
import type { Path } from './file.ts';
import { locales } from './locale.ts';
import { unit } from './schema/figures.ts';
import { date } from './schema/texts.ts';

export type Issue = z.core.$ZodIssue;

/** Of `places.json`. */
export const neverTyped =
  'Nobody types this: take it back from git, or run "npm run knowledge -- fmt --article FILE"';

export const emptyRemedy =
  'Delete it, or its folder; "npm run knowledge -- draft" and "new" write such files';

export const languageRemedy = `Write its tag, such as ${locales.join(', ')}`;

export function missingRemedy(path: Path): string {
  const key = String(path.at(-1));
  if (key === 'edition' && path.length === 1)
    return 'Write "edition: 2" at the head of the file; older files: npm run knowledge -- migrate';
  if (key === 'at')
    return 'Write where it stands, such as at: "3.2"; "npm run knowledge -- locate --article FILE" prints places';
  if (key === 'covers') return 'List the ids of the claims that it responds to: covers: [claim-id]';
  return `Add a line "${key}: …" here, or correct its indentation if it is there`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a record with keys',
  boolean: 'true or false',
};

export function messageOf(issue: Issue): string {
  if (issue.input === null) return 'nothing stands here';
  if (issue.code === 'too_small' && issue.origin === 'array' && issue.message.startsWith('Too small'))
    return 'this list is empty';
  if (issue.code === 'invalid_type') {
    const given = typeof issue.input === 'string' ? `"${issue.input}"` : 'this';
    return `${given} should be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') return `${shown(issue.input)} is not one of the values allowed`;
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find((error) => ['invalid_format', 'custom'].includes(error.code));
    return inner?.message ?? `${shown(issue.input)} is not one of the forms allowed`;
  }
  // “This is no currency …”: which?
  const given = typeof issue.input === 'string' ? JSON.stringify(issue.input) : 'this';
  return issue.code === 'custom' ? issue.message.replace(/^this/, given) : issue.message;
}

/** JSON knows no number without end. */
function shown(input: unknown): string {
  return typeof input === 'number' ? String(input) : JSON.stringify(input);
}

export function remedyOf(issue: Issue, path: Path): string {
  const key = String(path.at(-1));
  if (path.includes('at'))
    return typeof issue.input === 'number'
      ? 'Put it into quotes, such as at: "3.2": 3.1 and 3.10 are two places, but one number'
      : 'Write paragraph and sentence in quotes, at: "3.2"; in another source {source: id, at: "3.2"}';
  if (key === 'status') return 'Write it whole: status: {state: withdrawn, reason: {…}, date: "2026-01-31"}';
  if (key === 'unit') return unitFor(issue.input);
  if (key === 'currency') return `Write the three letters of ISO 4217: ${currencyFor(issue.input)}`;
  if (key === 'languages' && issue.code === 'custom') return 'Delete one of the two';
  if (key === 'language' || key === 'of') return languageRemedy;
  if (key === 'amount') return 'Write digits alone, such as 2000000000 or 13.7; a range as [212, 250]';
  if (['published', 'accessed', 'date', 'updated', 'since'].includes(key))
    return dateRemedy(issue.input, key);
  if (['url', 'archived'].includes(key))
    return 'Write the address with https://, or unknown where the copy at hand does not say';
  switch (issue.code) {
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return typeRemedy(issue.expected, issue.input);
    case 'invalid_format':
      return idRemedy(issue.input, typeof path.at(-1) === 'number');
    case 'too_small':
      if (key === 'covers') return 'List the ids of the claims that it responds to, or delete the response';
      return path.length === 1 ? 'Fill it in' : 'Fill it in, or delete the record';
    case 'too_big':
      return path.includes('questions') ? 'Keep those that differ most from each other' : 'Shorten it';
    default:
      return 'See knowledge/README.md for an example';
  }
}

function typeRemedy(expected: string, input: unknown): string {
  if (input === null)
    return 'Write what belongs here behind the colon; or delete the line, if it may be left out';
  if (expected === 'string') return `Put it into double quotation marks: ${JSON.stringify(String(input))}`;
  if (expected === 'number' || expected === 'int')
    return 'Write digits alone, such as 2000000000 or 13.7: no spaces, units or quotation marks';
  if (expected === 'array') {
    return typeof input === 'string'
      ? `Put it into square brackets: [${input.replace(/^[【［]|[】］]$/g, '')}]`
      : 'Write a list: each item on a line that begins with "- "';
  }
  if (expected === 'object') return 'Write its keys on the lines below, indented by two more spaces';
  return 'See knowledge/README.md for an example';
}

/** The unit that was meant: people write plurals, kilometre and kilomètre. */
export function unitFor(input: unknown): string {
  const written = String(input).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const singular = written.replace(/s$/, '');
  const meant = [written, singular, singular.replace(/re$/, 'er')].find((one) => unit.safeParse(one).success);
  return meant
    ? `Write ${meant}`
    : 'Write money, percent, count (and what is counted as its noun, such as tonnes), or a unit of CLDR in the singular: month, kilometer, degree, celsius';
}

/** The code that was meant: people write signs and names of currencies. */
export function currencyFor(input: unknown): string {
  const usual: Readonly<Record<string, string>> = {
    '€': 'EUR',
    $: 'USD',
    '£': 'GBP',
    '¥': 'CNY or JPY',
    RMB: 'CNY',
  };
  const text = String(input).toUpperCase();
  const known = Intl.supportedValuesOf('currency').find((code) => text.startsWith(code));
  return known ?? usual[text] ?? 'EUR, USD, CNY, GBP …';
}

/** Days first, as in France; the year first, as in China. */
function dateRemedy(input: unknown, key: string): string {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(String(input)) ?? [];
  const [, years, months, days] = /^(\d{4})[./年-](\d{1,2})[./月-](\d{1,2})日?$/.exec(String(input)) ?? [];
  const parts = [year ?? years, month ?? months, day ?? days];
  const written = parts.map((part) => part?.padStart(2, '0')).join('-');
  const known = date.safeParse(written).success;
  const shown = known ? written : '2026-01-31';
  const orUnknown = key === 'published' || key === 'accessed' ? ', or unknown where nobody can tell' : '';
  return `Write ${known ? '' : 'a date such as '}"${shown}"${orUnknown}`;
}

/** `inList`: several may stand between marks that YAML does not know, such as those of Chinese keyboards. */
function idRemedy(input: unknown, inList: boolean): string {
  const several = String(input)
    .split(/[\s,;，；、]+/)
    .map((one) => idFrom(one));
  if (inList && several.length > 1) return `Write a plain comma and a space between: ${several.join(', ')}`;
  const plain = idFrom(String(input));
  return plain === '' ? 'Write plain letters, digits and hyphens' : `Write ${plain}`;
}

/** An id made of any text: lower-case letters, digits and single hyphens. May be empty. */
export function idFrom(text: string, longest = 40): string {
  return text
    .replace(/[’']/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
