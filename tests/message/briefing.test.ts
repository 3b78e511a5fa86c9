import { describe, expect, it } from 'vitest';
import type { Briefing, Claim } from '../../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../../src/knowledge/locale.ts';
import { briefingRoom, composeBriefing } from '../../src/message/briefing.ts';
import { visible } from '../../src/message/markdown.ts';
import { stringsFor } from '../../src/message/strings/index.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';
import { expectTakenByDiscord, labelsOf } from './limits.ts';

const [own] = (await ownKnowledge()).briefings;
if (!own) throw new Error('no briefing');

/** As it stands in a line, where a capital may begin it. */
function inShort({ label, text }: Claim, locale: Locale): string {
  return visible((label ?? text)[locale]).toLowerCase();
}

/** The real briefing with its claims so many times over. */
function longer(briefing: Briefing, times: number): Briefing {
  const claims = Array.from({ length: times }, (_, index) =>
    briefing.claims.map((claim): Claim => ({ ...claim, id: `${claim.id}-${index}` })),
  );
  return { ...briefing, claims: claims.flat() };
}

describe.each(locales)('the whole briefing in %s', (locale) => {
  it('is one screen, with its title, every denied claim, the denial and its reach', () => {
    const message = composeBriefing(own, locale);
    expectTakenByDiscord(message);
    const text = messageText(message);
    expect(text.length).toBeLessThanOrEqual(briefingRoom);
    expect(text).toContain(visible(own.title[locale]));
    expect(text).toContain(own.revision);
    for (const denial of own.denials) {
      expect(text).toContain(denial.words.text);
      expect(text).toContain(visible(denial.scope[locale]));
    }
    for (const claim of own.claims.filter(({ denials }) => denials.length > 0))
      expect(text.toLowerCase()).toContain(inShort(claim, locale));
  });

  it('names what is recorded in short, and what the article does not give, in so many words', () => {
    const text = messageText(composeBriefing(own, locale)).toLowerCase();
    const named = own.claims.filter(({ label }) => label);
    expect(named.length).toBeGreaterThan(0);
    for (const claim of named) expect(text).toContain(inShort(claim, locale));
    const gaps = own.gaps.flatMap(({ label }) => (label ? label[locale].toLowerCase() : []));
    expect(gaps.filter((label) => text.includes(label)).length).toBeGreaterThan(4);
  });

  it('tells claims of one place in one line, and counts each of those that it leaves out', () => {
    const text = messageText(composeBriefing(own, locale));
    const [buyer, purpose] = own.claims.filter(({ id }) => /^tencent-(?:main-buyer|purpose)$/.test(id));
    const line = text.split('\n').find((one) => buyer && one.toLowerCase().includes(inShort(buyer, locale)));
    expect(line?.toLowerCase()).toContain(purpose && inShort(purpose, locale));
    const shown = own.claims.filter((claim) => text.toLowerCase().includes(inShort(claim, locale)));
    const told = own.claims.filter(({ tells }) => tells);
    expect(text).toContain(stringsFor(locale).more(own.claims.length - told.length - shown.length));
  });

  it('tells a story that has nothing in short by its headline and its texts', () => {
    const long = {
      ...own,
      claims: own.claims.map(({ label: _, ...claim }) => claim),
      gaps: own.gaps.map(({ label: _, ...gap }) => gap),
    };
    const text = messageText(composeBriefing(long, locale));
    expect(text).toContain(visible(long.headline[locale]));
    for (const claim of long.claims.filter(({ denials }) => denials.length > 0))
      expect(text).toContain(visible(claim.text[locale]));
    expect(long.gaps.filter((gap) => text.includes(visible(gap.text[locale]))).length).toBeGreaterThan(0);
  });

  it('says what the article says itself, that it is undenied, and what the article does not give', () => {
    const text = messageText(composeBriefing(own, locale));
    const others = own.claims.filter(({ denials, tells }) => denials.length === 0 && !tells);
    const shown = others.filter((claim) => text.toLowerCase().includes(inShort(claim, locale)));
    expect(shown.length).toBeGreaterThan(1);
    expect(text).toContain(stringsFor(locale).gaps.title);
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
