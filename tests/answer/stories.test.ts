import { expect, test } from 'vitest';
import { givenBy, percentages, scoreOf, sumOf } from '../../bench/score.ts';
import { ownStory, type Story, testStories } from '../../bench/stories.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { localeOf } from '../../src/knowledge/locale.ts';

const score = ({ knowledge, questions }: Story) => {
  const answerer = createAnswerer(knowledge);
  const given = questions.map(({ q, locale }) => givenBy(answerer.ask(q, { locale: localeOf(locale) })));
  return scoreOf(questions, given);
};

/** A little under what `npm run bench -- answers` prints, so that it cannot rot unseen. */
test('the project’s own story keeps its floors on strangers’ questions', async () => {
  const found = percentages(score(await ownStory()));
  expect(found.first).toBeGreaterThanOrEqual(89);
  expect(found.sure).toBeGreaterThanOrEqual(62);
  expect(found.reach).toBeGreaterThanOrEqual(97);
  expect(found.left).toBeGreaterThanOrEqual(95.5);
  expect(found.wrong).toBeLessThanOrEqual(2.2);
});

test('eleven other stories keep their floors on questions of somebody who saw only their claims', async () => {
  const found = percentages(sumOf((await testStories()).map(score)));
  expect(found.sure).toBeGreaterThanOrEqual(45);
  expect(found.reach).toBeGreaterThanOrEqual(92);
  expect(found.left).toBeGreaterThanOrEqual(86);
  expect(found.wrong).toBeLessThanOrEqual(4.3);
});
