/**
 * `npm run bench -- messages [STORY...] [--misses]`: how well chat messages are held against the record. A departure is
 * right when its kind is expected, or allowed, for one of the accepted claims; a claim is spoken of where the file names
 * it, or allows it.
 */
import { createChecker } from '../src/check/check.ts';
import { departureKinds } from '../src/check/finding.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import type { ChatMessage, Story } from './stories.ts';

/** Reported and right among them; expected and found among them. */
export interface Tally {
  reported: number;
  right: number;
  expected: number;
  found: number;
}

export interface MessageScore {
  readonly departures: Tally;
  readonly speaks: Tally;
  readonly kinds: ReadonlyMap<string, Tally>;
  /** Messages in accord with the record, and those of them in which nothing was found. */
  readonly clean: Tally;
  readonly misses: readonly string[];
}

/** What the check says to the messages of stories. */
export function scoreMessages(stories: readonly Story[]): MessageScore {
  const kinds = new Map<string, Tally>(departureKinds.map((kind) => [kind, tally()]));
  const [departures, speaks, clean] = [tally(), tally(), tally()];
  const misses: string[] = [];
  for (const { knowledge, messages } of stories) {
    const checker = createChecker(knowledge);
    for (const message of messages) {
      const finding = checker.check(message.text, localeOf(message.locale));
      const departs = finding.departs.map(({ kind, claim }) => ({ kind, claim: claim.id }));
      const wrong = departs.filter(({ kind, claim }) => !isAccepted(message, kind, claim));
      const missed = message.departs.filter(({ kind }) => !departs.some((one) => one.kind === kind));
      const countsOf = (kind: string) => [departures, ...[kinds.get(kind) ?? []].flat()];
      for (const one of departs)
        for (const count of countsOf(one.kind)) {
          count.reported++;
          if (!wrong.includes(one)) count.right++;
        }
      for (const one of message.departs)
        for (const count of countsOf(one.kind)) {
          count.expected++;
          if (!missed.includes(one)) count.found++;
        }
      if (message.departs.length === 0) {
        clean.expected++;
        if (wrong.length === 0) clean.found++;
      }
      const spoken = finding.speaks.map(({ id }) => id);
      speaks.reported += spoken.length;
      speaks.right += spoken.filter((id) => [...message.speaks, ...(message.may ?? [])].includes(id)).length;
      speaks.expected += message.speaks.length;
      speaks.found += message.speaks.filter((id) => spoken.includes(id)).length;
      const told = [
        ...missed.map(({ kind }) => `missed ${kind}`),
        ...wrong.map(({ kind }) => `false ${kind}`),
      ];
      if (told.length > 0) misses.push(`${told.join(', ')}: ${message.text}`);
    }
  }
  return { departures, speaks, kinds, clean, misses };
}

function isAccepted(
  { departs, may_depart: allowed = [] }: ChatMessage,
  kind: string,
  claim: string,
): boolean {
  return departs.some((one) => one.kind === kind && one.claims.includes(claim)) || allowed.includes(kind);
}

function tally(): Tally {
  return { reported: 0, right: 0, expected: 0, found: 0 };
}

/** Shares of 1. */
export function precision({ right, reported }: Tally): number {
  return reported === 0 ? 1 : right / reported;
}

export function recall({ found, expected }: Tally): number {
  return expected === 0 ? 1 : found / expected;
}

/** Prints each group of stories together, and then each story of it by itself. */
export function messagesBench(groups: Readonly<Record<string, readonly Story[]>>, showMisses: boolean): void {
  for (const [name, stories] of Object.entries(groups)) {
    if (stories.length === 0) continue;
    const kinds = printScore(name, stories, showMisses && stories.length === 1);
    for (const [kind, count] of kinds) printTally(`  ${kind}`, count);
    if (stories.length > 1) for (const one of stories) printScore(one.id, [one], showMisses);
  }
}

function printScore(name: string, stories: readonly Story[], showMisses: boolean): MessageScore['kinds'] {
  const { departures, speaks, clean, kinds, misses } = scoreMessages(stories);
  console.log(`\n${name}`);
  printTally('departures', departures);
  printTally('speaks of', speaks);
  console.log(`in accord, left alone ${percent(recall(clean))} of ${clean.expected}`);
  if (showMisses) for (const miss of misses) console.log(miss);
  return kinds;
}

export function printTally(name: string, count: Tally): void {
  const right = `precision ${percent(precision(count))} (${count.right}/${count.reported})`;
  console.log(
    `${name.padEnd(12)} ${right.padEnd(32)} recall ${percent(recall(count))} (${count.found}/${count.expected})`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`.padStart(6);
}
