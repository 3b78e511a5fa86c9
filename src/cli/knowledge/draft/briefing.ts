/** A briefing to fill in, from an article alone: a stub a sentence with its place and the amounts that it gives. */
import { placeOf, sentencesOf } from '../../../knowledge/article.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import { figureSchema } from '../../../knowledge/schema/figures.ts';
import { amountsIn } from '../amounts.ts';
import { namesIn } from './names.ts';

export interface DraftOptions {
  readonly id: string;
  /** Of its topic. */
  readonly command: string;
  readonly languages: readonly Locale[];
  /** Of the article. */
  readonly language: string;
  /** In which the article is read; undefined: its language is none of those here. */
  readonly locale: Locale | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

export function draftBriefing(
  text: string,
  { id, command, languages, language, locale, today }: DraftOptions,
): object {
  const empty = <T>(value: T) => Object.fromEntries(languages.map((locale) => [locale, value]));
  const claims = sentencesOf(text).map((sentence) => {
    const at = placeOf(sentence);
    const place = `s${at.replace('.', '-')}`;
    const figures = (locale ? amountsIn(sentence.text, locale) : [])
      // A bare number may be a year or an age; what is hedged was counted.
      .filter(({ unit, qualifier, counts }) => unit !== 'number' || qualifier !== null || counts)
      .filter(({ indefinite }) => !indefinite)
      .map(({ ends: [low, high], unit, currency, isShared, qualifier, written }, index) => ({
        id: `${place}-figure${index > 0 ? `-${index + 1}` : ''}`,
        amount: low === high ? low : [low, high],
        // Whatever Intl writes no amounts in is counted: tonnes.
        ...(figureSchema.shape.unit.safeParse(unit).success
          ? { unit }
          : {
              unit: 'count',
              noun: written && locale && languages.includes(locale) ? { [locale]: written } : undefined,
            }),
        currency: isShared ? undefined : currency,
        qualifier: qualifier ?? 'exactly',
        label: empty(''),
      }));
    return {
      id: place,
      draft: true,
      text: empty(''),
      basis: 'stated',
      attribution: ['article'],
      at,
      figures: figures.length > 0 ? figures : undefined,
      questions: empty([]),
    };
  });
  return {
    edition: 2,
    id,
    draft: true,
    languages,
    title: empty(''),
    headline: empty(''),
    updated: today,
    article: 'article',
    sources: [
      {
        id: 'article',
        publisher: empty(''),
        kind: 'article',
        language,
        edition: { language, translation: 'none', of: language },
      },
    ],
    claims,
    topics: [
      {
        id,
        command,
        title: empty(''),
        description: empty(''),
        claims: claims.map((claim) => claim.id),
      },
    ],
  };
}

/** The names it seems to speak of, all as parties: what each is, a person has to say. */
export function draftNames(text: string, languages: readonly Locale[]): object {
  const names = namesIn(text).map(({ id, forms }) => ({
    id,
    kind: 'party',
    forms: Object.fromEntries(languages.map((locale) => [locale, forms.map((form) => form.toLowerCase())])),
  }));
  return { edition: 2, names };
}
