/** `new briefing`: with its article as the only source, one claim, and one topic that shows it. */
import { locales } from '../../../knowledge/locale.ts';
import { claimRecord, sayingFields } from './claim.ts';
import {
  type Answers,
  type Around,
  eachLanguage,
  type Field,
  idField,
  questionFields,
  textsOf,
} from './field.ts';
import { articleFields } from './place.ts';
import { sourceRecord } from './source.ts';
import { commandField, descriptionFields, topicRecord } from './topic.ts';

export function briefingFields(around: Around): readonly Field[] {
  return [
    ...eachLanguage(around, 'title', 'The title of the story'),
    idField(around, 'topics', 'title', {
      name: 'briefing',
      question: 'The id of the briefing, which names its folder',
    }),
    ...eachLanguage(around, 'headline', 'One sentence: what is reported, by whom, and who denies it'),
    ...eachLanguage(around, 'publisher', 'Who published the article'),
    {
      name: 'language',
      question: `The language of the article, such as ${locales.slice(0, 2).join(' or ')}`,
      proposal: () => around.languages[0],
    },
    ...sayingFields(around),
    ...articleFields,
    ...questionFields(around, 'A question that it answers'),
    ...descriptionFields(around),
    commandField(({ briefing }) => briefing),
  ];
}

/** `today`: YYYY-MM-DD. */
export function briefingRecord(answers: Answers, around: Around, today: string): object {
  const { briefing: id, command = '' } = answers;
  const article = { ...answers, id: 'article', kind: 'article', read: 'original' };
  return {
    edition: 2,
    id,
    languages: around.languages,
    title: textsOf(answers, 'title', around),
    headline: textsOf(answers, 'headline', around),
    updated: today,
    article: article.id,
    sources: [sourceRecord(article, around)],
    claims: [claimRecord({ ...answers, from: article.id }, around)],
    topics: [topicRecord({ ...answers, id: command, claims: answers.id ?? '' }, around)],
  };
}
