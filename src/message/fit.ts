/** What is shown where there is not room for all: nothing that belongs together comes apart, and what is left out is counted. */
import type { Locale } from '../knowledge/locale.ts';
import { widthOf } from '../knowledge/width.ts';
import { joined } from './markdown.ts';
import { limits } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** A line of a message. `rank` 0: never cut. Of the others the highest goes first. */
export interface Line {
  readonly text: string;
  readonly rank: number;
  /** What stands in its place before it goes. */
  readonly short?: string;
}

export interface Room {
  /** In columns. */
  readonly characters: number;
  readonly lines: number;
}

export const kept = (text: string): Line => ({ text, rank: 0 });

/** The lines that there is room for, as one text; those that must not be cut are all among them. */
export function within(lines: readonly Line[], room: Room): string {
  const text = lines.map((line) => line.text).join('\n');
  const fits = widthOf(text) <= room.characters && text.split('\n').length <= room.lines;
  const highest = Math.max(0, ...lines.map(({ rank }) => rank));
  if (fits || highest === 0) return text;
  const isNext = ({ rank }: Line) => rank === highest;
  const long = lines.findLastIndex((line) => isNext(line) && line.short !== undefined);
  const short = lines[long]?.short;
  if (short !== undefined) return within(lines.with(long, { text: short, rank: highest }), room);
  return within(lines.toSpliced(lines.findLastIndex(isNext), 1), room);
}

/** Lines under a head that belongs to each of them, such as who says so, who denies it and how far. */
export interface Group {
  /** Repeated on each page that the lines go on on; null: none. */
  readonly head: string | null;
  readonly lines: readonly string[];
}

/** What a page may hold at most: room is left for what stands around it. */
const mostOnPage = limits.content - 600;

/**
 * The groups on pages of so many columns, each with how many lines are on it, heads not counted; a line that is longer with
 * its head has a page to itself. `withheld`: lines that do not fit on any page together with their head. `sizeOf`: for how
 * many a line counts.
 */
export function pagesOf(
  groups: readonly Group[],
  characters: number,
  sizeOf: (line: string) => number = () => 1,
) {
  const pages: { text: string; lines: number }[] = [];
  let withheld = 0;
  for (const { head, lines } of groups) {
    let headed: (typeof pages)[number] | undefined;
    for (const line of lines) {
      const alone = head === null ? line : `${head}\n${line}`;
      if (alone.length > mostOnPage) {
        withheld += sizeOf(line);
        continue;
      }
      const page = pages.at(-1);
      const added = page === headed ? line : alone;
      if (page && widthOf(page.text) + 1 + widthOf(added) <= characters) {
        page.text += `\n${added}`;
        page.lines += sizeOf(line);
      } else pages.push({ text: alone, lines: sizeOf(line) });
      headed = pages.at(-1);
    }
  }
  return { pages, withheld };
}

/** As many lines as there is room for, under their heads, and how many are left. Empty: not one of them fits. */
export function startOf(
  groups: readonly Group[],
  room: number,
  sizeOf: (line: string) => number = () => 1,
): { text: string; left: number } {
  const all = groups.flatMap(({ lines }) => lines).reduce((sum, line) => sum + sizeOf(line), 0);
  const [page] = pagesOf(groups, room, sizeOf).pages;
  if (!page || widthOf(page.text) > room) return { text: '', left: all };
  return { text: page.text, left: all - page.lines };
}

/** The text, or, where Discord would not take it whole, that so many claims are not shown: it is never cut. */
export function wholeOrWithheld(text: string, claims: number, locale: Locale): string {
  return text.length <= mostOnPage ? text : stringsFor(locale).withheld(claims);
}

/** How many more there are, in small letters; empty: none. */
export function moreLine(left: number, locale: Locale): string {
  return left > 0 ? `-# ${stringsFor(locale).more(left)}` : '';
}

/** Characters for blocks: what is told of those left out, and what others add to the message, has room below. */
export const blocksRoom = limits.content - 200;

/** As many blocks as there is room for, each whole or not at all; below them what is told of so many that are left out. */
export function blocksWithin(
  blocks: readonly string[],
  characters: number,
  told: (left: number) => string = () => '',
): string {
  let text = '';
  let left = 0;
  for (const block of blocks) {
    const longer = text === '' ? block : `${text}\n${block}`;
    if (longer.length <= characters) text = longer;
    else left++;
  }
  return joined(text, left > 0 ? told(left) : '');
}
