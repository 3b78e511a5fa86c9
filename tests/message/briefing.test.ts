import { describe, expect, it } from 'vitest';
import type { Briefing, Claim } from '../../src/knowledge/knowledge.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { briefingRoom, composeBriefing } from '../../src/message/briefing.ts';
import { visible } from '../../src/message/markdown.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';
import { expectTakenByDiscord, labelsOf } from './limits.ts';

const [own] = (await ownKnowledge()).briefings;
if (!own) throw new Error('no briefing');

/** The real briefing with its claims so many times over. */
function longer(briefing: Briefing, times: number): Briefing {
  const claims = Array.from({ length: times }, (_, index) =>
    briefing.claims.map((claim): Claim => ({ ...claim, id: `${claim.id}-${index}` })),
  );
  return { ...briefing, claims: claims.flat() };
}

describe.each(locales)('the whole briefing in %s', (locale) => {
  it('is one screen, with the headline, every denied claim, the denial and its reach', () => {
    const message = composeBriefing(own, locale);
    expectTakenByDiscord(message);
    const text = messageText(message);
    expect(text.length).toBeLessThanOrEqual(briefingRoom);
    expect(text).toContain(visible(own.headline[locale]));
    expect(text).toContain(own.revision);
    for (const denial of own.denials) {
      expect(text).toContain(denial.words.text);
      expect(text).toContain(visible(denial.scope[locale]));
    }
    for (const claim of own.claims.filter(({ denials }) => denials.length > 0))
      expect(text).toContain(visible(claim.text[locale]));
  });

  it('says what the article says itself, that it is undenied, and what the article does not give', () => {
    const text = messageText(composeBriefing(own, locale));
    const others = own.claims.filter(({ denials, tells }) => denials.length === 0 && !tells);
    expect(others.filter((claim) => text.includes(visible(claim.text[locale]))).length).toBeGreaterThan(1);
    expect(own.gaps.filter((gap) => text.includes(visible(gap.text[locale]))).length).toBeGreaterThan(0);
  });

  it('opens its topics by a menu', () => {
    const labels = labelsOf(composeBriefing(own, locale));
    for (const { title } of own.topics) expect(labels).toContain(title[locale]);
  });

  it('counts what it has no room for', () => {
    const message = composeBriefing(longer(own, 9), locale);
    expectTakenByDiscord(message);
    expect(messageText(message).length).toBeLessThanOrEqual(briefingRoom);
    expect(messageText(message)).toMatch(/\d{2,}/);
  });
});
