import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Briefing, Claim, Knowledge } from '../../src/knowledge/knowledge.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { composeChangeNote } from '../../src/message/change-note.ts';
import { visible } from '../../src/message/markdown.ts';
import { composePinList } from '../../src/message/pin-list.ts';
import { messageText } from '../../src/message/text.ts';
import { changesBetween } from '../../src/pins/changes.ts';
import { readSnapshot } from '../../src/pins/read-snapshot.ts';
import { createRenderer, fingerprint, type Wanted } from '../../src/pins/rendering.ts';
import { snapshotOf, writeSnapshot } from '../../src/pins/snapshots.ts';
import { anyKnowledge, claimMarker, denialMarker, figureMarker } from '../message/arbitrary.ts';
import { expectTakenByDiscord, partsOf } from '../message/limits.ts';
import { anotherMeaning, knowledgeWith, type Replacement, typographic } from './harness.ts';

/** A counterexample is told at once: to shrink a whole knowledge takes minutes. */
const runs = { numRuns: 40, endOnFailure: true };
const own = await knowledgeWith();

function everyPin(knowledge: Knowledge): readonly Wanted[] {
  return knowledge.briefings.flatMap((briefing) =>
    ['', ...briefing.topics.map((topic) => topic.id)].flatMap((topic) =>
      locales.map((language) => ({ briefing: briefing.id, topic, language })),
    ),
  );
}

function claimsOf(knowledge: Knowledge): readonly Claim[] {
  return knowledge.briefings.flatMap((briefing) => briefing.claims);
}

function expectDenialsOf(claim: Claim, shown: string): void {
  for (const denial of claim.denials) expect(shown).toContain(denialMarker(denial.briefing, denial.id));
}

/** What is said stands together. */
function expectDenialsBeside(knowledge: Knowledge, message: Parameters<typeof partsOf>[0]): void {
  for (const claim of claimsOf(knowledge)) {
    const shows = (text: string) => text.includes(claimMarker(claim.briefing, claim.id));
    const gives = (text: string) => text.includes(figureMarker(claim.briefing, claim.id));
    for (const piece of partsOf(message).filter((one) => shows(one) || gives(one)))
      expectDenialsOf(claim, piece);
  }
}

describe('whatever the knowledge holds', () => {
  test('no pin shows a denied claim or its figure without the denials beside it, or breaks a limit', () => {
    fc.assert(
      fc.property(anyKnowledge, (knowledge) => {
        const render = createRenderer(knowledge);
        for (const { message } of everyPin(knowledge).map(render)) {
          expectTakenByDiscord(message);
          expectDenialsBeside(knowledge, message);
        }
      }),
      runs,
    );
  });

  test('no note on what changed does, either', () => {
    fc.assert(
      fc.property(anyKnowledge, anyKnowledge, fc.constantFrom(...locales), (before, after, locale) => {
        const [was, is] = [before.briefings[0], after.briefings[0]];
        if (!was || !is) return;
        const changes = changesBetween(snapshotOf(was), snapshotOf(is), '', locale);
        if (changes.length > 0) expectTakenByDiscord(composeChangeNote(changes, locale));
        for (const change of changes) {
          const note = composeChangeNote([change], locale);
          // One that is too long is withheld whole.
          const lines = note.content.split('\n').filter((line) => line.includes('claimtext'));
          if (lines.length === 0) continue;
          if (change.was) expectDenialsOf(change.was, lines[0] ?? '');
          if (change.is) expectDenialsOf(change.is, lines.at(-1) ?? '');
        }
      }),
      runs,
    );
  });
});

describe.each(locales)('the briefing that comes with Dossier, pinned in %s', (language) => {
  const render = createRenderer(own);

  test('holds every denial whole, with its scope', () => {
    for (const wanted of everyPin(own).filter((one) => one.language === language)) {
      const [briefing] = own.briefings;
      const covered = coveredIn(briefing, wanted.topic);
      const text = messageText(render(wanted).message);
      for (const denial of (briefing?.denials ?? []).filter(({ id }) => covered.has(id))) {
        expect(text).toContain(denial.words.text);
        expect(text).toContain(visible(denial.scope[language]));
      }
    }
  });

  test('shows its revision, its date and the way to more', () => {
    for (const wanted of everyPin(own).filter((one) => one.language === language)) {
      const { message } = render(wanted);
      expect(message.content).toContain(own.briefings[0]?.revision);
      expect(message.components).toHaveLength(2);
    }
  });
});

