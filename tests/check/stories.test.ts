import { expect, test } from 'vitest';
import { precision, recall, scoreMessages } from '../../bench/messages.ts';
import { ownStory, testStories, unseenStories } from '../../bench/stories.ts';

/** A little under what `npm run bench -- messages` prints, so that it cannot rot unseen. */
test('messages about the project’s own story are held against the record within their floors', async () => {
  const { departures, speaks, clean } = scoreMessages([await ownStory()]);
  expect(precision(departures)).toBeGreaterThanOrEqual(0.97);
  expect(recall(departures)).toBeGreaterThanOrEqual(0.7);
  expect(precision(speaks)).toBeGreaterThanOrEqual(0.94);
  expect(recall(speaks)).toBeGreaterThanOrEqual(0.85);
  expect(recall(clean)).toBeGreaterThanOrEqual(0.97);
});

test('so are messages about eleven other stories, by somebody who saw only their claims', async () => {
  const { departures, speaks, clean } = scoreMessages(await testStories());
  expect(precision(departures)).toBeGreaterThanOrEqual(0.94);
  expect(recall(departures)).toBeGreaterThanOrEqual(0.6);
  expect(precision(speaks)).toBeGreaterThanOrEqual(0.92);
  expect(recall(speaks)).toBeGreaterThanOrEqual(0.88);
  expect(recall(clean)).toBeGreaterThanOrEqual(0.97);
});

test('so are messages about stories that nothing was fitted on', async () => {
  const { departures, speaks, clean } = scoreMessages(await unseenStories());
  expect(precision(departures)).toBeGreaterThanOrEqual(0.94);
  expect(recall(departures)).toBeGreaterThanOrEqual(0.42);
  expect(precision(speaks)).toBeGreaterThanOrEqual(0.92);
  expect(recall(speaks)).toBeGreaterThanOrEqual(0.86);
  expect(recall(clean)).toBeGreaterThanOrEqual(0.97);
});
