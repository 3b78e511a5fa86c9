import { expect, test } from 'vitest';
import { precision, recall, scoreMessages } from '../../bench/messages.ts';
import { ownStory, type Story, testStories, unseenStories } from '../../bench/stories.ts';

type Floors = Readonly<Record<'right' | 'found' | 'namedRight' | 'namedFound', number>>;

/** Each floor is a little under what `npm run bench -- messages` prints, so that it cannot rot unseen. */
function keep(stories: readonly Story[], { right, found, namedRight, namedFound }: Floors): void {
  const { departures, speaks, clean } = scoreMessages(stories);
  expect(precision(departures)).toBeGreaterThanOrEqual(right);
  expect(recall(departures)).toBeGreaterThanOrEqual(found);
  expect(precision(speaks)).toBeGreaterThanOrEqual(namedRight);
  expect(recall(speaks)).toBeGreaterThanOrEqual(namedFound);
  expect(recall(clean)).toBeGreaterThanOrEqual(0.97);
}

test('messages about the project’s own story are held against the record within their floors', async () => {
  keep([await ownStory()], { right: 0.97, found: 0.72, namedRight: 0.94, namedFound: 0.85 });
});

test('so are messages about eleven other stories, by somebody who saw only their claims', async () => {
  keep(await testStories(), { right: 0.94, found: 0.68, namedRight: 0.92, namedFound: 0.88 });
});

test('so are messages about stories that no weight was fitted on', async () => {
  keep(await unseenStories(), { right: 0.94, found: 0.42, namedRight: 0.92, namedFound: 0.86 });
});
