/** The reply to a pin that says what changed in it. Each claim stands there with its attribution and its denials. */
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { headedClaim } from './claim-lines.ts';
import { figureText } from './figures.ts';
import { blocksRoom, blocksWithin } from './fit.ts';
import { escapeText } from './markdown.ts';
import { type Message, notice } from './message.ts';
import { reachText, responsesTo } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** A claim before and after; null: it was not, or is no longer, in the briefing. */
export interface Change {
  readonly was: Claim | null;
  readonly is: Claim | null;
}

/** Changes that do not fit are left out whole, and counted. */
export function composeChangeNote(changes: readonly Change[], locale: Locale): Message {
  const blocks = changes.map((change) => changeText(change, locale));
  return notice(blocksWithin(blocks, blocksRoom, stringsFor(locale).withheld));
}

function changeText(change: Change, locale: Locale): string {
  const { changed } = stringsFor(locale);
  const was = change.was ? headedClaim(change.was, locale) : '';
  const is = change.is ? headedClaim(change.is, locale) : '';
  const told = change.is ? changed.changed : changed.removed;
  const head = change.was ? told(was, is) : changed.added(is);
  return [head, ...details(change, locale).map((line) => `- ${line}`)].join('\n');
}

/** Figures where they changed, and how far each denial reaches: once where that is as it was. */
function details({ was, is }: Change, locale: Locale): string[] {
  const { changed, figures: words, heading } = stringsFor(locale);
  const figures = [figuresOf(was, locale), figuresOf(is, locale)] as const;
  const reach = [reachOf(was, locale), reachOf(is, locale)] as const;
  const both = ([before, now]: readonly [string, string]) =>
    was && is && before !== now ? changed.fromTo(before, now) : now || before;
  return [
    ...(figures[0] !== figures[1] ? [heading(words.title, both(figures))] : []),
    ...(reach[0] || reach[1] ? [both(reach)] : []),
  ];
}

function reachOf(claim: Claim | null, locale: Locale): string {
  return (claim ? responsesTo(claim) : []).flatMap((one) => reachText(one, locale)).join(' ');
}

function figuresOf(claim: Claim | null, locale: Locale): string {
  const { aside, join } = stringsFor(locale);
  const text = (figure: Figure) => aside(figureText(figure, locale), escapeText(figure.label[locale]));
  return join((claim?.figures ?? []).map(text));
}
