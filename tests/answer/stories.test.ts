import { expect, test } from 'vitest';
import { percentages, sumOf } from '../../bench/score.ts';
import { ownStory, testStories, unseenStories } from '../../bench/stories.ts';
import { beside, scoreStory } from '../../bench/unseen.ts';

// Each floor is a little under what `npm run bench -- unseen` or `-- answers` prints, so that it cannot rot unseen.

test('stories that nothing was fitted on keep their floors', async () => {
  const found = percentages(sumOf((await unseenStories()).map(scoreStory)));
  expect(found.sure).toBeGreaterThanOrEqual(56);
  expect(found.reach).toBeGreaterThanOrEqual(95);
  expect(found.left).toBeGreaterThanOrEqual(94);
  expect(found.wrong).toBeLessThanOrEqual(2.4);
});

test('beside the project’s own story they keep floors that are little lower', async () => {
  const own = await ownStory();
  const stories = (await unseenStories()).map((story) => beside(own, story));
  const found = percentages(sumOf(stories.map(scoreStory)));
  expect(found.sure).toBeGreaterThanOrEqual(56);
  expect(found.reach).toBeGreaterThanOrEqual(94);
  expect(found.left).toBeGreaterThanOrEqual(94);
  expect(found.wrong).toBeLessThanOrEqual(2.6);
});

test('the project’s own story keeps its floors on strangers’ questions', async () => {
  const found = percentages(scoreStory(await ownStory()));
  expect(found.first).toBeGreaterThanOrEqual(89);
  expect(found.sure).toBeGreaterThanOrEqual(62);
  expect(found.reach).toBeGreaterThanOrEqual(97);
  expect(found.left).toBeGreaterThanOrEqual(95.5);
  expect(found.wrong).toBeLessThanOrEqual(2.2);
});

test('eleven other stories keep their floors on questions of somebody who saw only their claims', async () => {
  const found = percentages(sumOf((await testStories()).map(scoreStory)));
  expect(found.sure).toBeGreaterThanOrEqual(45);
  expect(found.reach).toBeGreaterThanOrEqual(92);
  expect(found.left).toBeGreaterThanOrEqual(86);
  expect(found.wrong).toBeLessThanOrEqual(4.3);
});
