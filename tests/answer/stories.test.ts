import { expect, test } from 'vitest';
import { percentages, type Score, sumOf } from '../../bench/score.ts';
import { ownStory, testStories, unseenStories } from '../../bench/stories.ts';
import { amid, beside, scoreStory } from '../../bench/unseen.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { localeOf } from '../../src/knowledge/locale.ts';

type Floors = Readonly<Record<'sure' | 'reach' | 'left' | 'wrong', number>>;

/** Each floor is a little under what `npm run bench -- unseen` or `-- answers` prints, so that it cannot rot unseen. */
function keeps(score: Score, { sure, reach, left, wrong }: Floors): void {
  const found = percentages(score);
  expect(found.sure).toBeGreaterThanOrEqual(sure);
  expect(found.reach).toBeGreaterThanOrEqual(reach);
  expect(found.left).toBeGreaterThanOrEqual(left);
  expect(found.wrong).toBeLessThanOrEqual(wrong);
}

test('stories that nothing was fitted on keep their floors', async () => {
  const scores = (await unseenStories()).map(scoreStory);
  keeps(sumOf(scores), { sure: 55.5, reach: 94, left: 94.5, wrong: 2.5 });
});

test('beside the project’s own story they keep floors that are little lower', async () => {
  const own = await ownStory();
  const scores = (await unseenStories()).map((story) => scoreStory(beside(own, story)));
  keeps(sumOf(scores), { sure: 55.5, reach: 93.3, left: 94.5, wrong: 2.5 });
});

test('five stories together keep floors that are a little lower again', async () => {
  const unseen = await unseenStories();
  const all = [await ownStory(), ...unseen];
  const scores = unseen.map((story) => scoreStory(amid(all, story)));
  keeps(sumOf(scores), { sure: 55, reach: 91.5, left: 92, wrong: 3.7 });
});

test('what a story records as left open is named among five stories too', async () => {
  const [own, unseen] = [await ownStory(), await unseenStories()];
  const { knowledge } = amid([own, ...unseen], own);
  const answerer = createAnswerer(knowledge);
  const open = unseen.flatMap(({ questions }) => questions.filter(({ gap }) => gap));
  const named = open.filter(({ q, locale, gap }) => {
    const answer = answerer.ask(q, { locale: localeOf(locale) });
    return answer.outcome === 'unknown' && answer.gap?.id === gap;
  });
  expect(named.length / open.length).toBeGreaterThanOrEqual(0.5);
});

test('the project’s own story keeps its floors on strangers’ questions', async () => {
  const score = scoreStory(await ownStory());
  expect(percentages(score).first).toBeGreaterThanOrEqual(90);
  keeps(score, { sure: 63, reach: 97, left: 96, wrong: 2 });
});

test('eleven other stories keep their floors on questions of somebody who saw only their claims', async () => {
  const scores = (await testStories()).map(scoreStory);
  keeps(sumOf(scores), { sure: 45, reach: 92, left: 86, wrong: 4.3 });
});