function coveredIn(briefing: Briefing | undefined, topic: string): ReadonlySet<string> {
  const claims = topic === '' ? briefing?.claims : briefing?.topics.find((one) => one.id === topic)?.claims;
  return new Set((claims ?? []).flatMap((claim) => claim.denials.map(({ id }) => id)));
}

describe('fingerprints', () => {
  test('are the same for what Discord gives back with fields of its own', () => {
    const { message } = createRenderer(own)({ briefing: 'h20-resale', topic: '', language: 'fr' });
    const embeds = message.embeds.map((embed) => ({ ...embed, type: 'rich', content_scan_version: 4 }));
    const components = message.components.map((row, id) => ({ ...row, id }));
    expect(fingerprint({ content: `${message.content} `, embeds, components } as never)).toBe(
      fingerprint(message),
    );
  });
});

describe('a change of meaning', () => {
  const between = async (...edits: readonly Replacement[]) => {
    const [was, is] = [own.briefings[0], (await knowledgeWith(...edits)).briefings[0]];
    if (!was || !is) throw new Error('no briefing');
    const before = readSnapshot(writeSnapshot(snapshotOf(was)));
    if (!before) throw new Error('the snapshot cannot be read');
    return (['en', 'fr', 'zh-CN'] as const).map(
      (locale) => changesBetween(before, snapshotOf(is), '', locale).length,
    );
  };

  test('is none where nothing changed, or only commas and capitals', async () => {
    expect(await between()).toEqual([0, 0, 0]);
    expect(await between(typographic)).toEqual([0, 0, 0]);
  });

  test('is seen in the language it was made in', async () => {
    expect(await between(anotherMeaning)).toEqual([1, 0, 0]);
  });

  test('is a figure, a qualifier, who says so, or how far a denial reaches', async () => {
    expect(await between(['amount: 2000000000', 'amount: 2500000000'])).toEqual([1, 1, 1]);
    expect(await between(['qualifier: less-than', 'qualifier: at-most'])).toEqual([1, 1, 1]);
    expect(await between(['fr: "Caijing"', 'fr: "Le magazine Caijing"'])).toEqual([0, 6, 0]);
    expect(
      await between(['sale, value, stockpile, buyers, purposes', 'sale, value, stockpile and buyers']),
    ).toEqual([6, 0, 0]);
  });

  test('is a decimal point, although it is a mark', async () => {
    expect(await between(['worth about 2 billion yuan."', 'worth about 2.5 billion yuan."'])).toEqual([
      1, 0, 0,
    ]);
  });

  test('is told from a snapshot that was written before a language was added', () => {
    const [was] = own.briefings;
    const written = was ? JSON.parse(writeSnapshot(snapshotOf(was))) : {};
    const lacking = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(lacking);
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (key === 'zh-CN' ? [] : [[key, lacking(one)]])),
      );
    };
    const [claim] = readSnapshot(JSON.stringify(lacking(written)))?.claims ?? [];
    expect(claim?.text['zh-CN']).toBe(claim?.text.en);
  });

  test('cannot be told from a snapshot that another version wrote', () => {
    expect(readSnapshot('{"claims":[{"id":"resale"}],"topics":{}}')).toBeUndefined();
    expect(readSnapshot('not JSON')).toBeUndefined();
  });
});

const listed = {
  name: 'The H20 resale',
  link: 'https://discord.com/channels/100000000000000001/100000000000000002/100000000000000003',
  channel: '100000000000000002',
  language: 'fr',
  revision: '0123abcd',
  edited: new Date(0),
  state: 'kept',
  reason: 50013,
  current: false,
} as const;

test.each([
  ['en', ': not up to date'],
  ['fr', '\u00a0: pas à jour'],
  ['zh-CN', '：尚未更新'],
] as const)('a listed pin tells its state as %s writes it', (locale, state) => {
  expect(composePinList([listed], locale).content).toContain(state);
});

test('a list of very many pins fits, and says how many are left out', () => {
  for (const locale of locales) {
    const message = composePinList(Array(300).fill(listed), locale);
    expectTakenByDiscord(message);
    expect(JSON.stringify(message)).toMatch(/2[5-9]\d/);
  }
});
