/** The knowledge's own example questions: those of a claim lead to it, those of a gap to no claim. */
import { expect, test } from 'vitest';
import { claimsOf } from '../../src/answer/answer.ts';
import { createAnswerer, createExaminer, createExaminers } from '../../src/answer/answerer.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const knowledge = await ownKnowledge();
const answerer = createAnswerer(knowledge);
const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
const gaps = knowledge.briefings.flatMap((briefing) => briefing.gaps);

/** A few are so short or so close to another claim that only a look at the whole conversation would tell. */
const least = 0.97;

test.each(locales)('nearly every example question of a claim is answered by it: %s', (locale) => {
  const asked = claims.flatMap((claim) => claim.questions[locale].map((question) => ({ claim, question })));
  const missed = asked.filter(({ claim, question }) => {
    const answer = answerer.ask(question, { locale });
    return !claimsOf(answer).includes(claim);
  });
  expect(1 - missed.length / asked.length, missed.map((one) => one.question).join('\n')).toBeGreaterThan(
    least,
  );
});

test.each(locales)('nearly every example question of a gap is left open: %s', (locale) => {
  const asked = gaps.flatMap((gap) => gap.questions[locale]);
  const missed = asked.filter((question) => answerer.ask(question, { locale }).outcome !== 'unknown');
  expect(1 - missed.length / asked.length, missed.join('\n')).toBeGreaterThan(0.92);
});

test('whoever asks all example questions at once gets the same answers', () => {
  const examiner = createExaminer(knowledge);
  for (const { questions } of [...claims, ...gaps]) {
    for (const locale of locales) {
      for (const question of questions[locale].slice(0, 5)) {
        // In another language than the one it stands under, too: then it has to be read again.
        for (const asked of locales)
          expect(examiner.ask(question, { locale: asked })).toEqual(
            answerer.ask(question, { locale: asked }),
          );
      }
    }
  }
}, 60_000);

test('two states that are read together answer as each does alone', () => {
  const [briefing, ...others] = knowledge.briefings;
  if (!briefing) throw new Error('there is no briefing');
  const questions = { en: ['Who frobnicated the chips?', 'frobnicated or not'], fr: [], 'zh-CN': [] };
  const added = briefing.claims.map((claim, place) =>
    place === 0 ? { ...claim, questions: mergedQuestions(claim.questions, questions) } : claim,
  );
  const changed = { ...knowledge, briefings: [{ ...briefing, claims: added }, ...others] };
  for (const state of [knowledge, changed]) {
    const [, together] = createExaminers(knowledge, state);
    const alone = createAnswerer(state);
    for (const question of [
      'who frobnicatd the chips',
      ...claims.flatMap((one) => one.questions.en.slice(0, 4)),
    ])
      expect(together?.ask(question, { locale: 'en' })).toEqual(alone.ask(question, { locale: 'en' }));
  }
});

type Questions = (typeof claims)[number]['questions'];

function mergedQuestions(one: Questions, more: Questions): Questions {
  return {
    en: [...one.en, ...more.en],
    fr: [...one.fr, ...more.fr],
    'zh-CN': [...one['zh-CN'], ...more['zh-CN']],
  };
}
