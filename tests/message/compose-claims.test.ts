import { describe, expect, it } from 'vitest';
import { testStories } from '../../bench/stories.ts';
import type { Claim } from '../../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../../src/knowledge/locale.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { widthOf } from '../../src/knowledge/width.ts';
import { recordLabel } from '../../src/message/buttons.ts';
import { claimLines } from '../../src/message/claim-lines.ts';
import {
  answerRoom,
  askedLine,
  composeClaim,
  composeClaims,
  phoneRoom,
  relatedClaims,
} from '../../src/message/compose-claims.ts';
import { escapeText, shorten } from '../../src/message/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { stringsFor } from '../../src/message/strings/index.ts';
import { messageText } from '../../src/message/text.ts';
import { claimsLabel } from '../../src/message/title.ts';
import { linkedTexts } from '../fixtures/knowledge.ts';

/** Long claims, and short ones. */
const knowledge = linkedTexts(
  new Map(
    (await Promise.all(['knowledge', 'tests/fixtures/gullhaven'].map(readKnowledgeFiles))).flatMap(
      ({ texts }) => [...texts],
    ),
  ),
);
const all = knowledge.briefings.flatMap(({ claims }) => claims);

const isShown = (claim: Claim, { content }: Message, locale: Locale) =>
  content.includes(escapeText(claim.text[locale]));

const followLabels = ({ components }: Message) =>
  components
    .flatMap((row) => row.components)
    .flatMap((one) =>
      'custom_id' in one && one.custom_id.startsWith('follow:') && 'label' in one ? (one.label ?? []) : [],
    );

/** As a button holds it. */
const labelOf = (claim: Claim, locale: Locale) => shorten(recordLabel(claim, locale), 80);

/** Whether a phone has room for all that must not be cut of these; the title above takes a line of the answer. */
function fits(claims: readonly Claim[], locale: Locale): boolean {
  const lines = claimLines(claims, knowledge, locale).filter(({ rank }) => rank === 0);
  const columns = lines.reduce((sum, { text }) => sum + widthOf(text) + 1, 0);
  return lines.length < answerRoom.lines && columns <= phoneRoom;
}

const stories = [knowledge, ...(await testStories()).map((story) => story.knowledge)];

it.each(locales)(
  'an answer has eight lines at most, its foot among them, however many respond (%s)',
  (locale) => {
    const counts = stories.flatMap((story) =>
      story.briefings.flatMap(({ claims }) =>
        claims.flatMap((claim, at) => {
          const next = claims.slice(at + 1, at + 2);
          const message = composeClaims([claim, ...next], [], story, locale, askedLine('why?', locale));
          return messageText({ ...message, components: [] }).split('\n').length;
        }),
      ),
    );
    expect(Math.max(...counts)).toBe(answerRoom.lines);
  },
);

it.each(locales)(
  'our note stands beside its claim, or where it is read, if there is room for that (%s)',
  (locale) => {
    const { note, noteUnder, button } = stringsFor(locale);
    const pointer = widthOf(`\n-# ${note(noteUnder(button.evidence))}`);
    const without = all
      .filter((claim) => claim.note)
      .map((claim) => composeClaim(claim, knowledge, locale).content)
      .filter((content) => !content.includes(note('')));
    for (const content of without) expect(widthOf(content) + pointer).toBeGreaterThan(phoneRoom);
  },
);

/** Two to four claims that stand one after the other, and the same the other way round. */
const runs = knowledge.briefings
  .flatMap(({ claims }) => [claims, claims.toReversed()])
  .flatMap((claims) =>
    claims.flatMap((first, from) =>
      [2, 3, 4]
        .map((length) => [first, ...claims.slice(from + 1, from + length)] as const)
        .filter((run) => run.length > 1),
    ),
  );

describe.each(locales)('several claims in %s', (locale) => {
  it('are shown as far as there is room for what must not be cut, the first always, and all others as buttons', () => {
    const counts = new Set<number>();
    for (const run of runs) {
      const message = composeClaims(run, [], knowledge, locale, '');
      const shown = run.filter((claim) => isShown(claim, message, locale));
      const most = run.findLastIndex((_, last) => fits(run.slice(0, last + 1), locale)) + 1;
      expect(shown).toEqual(run.slice(0, Math.max(1, most)));
      counts.add(shown.length);
      // The title tells how those stand that are shown: of a denied one there is no more than its question.
      expect(message.embeds).toEqual([claimsLabel([run[0], ...shown.slice(1)], knowledge, locale)]);
      expect(followLabels(message)).toEqual(run.slice(shown.length).map((one) => labelOf(one, locale)));
    }
    expect(counts.size).toBeGreaterThan(1);
  });

  it('that are merely near are offered where a phone has room for their buttons', () => {
    const counts = new Set<number>();
    for (const claim of all) {
      const message = composeClaim(claim, knowledge, locale);
      const labels = followLabels(message);
      counts.add(labels.length);
      const buttons = labels.reduce((sum, label) => sum + widthOf(label) + 30, 0);
      if (labels.length > 0) expect(widthOf(message.content) + buttons).toBeLessThanOrEqual(phoneRoom);
      expect(relatedClaims(claim, knowledge).map((one) => labelOf(one, locale))).toEqual(
        expect.arrayContaining([...labels]),
      );
    }
    expect(counts.size).toBeGreaterThan(1);
  });
});
