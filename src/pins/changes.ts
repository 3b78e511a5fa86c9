/**
 * What changed in meaning between two revisions of a briefing, as readers of one language see it.
 *
 * The rule: a claim changed when its basis, its text, who says so, one of its figures or one of its denials (who, in
 * what words, how far) did. Texts are compared without white space, case and punctuation, so that a comma or a capital
 * letter announces nothing; a point or comma between two digits counts, since 2.5 is not 25.
 */
import type { Claim, Denial, Figure } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Change } from '../message/change-note.ts';
import type { Snapshot } from './snapshots.ts';

/** In the order of the later revision; what is no longer there comes last. `topic`: empty for the whole briefing. */
export function changesBetween(
  before: Snapshot,
  after: Snapshot,
  topic: string,
  locale: Locale,
): readonly Change[] {
  const was = claimsOf(before, topic);
  const is = claimsOf(after, topic);
  const find = (claims: readonly Claim[], { id }: Claim) => claims.find((one) => one.id === id) ?? null;
  return [
    ...is.map((claim) => ({ was: find(was, claim), is: claim })),
    ...was.filter((claim) => !find(is, claim)).map((claim) => ({ was: claim, is: null })),
  ].filter((change) => meaning(change.was, locale) !== meaning(change.is, locale));
}

function claimsOf({ claims, topics }: Snapshot, topic: string): readonly Claim[] {
  if (topic === '') return claims;
  const ids = topics[topic] ?? [];
  return claims.filter((claim) => ids.includes(claim.id));
}

function meaning(claim: Claim | null, locale: Locale): string {
  if (!claim) return '';
  const names = claim.attribution.map((source) => plain(source.publisher[locale]));
  const denials = claim.denials.map((denial) => denialMeaning(denial, locale)).sort();
  const figures = (claim.figures ?? []).map((figure) => figureMeaning(figure, locale)).sort();
  return JSON.stringify([claim.basis, plain(claim.text[locale]), names, figures, denials]);
}

function denialMeaning({ by, words, scope, scope_by, attribution }: Denial, locale: Locale): string {
  return JSON.stringify([
    plain(by.publisher[locale]),
    plain(words.text),
    words.language,
    words.translated,
    plain(words.meaning?.[locale] ?? ''),
    plain(scope[locale]),
    scope_by,
    attribution.map((source) => plain(source.publisher[locale])),
  ]);
}

function figureMeaning({ amount, unit, currency, qualifier, label }: Figure, locale: Locale): string {
  return JSON.stringify([amount, unit, currency, qualifier, plain(label[locale])]);
}

/** `%` is punctuation to Unicode, but not to a reader. */
const mark = /(?!(?<=\d)[.,](?=\d)|%)[\p{P}\p{Z}\p{C}]/gu;

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(mark, '');
}
