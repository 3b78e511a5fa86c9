import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type Claim, findClaim, type Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { composeAnswer, composeClaim } from '../../src/message/compose.ts';
import { plainText } from '../../src/message/markdown.ts';
import type { Message } from '../../src/message/message.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';

const own = await ownKnowledge();
const both = await twoBriefings();

function claim(id: string, knowledge: Knowledge = own, briefing = 'h20-resale'): Claim {
  const found = findClaim(knowledge, briefing, id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

function answered(ids: readonly [string, ...string[]], locale: Locale, question = 'why?'): Answer {
  const [first, ...others] = ids.map((id) => ({ claim: claim(id), score: 1 }));
  if (!first) throw new Error('no claims');
  return { outcome: 'answered', question, locale, claims: [first, ...others], related: [] };
}

const labels = (message: Message) =>
  message.components
    .flatMap((row) => row.components)
    .map((button) => ('label' in button ? button.label : ''));
const fieldNames = (message: Message) => (message.embeds[0]?.fields ?? []).map((field) => field.name);

describe('the verdict', () => {
  it.each<[Locale, string]>([
    [
      'en',
      'Reported by Caijing, via South China Morning Post; denied by ByteDance (“fausses”, that is, “false”):',
    ],
    [
      'fr',
      'Selon Caijing (via South China Morning Post)\u202f; démenti par ByteDance («\u202ffausses\u202f»)\u00a0:',
    ],
    ['zh-CN', '据《财经》杂志报道，经《南华早报》转述；字节跳动已否认（“fausses”，意为“不实”）：'],
  ])('in %s names source and denial before the claim, so that no preview cuts them off', (locale, head) => {
    const content = plainText(composeAnswer(answered(['resale'], locale), own).content);
    expect(content.startsWith(head)).toBe(true);
    expect(content).toContain(claim('resale').text[locale]);
  });

  it.each([
    ['h20-slower', 'The article says so itself, naming no source'],
    ['h20-approval', 'Announced by Nvidia, as the article tells it'],
    ['bytedance-denial', 'A denial by ByteDance, as the article tells it'],
    ['huawei-question', 'A question that the article does not answer'],
  ])('of %s says on what it rests', (id, head) => {
    const content = plainText(composeAnswer(answered([id], 'en'), own).content);
    expect(content.startsWith(`${head}:`)).toBe(true);
  });

  it('tells no comment from a denial', () => {
    const content = composeClaim(claim('purchase', both, 'invented-ferry'), both, 'en').content;
    expect(content).toContain('denied by Imaginary Lines (“nothing bought”)');
    expect(content).toContain('no comment from Port of Nowhere (“no comment”)');
  });
});

describe('an answer', () => {
  it('offers Denial only where there is one', () => {
    expect(labels(composeAnswer(answered(['resale'], 'en'), own))).toEqual(['Evidence', 'Denial', 'Related']);
    expect(labels(composeAnswer(answered(['h20-slower'], 'en'), own))).toEqual(['Evidence', 'Related']);
  });

  it('says that a claim without denial is not thereby confirmed', () => {
    expect(messageText(composeAnswer(answered(['h20-slower'], 'en'), own))).toContain(
      'That is not a confirmation.',
    );
  });

  it('marks words of a denial that are a translation', () => {
    const text = messageText(composeAnswer(answered(['resale'], 'en'), own));
    expect(text).toContain('A translation, not the wording of ByteDance itself.');
  });

  it('tells how old its information is', () => {
    const { embeds } = composeClaim(claim('seats', both, 'invented-ferry'), both, 'en');
    expect(embeds[0]?.footer?.text).toBe(
      'Article of 2 January 2026. Last checked against it on 3 February 2026.',
    );
  });

  it('to two questions has one embed a claim and numbered buttons', () => {
    const message = composeAnswer(answered(['resale-value', 'bytedance-denial'], 'en'), own);
    expect(message.embeds).toHaveLength(2);
    expect(labels(message)).toEqual(['Evidence 1', 'Evidence 2', 'Denial 1', 'Related 1']);
  });

  it('says from which briefing it comes only where there are several', () => {
    expect(composeClaim(claim('resale'), own, 'en').content).not.toContain('From the briefing');
    expect(composeClaim(claim('resale', both), both, 'en').content).toContain(
      'From the briefing “The reported H20 resale”',
    );
  });

  it('repeats the question escaped, below the verdict', () => {
    const lines = composeAnswer(answered(['resale'], 'en', '**@everyone**'), own).content.split('\n');
    expect(lines.at(-1)).toBe('-# Asked: “\\*\\*\\@everyone\\*\\*”');
  });
});

describe('an answer asked back', () => {
  it('numbers its claims, each behind its verdict, and gives a button for each', () => {
    const claims = [claim('resale'), claim('h20-slower')].map((one) => ({ claim: one, score: 1 }));
    const [first, second] = claims;
    if (!first || !second) throw new Error('two claims');
    const message = composeAnswer(
      { outcome: 'choices', question: '', locale: 'en', claims: [first, second] },
      own,
    );
    expect(labels(message)).toEqual(['Answer 1', 'Answer 2']);
    const lines = plainText(message.content).split('\n');
    expect(lines[1]).toMatch(/^1\. Reported by Caijing.*denied by ByteDance/);
    expect(lines[2]).toMatch(/^2\. The article says so itself/);
  });
});

describe('an unknown answer', () => {
  const topics = own.briefings[0]?.topics.slice(0, 2) ?? [];
  const gap = own.briefings[0]?.gaps.find((one) => one.nearest.length > 0) ?? null;

  it('names the gap and never reads as clearance', () => {
    const message = composeAnswer(
      { outcome: 'unknown', question: 'x', locale: 'en', gap, nearest: topics },
      own,
    );
    expect(plainText(message.content)).toContain(gap?.text.en);
    expect(message.content).toContain('neither a yes nor a no');
  });

  it('offers topics and claims clearly as what comes nearest', () => {
    const message = composeAnswer(
      { outcome: 'unknown', question: 'x', locale: 'en', gap, nearest: topics },
      own,
    );
    expect(message.content).toContain('which do not answer the question');
    expect(fieldNames(message)[0]).toContain('they do not answer the question');
    expect(labels(message)).toEqual(topics.map((topic) => topic.title.en));
  });

  it('without a recorded gap claims no more than that nothing was found', () => {
    const message = composeAnswer(
      { outcome: 'unknown', question: 'x', locale: 'en', gap: null, nearest: [] },
      own,
    );
    expect(message.content).toContain('as far as Dossier can find');
    expect(message.components).toEqual([]);
  });
});
