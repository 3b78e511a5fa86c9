/** From answers to records as they stand in a file. What is wrong with them is for `check` to say. */
import { fingerprint, normaliseArticle } from '../../../knowledge/article.ts';
import type { Localized, Locator } from '../../../knowledge/schema.ts';
import type { Answers } from './fields.ts';

type Record = { readonly [key: string]: unknown };

export function claimRecord(answers: Answers, locator: Locator, from: readonly string[]): Record {
  const questions = localized(answers, 'question');
  return {
    id: answers.id,
    text: localized(answers, 'text'),
    basis: answers.basis,
    attribution: from,
    locator,
    questions: { en: [questions.en], fr: [questions.fr], 'zh-CN': [questions['zh-CN']] },
  };
}

export function topicRecord(answers: Answers, claims: readonly string[]): Record {
  return {
    id: answers.id,
    command: answers.command,
    title: localized(answers, 'title'),
    description: localized(answers, 'description'),
    claims,
  };
}

export function sourceRecord(answers: Answers): Record {
  return {
    id: answers.id,
    publisher: localized(answers, 'publisher'),
    kind: answers.kind,
    language: answers.language,
    ...(answers.relays ? { relays: answers.relays } : {}),
    url: answers.url,
    published: 'unknown',
    accessed: 'unknown',
    archived: 'unknown',
  };
}

/** A briefing with its article as the only source, one claim, and one topic that shows it. `today`: YYYY-MM-DD. */
export function briefingRecord(answers: Answers, article: string, locator: Locator, today: string): Record {
  const source = sourceRecord({ ...answers, id: 'article', kind: 'article', relays: '', url: 'unknown' });
  const edition = {
    language: answers.language,
    translation: 'none',
    of: 'unknown',
    sha256: fingerprint(normaliseArticle(article)),
    normalisation: 1,
  };
  return {
    id: answers.briefing,
    title: localized(answers, 'title'),
    headline: localized(answers, 'headline'),
    updated: today,
    article: 'article',
    sources: [{ ...source, edition }],
    claims: [claimRecord(answers, locator, ['article'])],
    denials: [],
    derived: [],
    gaps: [],
    topics: [topicRecord({ ...answers, id: answers.command ?? '' }, [answers.id ?? ''])],
  };
}

function localized(answers: Answers, name: string): Localized {
  const text = (tag: string) => answers[`${name}-${tag}`] ?? '';
  return { en: text('en'), fr: text('fr'), 'zh-CN': text('zh') };
}
