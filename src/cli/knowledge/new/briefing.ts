/** `new briefing`: with its article as the only source, one claim, and one topic that shows it. */
import { idFrom } from '../../../knowledge/remedies.ts';
import { claimRecord, sayingFields } from './claim.ts';
import { type Answers, type Field, languageField } from './field.ts';
import type { Form } from './form.ts';
import { articleFields } from './place.ts';
import { sourceRecord } from './source.ts';
import { commandField, descriptionFields, topicRecord } from './topic.ts';

export function briefingFields(form: Form): readonly Field[] {
  const { each, id, questions, languages } = form;
  return [
    ...each('title', 'The title of the story'),
    id('topics', 'title', { name: 'briefing', question: 'The id of the briefing, which names its folder' }),
    ...each('headline', 'One sentence: what is reported, by whom, and who denies it'),
    ...each('publisher', 'Who published the article'),
    languageField('language', 'The language of the article', { proposal: () => languages[0] }),
    ...sayingFields(form),
    ...articleFields,
    ...questions('A question that it answers'),
    ...descriptionFields(form),
    commandField(form, ({ briefing }) => briefing),
  ];
}

export function briefingRecord(answers: Answers, form: Form): object {
  const { briefing: id = '', command = '' } = answers;
  const article = { ...answers, id: 'article', kind: 'article', read: 'original' };
  return {
    edition: 2,
    id,
    languages: form.languages,
    title: form.textsOf(answers, 'title'),
    headline: form.textsOf(answers, 'headline'),
    updated: form.today,
    article: article.id,
    sources: [sourceRecord(article, form)],
    claims: [claimRecord({ ...answers, from: article.id }, form)],
    topics: [topicRecord({ ...answers, id: idFrom(command) || id, claims: answers.id ?? '' }, form)],
  };
}
