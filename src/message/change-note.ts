/** The reply to a pin that says what changed in it. Each claim stands there with its attribution and its denials. */
import type { Claim } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Figure } from '../knowledge/schema.ts';
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
  const withFigures = figuresOf(change.was, locale) !== figuresOf(change.is, locale);
  const was = change.was ? statement(change.was, locale, withFigures) : '';
  const is = change.is ? statement(change.is, locale, withFigures) : '';
  if (!change.was) return changed.added(is);
  return change.is ? changed.changed(was, is) : changed.removed(was);
}

/** The claim behind who says so and who denies it, its figures where they changed, and how far each denial reaches. */
function statement(claim: Claim, locale: Locale, withFigures: boolean): string {
  const { denial: strings, heading, field } = stringsFor(locale);
  const figures =
    withFigures && claim.figures?.length ? [heading(field.figures, figuresOf(claim, locale))] : [];
  const scopes = claim.denials.map((denial) =>
    strings.scope(escapeText(denial.scope[locale]), strings.scopeBy[denial.scope_by]),
  );
  return [verdictLine(claim, locale), ...figures, ...scopes].join(' ');
}

function figuresOf(claim: Claim | null, locale: Locale): string {
  const { aside, tally } = stringsFor(locale);
  const text = (figure: Figure) => aside(figureText(figure, locale), escapeText(figure.label[locale]));
  return (claim?.figures ?? []).map(text).join(tally.separator);
}
