/** Random knowledge, linked by the real linker. Texts are any Unicode, some far longer than the loader allows. */
import fc from 'fast-check';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { linkKnowledge } from '../../src/knowledge/link/index.ts';
import type { BriefingRecord } from '../../src/knowledge/schema.ts';

const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.constant('@everyone <@123> [a](https://x.example) **b** '.repeat(40)) },
  { weight: 1, arbitrary: fc.constant('1. discord.gg/abc http://x.example :smile: discordapp.com/invite/a') },
);
const sha256 = 'a'.repeat(64);
const places = {
  edition: 2,
  sources: {},
  places: { s3: { '1.1': { start: 0, end: 1, sha256 } } },
} as const;
const localized = (text: string) => ({ en: text, fr: text, 'zh-CN': text });
const index = (count: number) => fc.nat({ max: count - 1 });

/** Words that stand in a text and nowhere else, so that a test can find it in a message. */
export const claimMarker = (briefing: string, id: string) => `claimtext${briefing}${id}x`;
export const figureMarker = (briefing: string, id: string) => `figurelabel${briefing}${id}x`;
export const scopeMarker = (briefing: string, id: string) => `denialreach${briefing}${id}x`;
export const denialMarker = (briefing: string, id: string) => `denialwords${briefing}${id}x`;

const sources = ['s0', 's1', 's2', 's3'];

const briefing = (claimCount: number, id: string) =>
  fc
    .record({
      texts: fc.array(anyText, { minLength: claimCount, maxLength: claimCount }),
      bases: fc.array(fc.constantFrom('reported', 'announced', 'stated', 'question'), {
        minLength: claimCount,
        maxLength: claimCount,
      }),
      chains: fc.array(fc.subarray(sources, { minLength: 1 }), {
        minLength: claimCount,
        maxLength: claimCount,
      }),
      publishers: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 4, maxLength: 4 }),
      denials: fc.array(
        fc.record({
          by: index(4),
          covers: fc.uniqueArray(index(claimCount), { minLength: 1 }),
          words: anyText,
          scope: anyText,
          translated: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      topics: fc.array(fc.uniqueArray(index(claimCount), { minLength: 1 }), { minLength: 1, maxLength: 6 }),
      /** All claims alike, so that they share one head in a list and go on under it in the next field. */
      alike: fc.boolean(),
      note: anyText,
      amount: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e15 }),
      other: anyText,
    })
    .map((random): BriefingRecord => {
      const published = { state: 'published' } as const;
      const denied = (claim: number) =>
        random.denials.some((one) => random.alike || one.covers.includes(claim));
      const teller = random.texts.findIndex((_, claim) => !denied(claim));
      return {
        edition: 2,
        id,
        languages: ['en', 'fr', 'zh-CN'],
        title: localized(random.other || 'title'),
        headline: localized(random.other || 'headline'),
        updated: '2030-01-01',
        article: 's3',
        sources: sources.map((source, position) => ({
          id: source,
          publisher: localized(random.publishers[position] ?? source),
          kind: 'article',
          language: 'fr',
          url: 'unknown',
          published: 'unknown',
          accessed: 'unknown',
          archived: 'unknown',
          note: localized(random.note),
        })),
        claims: random.texts.map((text, position) => ({
          id: `c${position}`,
          text: localized(`${claimMarker(id, `c${position}`)} ${text}`),
          // Some are told in short, in pins.
          ...(position % 3 !== 0 && { label: localized(`${claimMarker(id, `c${position}`)} ${text}`) }),
          basis: random.bases[random.alike ? 0 : position] ?? 'stated',
          attribution: random.chains[random.alike ? 0 : position] ?? ['s3'],
          drawn_by: 'source',
          at: '1.1',
          words: [{ text: random.other, language: 'fr' }],
          note: localized(random.note),
          figures: [
            {
              id: `f${position}`,
              amount: random.amount,
              unit: 'money',
              currency: 'CNY',
              qualifier: 'about',
              label: localized(figureMarker(id, `c${position}`)),
            },
          ],
          questions: { en: [], fr: [], 'zh-CN': [] },
          status: published,
        })),
        responses: random.denials.map((denial, position) => ({
          id: `d${position}`,
          kind: 'denies',
          drawn_by: 'source',
          by: `s${denial.by}`,
          claim: `c${Math.max(0, teller)}`,
          attribution: [`s${denial.by}`, 's3'],
          words: {
            text: `${denialMarker(id, `d${position}`)} ${denial.words}`,
            language: 'fr',
            translated: denial.translated,
          },
          at: '1.1',
          covers: (random.alike ? random.texts.map((_, claim) => claim) : denial.covers).map(
            (claim) => `c${claim}`,
          ),
          scope_by: 'curator',
          scope: localized(`${scopeMarker(id, `d${position}`)} ${denial.scope}`),
          status: published,
        })),
        derived: [
          {
            id: 'derived',
            formula: 'f0 * 2',
            unit: 'money',
            currency: 'USD',
            qualifier: 'about',
            label: localized(figureMarker(id, 'c0')),
            method: localized(random.other),
          },
        ],
        gaps: random.topics.map((claims, position) => ({
          id: `g${position}`,
          text: localized(random.other || 'gap'),
          ...(random.alike && { label: localized(random.other || 'gap') }),
          questions: { en: [], fr: [], 'zh-CN': [] },
          nearest: claims.map((claim) => `c${claim}`),
        })),
        topics: random.topics.map((claims, position) => ({
          id: `t${position}`,
          command: `t${position}`,
          title: localized(random.other || 'topic'),
          description: localized('topic'),
          claims: claims.map((claim) => `c${claim}`),
        })),
      };
    });

/** One or two briefings of 1 to 30 claims each. */
export const anyKnowledge: fc.Arbitrary<Knowledge> = fc
  .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 2 })
  .chain((counts) => fc.tuple(...counts.map((count, position) => briefing(count, `b${position}`))))
  .map((records) =>
    linkKnowledge(records.map((record) => ({ briefing: record, names: { edition: 2, names: [] }, places }))),
  );
