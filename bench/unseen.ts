/** `npm run bench -- unseen`: stories on which nothing was fitted or chosen, alone and beside the project's own. */
import { createAnswerer } from '../src/answer/answerer.ts';
import { localeOf } from '../src/knowledge/locale.ts';
import { givenBy, heading, row, type Score, scoreOf, sumOf } from './score.ts';
import type { Story } from './stories.ts';

export function scoreStory({ knowledge, questions }: Story): Score {
  const answerer = createAnswerer(knowledge);
  const given = questions.map(({ q, locale }) => givenBy(answerer.ask(q, { locale: localeOf(locale) })));
  return scoreOf(questions, given);
}

/** The story in a knowledge that holds another as well. */
export function beside(other: Story, story: Story): Story {
  return amid([other, story], story);
}

/** The story in a knowledge that holds all of them. */
export function amid(stories: readonly Story[], story: Story): Story {
  const briefings = stories.flatMap(({ knowledge }) => knowledge.briefings);
  return { ...story, knowledge: { ...story.knowledge, briefings } };
}

export function unseenBench(own: Story, stories: readonly Story[]): void {
  console.log(heading);
  const scores = stories.map((story) => {
    const alone = scoreStory(story);
    const both = scoreStory(beside(own, story));
    console.log(row(story.id, alone));
    console.log(row(`  beside ${own.id}`, both));
    return { alone, both };
  });
  console.log(row('all', sumOf(scores.map(({ alone }) => alone))));
  console.log(row(`  beside ${own.id}`, sumOf(scores.map(({ both }) => both))));
  const together = [own, ...stories];
  console.log(row('  all together', sumOf(stories.map((story) => scoreStory(amid(together, story))))));
  const after = stories.map((story) => scoreStory(beside(story, own)));
  console.log(row(own.id, scoreStory(own)));
  console.log(row('  beside each', sumOf(after)));
  console.log(row('  all together', scoreStory(amid(together, own))));
}
