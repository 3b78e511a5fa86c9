/** What the buttons under an answer show to whoever presses them. */
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../../src/knowledge/locale.ts';
import { recordLabel } from '../../src/message/buttons.ts';
import { composeDenial, composeEvidence, composeRelated, type Detail } from '../../src/message/details.ts';
import { visible } from '../../src/message/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { messageText } from '../../src/message/text.ts';
import { claimOf, ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { labelsOf } from './limits.ts';

const own = await ownKnowledge();
const both = await twoBriefings();

const claim = (id: string, knowledge: Knowledge = own, briefing?: string) => claimOf(knowledge, id, briefing);

const resale = claim('resale');
const shown = (compose: Detail, locale: Locale, isEdited = false): Message =>
  compose(resale, own, locale, isEdited, null);
const times = (text: string, part: string) => text.split(part).length - 1;

describe.each(locales)('Source in %s', (locale) => {
  it('says what the answer does not: the whole chain, our note, and how to prove it', () => {
    const text = messageText(shown(composeEvidence, locale));
    expect(text).toContain(resale.locator.proof?.sha256);
    expect(text).toContain(visible(resale.note?.[locale] ?? 'none'));
    expect(text).not.toContain(visible(resale.text[locale]));
  });

  it('shows the claim as it stands now where the answer is older, with its denial and reach', () => {
    const text = messageText(shown(composeEvidence, locale, true));
    expect(text).toContain(visible(resale.text[locale]));
    for (const denial of resale.denials) expect(text).toContain(visible(denial.scope[locale]));
  });
});

describe('Denial', () => {
  it.each(locales)(
    'tells the words, their reach and who drew it once, above all that it covers (%s)',
    (locale) => {
      const text = messageText(shown(composeDenial, locale));
      for (const { words, scope, covers } of resale.denials) {
        expect(times(text, words.text)).toBe(1);
        expect(times(text, visible(scope[locale]))).toBe(1);
        for (const id of covers) expect(text).toContain(visible(claim(id).text[locale]));
      }
    },
  );

  it('tells every response to a claim that several answer', () => {
    const purchase = claim('purchase', both, 'invented-ferry');
    const text = messageText(composeDenial(purchase, both, 'en', false, null));
    expect(text).toContain('Denied by Imaginary Lines');
    expect(text).toContain('No comment from Port of Nowhere');
  });
});

describe('Related', () => {
  it.each(own.briefings.flatMap(({ languages }) => languages))(
    'offers at most four claims as questions, and says nothing of them (%s)',
    (locale) => {
      const message = shown(composeRelated, locale);
      const asked = own.briefings.flatMap(({ claims }) => claims).map((one) => recordLabel(one, locale));
      expect(labelsOf(message).length).toBeGreaterThan(1);
      expect(labelsOf(message).length).toBeLessThanOrEqual(4);
      expect(asked).toEqual(expect.arrayContaining([...labelsOf(message)]));
      expect(message.content.split('\n')).toHaveLength(1);
    },
  );
});
