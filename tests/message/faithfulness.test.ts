/** What must hold whatever the knowledge holds and whatever is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Knowledge } from '../../src/knowledge/knowledge.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { composeClaim } from '../../src/message/compose-claims.ts';
import { visible } from '../../src/message/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { anyKnowledge, claimMarker, denialMarker, figureMarker, scopeMarker } from './arbitrary.ts';
import { everyMessage } from './every-message.ts';
import { expectTakenByDiscord, labelsOf, partsOf } from './limits.ts';

const anyLocale = fc.constantFrom(...locales);
const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'*_~|`<>@#[]()\\/:.-! a1\n\u200b\u202e'), maxLength: 300 }),
  fc.constantFrom('@everyone @here <@1> <@&2> <#3> </ask:4> <:x:5>', '[a](https://x.example) discord.gg/abc'),
);
/** Made once, and held to every rule below. With the seed in the name of a test that fails they can be made again. */
const seed = Date.now() % 2 ** 31;
const samples = fc
  .sample(fc.tuple(anyKnowledge, anyLocale, anyQuestion), { numRuns: 40, seed })
  .map(([knowledge, locale, question]) => ({
    knowledge,
    messages: everyMessage(knowledge, locale, question),
  }));

function forEachMessage(check: (message: Message, knowledge: Knowledge) => void): void {
  for (const { knowledge, messages } of samples) for (const message of messages) check(message, knowledge);
}

/** What is said stands together; the label and each button may be seen alone. */
function piecesOf(message: Message): readonly string[] {
  return [...partsOf(message), ...labelsOf(message)];
}

function claimsOf(knowledge: Knowledge): readonly Claim[] {
  return knowledge.briefings.flatMap((briefing) => briefing.claims);
}

/** Its words, and how far it reaches. */
function expectDenialsOf(claim: Claim, shown: string): void {
  for (const { briefing, id } of claim.denials) {
    expect(shown).toContain(denialMarker(briefing, id));
    expect(shown).toContain(scopeMarker(briefing, id));
  }
}

describe(`any message of any knowledge (seed ${seed})`, () => {
  it.each([
    ['claim', claimMarker],
    ['figure', figureMarker],
  ])(
    'never shows a denied claim, or its figure, without its denials and their reach beside it: the %s',
    (_of, marker) => {
      forEachMessage((message, knowledge) => {
        for (const claim of claimsOf(knowledge)) {
          const shown = piecesOf(message).filter((one) => one.includes(marker(claim.briefing, claim.id)));
          for (const piece of shown) expectDenialsOf(claim, piece);
        }
      });
    },
  );

  it('keeps every limit of Discord', () => {
    forEachMessage(expectTakenByDiscord);
  });

  it('lets no text of the knowledge or of a user make a link, an invitation, a mention or an emoji', () => {
    forEachMessage((message) => {
      for (const part of partsOf(message)) {
        const unescaped = part.replace(/\\[^\p{L}\p{N}\s]/gu, '');
        const foreign = unescaped.replaceAll('https://discord.com/channels/1/2/3', '');
        expect(foreign).not.toMatch(/@|<[#/:@]/);
        expect(foreign).not.toMatch(/\]\(|:\/\/|discord(?:app)?\.(?:gg|com)\/|:[\w+-]+:/i);
      }
    });
  });

  it('shows no invisible character', () => {
    forEachMessage((message) =>
      expect(messageText(message).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u),
    );
  });
});

describe.each(locales)('the real knowledge in %s', (locale) => {
  it('shows each claim whole: its text, its chain, its place and its denials', async () => {
    const knowledge = await ownKnowledge();
    for (const claim of claimsOf(knowledge)) {
      const text = messageText(composeClaim(claim, knowledge, locale));
      expect(text).toContain(visible(claim.text[locale]));
      for (const source of claim.attribution.slice(0, -1))
        expect(text.toLowerCase()).toContain(source.publisher[locale].toLowerCase());
      for (const denial of claim.denials) {
        expect(text).toContain(denial.by.publisher[locale]);
        expect(text).toContain(denial.words.text);
        expect(text).toContain(visible(denial.scope[locale]));
      }
      expect(text).toMatch(new RegExp(`${claim.locator.paragraph}[^\\n]*${claim.locator.sentence}`));
    }
  });

  it('gives messages that Discord takes, with one briefing and with two', async () => {
    for (const knowledge of [await ownKnowledge(), await twoBriefings()])
      for (const message of everyMessage(knowledge, locale, 'why?')) expectTakenByDiscord(message);
  });
});
