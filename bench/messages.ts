/**
 * `npm run bench -- messages [FILE...]`: how well chat messages are held against the record. A departure is right when
 * its kind is expected, or allowed, for one of the accepted claims; a claim is spoken of where the file names it, or
 * allows it.
 */
import { readFile } from 'node:fs/promises';
import { createChecker } from '../src/check/check.ts';
import { departureKinds } from '../src/check/finding.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { localeOf } from '../src/knowledge/locale.ts';

interface Expected {
  readonly text: string;
  readonly locale: string;
  readonly speaks: readonly string[];
  readonly may?: readonly string[];
  readonly departs: readonly { readonly kind: string; readonly claims: readonly string[] }[];
  readonly may_depart?: readonly string[];
}

interface Got {
  readonly speaks: readonly string[];
  readonly departs: readonly { readonly kind: string; readonly claim: string }[];
}

/** Reported and right among them; expected and found among them. */
interface Tally {
  reported: number;
  right: number;
  expected: number;
  found: number;
}

/** Below these the bench fails. Shares of 1. */
export const floors = { precision: 0.95, recall: 0.8, speaks: 0.9 } as const;

/** Prints precision and recall for each kind and language. 0: all floors are kept; 1: one is not. */
export async function messagesBench(files: readonly string[], showMisses = false): Promise<number> {
  const loaded = await loadKnowledge('knowledge');
  if (!loaded.ok) throw new Error('the knowledge does not load: run "npm run knowledge -- check"');
  const messages = (await Promise.all(files.map(readMessages))).flat();
  const checker = createChecker(loaded.knowledge);
  const started = performance.now();
  const results = messages.map((message): Got => {
    const finding = checker.check(message.text, localeOf(message.locale));
    return {
      speaks: finding.speaks.map(({ claim }) => claim.id),
      departs: finding.departs.map(({ kind, claim }) => ({ kind, claim: claim.id })),
    };
  });
  const each = (performance.now() - started) / messages.length;

  const departures = newTally();
  const speaks = newTally();
  const byKind = new Map<string, Tally>(departureKinds.map((kind) => [kind, newTally()]));
  const byLocale = new Map<string, Tally>();
  messages.forEach((message, index) => {
    const got = results[index] ?? { speaks: [], departs: [] };
    const inLocale = byLocale.get(message.locale) ?? newTally();
    byLocale.set(message.locale, inLocale);
    const missed = countDepartures(message, got, (kind) => [
      departures,
      inLocale,
      byKind.get(kind) ?? newTally(),
    ]);
    countSpeaks(message, got, speaks);
    if (showMisses && missed.length > 0) console.log(`${missed.join(', ')}: ${message.text}`);
  });

  for (const [name, tally] of [...byKind, ...byLocale]) print(name, tally);
  print('all', departures);
  print('speaks', speaks);
  console.log(`${messages.length} messages, ${each.toFixed(2)} ms each`);
  const kept =
    share(departures.right, departures.reported) >= floors.precision &&
    share(departures.found, departures.expected) >= floors.recall &&
    share(speaks.found, speaks.expected) >= floors.speaks;
  return kept ? 0 : 1;
}

async function readMessages(file: string): Promise<Expected[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as Expected);
}

/** What was missed or told without need, in words. */
function countDepartures(
  message: Expected,
  got: Got,
  talliesFor: (kind: string) => readonly Tally[],
): string[] {
  const wrong = got.departs.filter(({ kind, claim }) => !isAccepted(message, kind, claim));
  const missed = message.departs.filter(({ kind }) => !got.departs.some((one) => one.kind === kind));
  for (const one of got.departs) {
    for (const tally of talliesFor(one.kind)) {
      tally.reported++;
      if (!wrong.includes(one)) tally.right++;
    }
  }
  for (const one of message.departs) {
    for (const tally of talliesFor(one.kind)) {
      tally.expected++;
      if (!missed.includes(one)) tally.found++;
    }
  }
  return [...missed.map(({ kind }) => `missed ${kind}`), ...wrong.map(({ kind }) => `false ${kind}`)];
}

function isAccepted({ departs, may_depart: allowed = [] }: Expected, kind: string, claim: string): boolean {
  return departs.some((one) => one.kind === kind && one.claims.includes(claim)) || allowed.includes(kind);
}

function countSpeaks({ speaks, may = [] }: Expected, got: Got, tally: Tally): void {
  tally.reported += got.speaks.length;
  tally.right += got.speaks.filter((id) => speaks.includes(id) || may.includes(id)).length;
  tally.expected += speaks.length;
  tally.found += speaks.filter((id) => got.speaks.includes(id)).length;
}

function newTally(): Tally {
  return { reported: 0, right: 0, expected: 0, found: 0 };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function print(name: string, { reported, right, expected, found }: Tally): void {
  const percent = (part: number, whole: number) => `${(100 * share(part, whole)).toFixed(1)}%`.padStart(6);
  console.log(
    `${name.padEnd(10)} precision ${percent(right, reported)} (${right}/${reported})`.padEnd(44),
    `recall ${percent(found, expected)} (${found}/${expected})`,
  );
}
