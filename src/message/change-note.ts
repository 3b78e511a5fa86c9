/** The reply to a pin that says what changed in it. Each claim stands there with its attribution and its denials. */
import type { Claim, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { figureText } from './figures.ts';
import { fit } from './fit.ts';
import { escapeText } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';
import { verdictLine } from './verdict.ts';

/** A claim before and after; null: it was not, or is no longer, in the briefing. */
export interface Change {
  readonly was: Claim | null;
  readonly is: Claim | null;
}

/** Changes that do not fit are left out whole, last first, and counted. */
export function composeChangeNote(changes: readonly Change[], locale: Locale): Message {
  const units = changes.map((change) => ({ lead: changeLine(change, locale), card: null }));
  return fit({ locale, units, trail: [], components: [] });
}

function changeLine(change: Change, locale: Locale): string {
  const { changed } = stringsFor(locale);
  const told = change.is ? changed.changed : changed.removed;
  const was = change.was ? verdictLine(change.was, locale) : '';
  const is = change.is ? verdictLine(change.is, locale) : '';
  const head = change.was ? told(was, is) : changed.added(is);
  return [head, ...details(change, locale).map((line) => `- ${line}`)].join('\n');
}

/** Figures where they changed, and how far each denial reaches: once where that is as it was. */
function details({ was, is }: Change, locale: Locale): string[] {
  const { changed, field, heading } = stringsFor(locale);
  const figures = [figuresOf(was, locale), figuresOf(is, locale)] as const;
  const scopes = [scopesOf(was, locale), scopesOf(is, locale)] as const;
  const both = ([before, now]: readonly [string, string]) =>
    was && is && before !== now ? changed.fromTo(before, now) : now || before;
  return [
    ...(figures[0] !== figures[1] ? [heading(field.figures, both(figures))] : []),
    ...(scopes[0] || scopes[1] ? [both(scopes)] : []),
  ];
}

function scopesOf(claim: Claim | null, locale: Locale): string {
  const { denial: strings } = stringsFor(locale);
  const scopes = (claim?.denials ?? []).map((denial) =>
    strings.scope(escapeText(denial.scope[locale]), strings.scopeBy[denial.scope_by]),
  );
  return scopes.join(' ');
}

function figuresOf(claim: Claim | null, locale: Locale): string {
  const { aside, tally } = stringsFor(locale);
  const text = (figure: Figure) => aside(figureText(figure, locale), escapeText(figure.label[locale]));
  return (claim?.figures ?? []).map(text).join(tally.separator);
}
