/** A briefing to fill in, from an article alone: a stub a sentence with its place and the amounts that it gives. */
import { placeOf as placeIn, sentencesOf } from '../../../knowledge/article.ts';
import type { Locale } from '../../../knowledge/locale.ts';
import { figureSchema } from '../../../knowledge/schema/figures.ts';
import type { Normalisation } from '../../../knowledge/sentence-ends.ts';
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

/** `source`: of the text; `normalisation`: by which that is counted; `prefix`: of their ids; `placeOf`: how a place is written. */
interface StubOptions extends Pick<DraftOptions, 'languages' | 'locale'> {
  readonly source: string;
  readonly normalisation?: Normalisation | undefined;
  readonly prefix?: string;
  readonly since?: string | undefined;
  placeOf?(at: string): unknown;
}

/** A stub a sentence. */
export function draftClaims(
  text: string,
  { languages, locale, source, normalisation, prefix = '', since, placeOf = (at) => at }: StubOptions,
) {
  const empty = emptyIn(languages);
  return sentencesOf(text, normalisation).map((sentence) => {
    const at = placeIn(sentence);
    const place = `${prefix}s${at.replace('.', '-')}`;
    const figures = (locale ? amountsIn(sentence.text, locale) : [])
      // A bare number may be a year or an age; what is hedged was counted.
      .filter(({ unit, qualifier, counts }) => unit !== 'number' || qualifier !== null || counts)
      .filter(({ indefinite }) => !indefinite)
      .map(({ ends: [low, high], unit, currency, qualifier, written }, index) => ({
        id: `${place}-figure${index > 0 ? `-${index + 1}` : ''}`,
        amount: low === high ? low : [low, high],
        // Whatever Intl writes no amounts in is counted: tonnes.
        ...(figureSchema.shape.unit.safeParse(unit).success
          ? { unit }
          : {
              unit: 'count',
              noun: written && locale && languages.includes(locale) ? { [locale]: written } : undefined,
            }),
        currency,
        qualifier: qualifier ?? 'exactly',
        label: empty(''),
      }));
    return {
      id: place,
      draft: true,
      text: empty(''),
      basis: 'stated',
      attribution: [source],
      at: placeOf(at),
      figures: figures.length > 0 ? figures : undefined,
      questions: empty([]),
      since,
    };
  });
}

/** A source whose text was read in its own language. */
export function draftSource(id: string, publisher: string, { languages, language }: SourceOptions) {
  return {
    id,
    publisher: emptyIn(languages)(publisher),
    kind: 'article',
    language,
    edition: { language, translation: 'none', of: language },
  };
}

type SourceOptions = Pick<DraftOptions, 'languages' | 'language'>;

function emptyIn(languages: readonly Locale[]) {
  return <T>(value: T) => Object.fromEntries(languages.map((locale) => [locale, value]));
}

export function draftBriefing(text: string, options: DraftOptions): object {
  const { id, command, languages, today } = options;
  const empty = emptyIn(languages);
  const claims = draftClaims(text, { ...options, source: 'article' });
  return {
    edition: 2,
    id,
    draft: true,
    languages,
    title: empty(''),
    headline: empty(''),
    updated: today,
    article: 'article',
    sources: [draftSource('article', '', options)],
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
