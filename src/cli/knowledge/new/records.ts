/** From answers to records as they stand in a file. What is wrong with them is for `check` to say. */
import type { Path } from '../../../knowledge/file.ts';
import type { BriefingRecord } from '../../../knowledge/schema.ts';
import { type Answers, type Around, type Kind, newClaim } from './fields.ts';

type Record = { readonly [key: string]: unknown };

export interface Placed {
  /** Where the record goes. */
  readonly list: Path;
  readonly record: Record;
}

/** What is to be written: one record, or a response after the claim that tells of it. */
export function recordsOf(
  kind: Exclude<Kind, 'briefing'>,
  answers: Answers,
  around: Around,
): readonly Placed[] {
  if (kind !== 'response' || answers.claim !== newClaim) return [placedRecord(kind, answers, around)];
  const told = {
    ...answers,
    id: answers['claim-id'] ?? '',
    basis: answers.kind === 'denies' ? 'denial' : 'response',
  };
  return [
    placedRecord('claim', told, around),
    placedRecord('response', { ...answers, claim: told.id }, around),
  ];
}

function placedRecord(kind: Exclude<Kind, 'briefing'>, answers: Answers, around: Around): Placed {
  const briefing = around.briefing ?? undefined;
  switch (kind) {
    case 'claim':
      return { list: ['claims'], record: claimRecord(answers, around) };
    case 'response':
      return { list: ['responses'], record: responseRecord(answers, around) };
    case 'gap':
      return { list: ['gaps'], record: gapRecord(answers, around) };
    case 'topic':
      return { list: ['topics'], record: topicRecord(answers, around) };
    case 'source':
      return { list: ['sources'], record: sourceRecord(answers, around) };
    case 'name':
      return { list: ['names'], record: nameRecord(answers, around) };
    case 'figure': {
      const claim = briefing?.claims.findIndex(({ id }) => id === answers.claim) ?? 0;
      return { list: ['claims', claim, 'figures'], record: figureRecord(answers, around) };
    }
  }
}

function claimRecord(answers: Answers, around: Around): Record {
  return {
    id: answers.id,
    text: texts(answers, 'text', around),
    basis: answers.basis,
    attribution: inOrder(listOf(answers.from), around.briefing),
    at: at(answers, around),
    questions: lists(answers, 'question', around),
  };
}

function responseRecord(answers: Answers, around: Around): Record {
  const words = answers.words && {
    text: answers.words,
    language: answers['words-language'],
    translated: answers.translated === 'yes',
    meaning: texts(answers, 'meaning', around),
  };
  return {
    id: answers.id,
    kind: answers.kind,
    by: answers.by,
    claim: answers.claim,
    attribution: inOrder(listOf(answers.from), around.briefing),
    words: words || undefined,
    at: at(answers, around),
    covers: listOf(answers.covers),
    scope_by: answers['scope-by'],
    scope: texts(answers, 'scope', around),
  };
}

function gapRecord(answers: Answers, around: Around): Record {
  return {
    id: answers.id,
    text: texts(answers, 'text', around),
    questions: lists(answers, 'question', around),
    nearest: listOf(answers.nearest),
  };
}

function figureRecord(answers: Answers, around: Around): Record {
  const ends = (answers.amount ?? '').split(/(?<=\d)-/).map(Number);
  return {
    id: answers.id,
    amount: ends.length > 1 ? ends : ends[0],
    unit: answers.unit,
    currency: answers.currency || undefined,
    noun: texts(answers, 'noun', around),
    qualifier: answers.qualifier,
    label: texts(answers, 'label', around),
  };
}

function topicRecord(answers: Answers, around: Around): Record {
  return {
    id: answers.id,
    command: answers.command,
    title: texts(answers, 'title', around),
    description: texts(answers, 'description', around),
    claims: listOf(answers.claims),
  };
}

const translations: Readonly<{ [read: string]: string }> = {
  original: 'none',
  'human-translation': 'human',
  'machine-translation': 'machine',
};

function sourceRecord(answers: Answers, around: Around): Record {
  const translation = translations[answers.read ?? ''];
  const { language } = answers;
  return {
    id: answers.id,
    publisher: texts(answers, 'publisher', around),
    kind: answers.kind,
    language,
    relays: answers.relays || undefined,
    url: answers.url || undefined,
    edition: translation && { language, translation, of: translation === 'none' ? language : 'unknown' },
  };
}

function nameRecord(answers: Answers, around: Around): Record {
  const forms = around.languages.map((locale) => [locale, listOf(answers[`forms-${locale}`])] as const);
  const partOf = listOf(answers['part-of']);
  return {
    id: answers.id,
    kind: answers.kind,
    name: texts(answers, 'name', around),
    forms: Object.fromEntries(forms.filter(([, list]) => list.length > 0)),
    part_of: partOf.length > 0 ? partOf : undefined,
  };
}

/** A briefing with its article as the only source, one claim, and one topic that shows it. `today`: YYYY-MM-DD. */
export function newBriefing(answers: Answers, around: Around, today: string): Record {
  const article = { ...answers, id: 'article', kind: 'article', read: 'original', relays: '', url: '' };
  const claim = { ...answers, from: 'article', source: 'article' };
  return {
    edition: 2,
    id: answers.briefing,
    languages: around.languages,
    title: texts(answers, 'title', around),
    headline: texts(answers, 'headline', around),
    updated: today,
    article: 'article',
    sources: [sourceRecord(article, around)],
    claims: [claimRecord(claim, { ...around, briefing: null })],
    topics: [topicRecord({ ...answers, id: answers.command ?? '', claims: answers.id ?? '' }, around)],
  };
}

/** In the article itself the place stands alone. */
function at({ at: place, source }: Answers, { briefing }: Around): unknown {
  return briefing && source && source !== briefing.article ? { source, at: place } : place;
}

/** Undefined where nothing was said in any language. */
function texts(answers: Answers, name: string, { languages }: Around): Record | undefined {
  const said = languages.flatMap((locale) => {
    const text = answers[`${name}-${locale}`];
    return text ? [[locale, text] as const] : [];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function lists(answers: Answers, name: string, around: Around): Record | undefined {
  const said = texts(answers, name, around);
  return said && Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, [text]]));
}

export function listOf(ids: string | undefined): readonly string[] {
  return (ids ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

/** A source stands before the one that relays it, however they were chosen. */
function inOrder(ids: readonly string[], briefing: BriefingRecord | null): readonly string[] {
  const relays = new Map(briefing?.sources.map((source) => [source.id, source.relays]));
  const depth = (id: string | undefined): number => (id === undefined ? 0 : 1 + depth(relays.get(id)));
  const last = (id: string) => (id === briefing?.article ? 1 : 0);
  return [...ids].sort((one, other) => last(one) - last(other) || depth(one) - depth(other));
}
