import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { commandsFor } from '../../commands/index.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import { byPlace, formatFault } from '../../src/knowledge/fault.ts';
import { parseFile } from '../../src/knowledge/file.ts';
import { loadKnowledge, parseKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { reservedCommands } from '../../src/knowledge/rules/commands.ts';
import { linkedTexts } from '../fixtures/knowledge.ts';
import { asNobody } from '../shared/as-nobody.ts';
import { briefingFile, temporaryKnowledge } from './temporary.ts';

const fixture = (await readKnowledgeFiles('tests/fixtures/gullhaven')).texts;
const real = (await readKnowledgeFiles('knowledge')).texts;

const withdrawn =
  'status: { state: withdrawn, reason: { en: "Wrong.", fr: "Faux.", zh-CN: "有误。" }, date: "2026-02-01" }';

describe('loading', () => {
  test('a denial reaches the claims that it covers, and no other', () => {
    const [briefing] = linkedTexts(fixture).briefings;
    const denied = briefing?.claims.filter((claim) => claim.denials.length > 0).map((claim) => claim.id);
    expect(denied).toEqual(['horn-sale', 'horn-value', 'northern-lighthouse']);
    expect(briefing?.claims.find((claim) => claim.id === 'pelican-denial')?.tells?.id).toBe(
      'pelican-denial-of-report',
    );
  });

  test('names in a file that cannot be read are one fault, and not one for each claim that uses them', () => {
    const names = 'h20-resale/names.yaml';
    const others = new Map([...real].filter(([name]) => name !== names));
    const fault = { file: names, line: 1, column: 1, message: 'no UTF-8', remedy: 'Save it as UTF-8' };
    const parsed = parseKnowledge(others, [fault]);
    expect(parsed).toMatchObject({ ok: false, faults: [fault] });
    expect(parsed.faults).toHaveLength(1);
  });

  test('a derived figure is worked out and knows the claims that it rests on', () => {
    const [figure] = linkedTexts(fixture).briefings[0]?.derived ?? [];
    expect(figure?.amount).toBe(30_000);
    expect(figure?.from.map((claim) => claim.id)).toEqual(['horn-value']);
  });

  test('what is loaded cannot be changed', () => {
    const [briefing] = linkedTexts(fixture).briefings;
    expect(() => Object.assign(briefing?.claims[0]?.text ?? {}, { en: 'x' })).toThrow(TypeError);
  });

  test('the revision changes with the content and not with its layout', () => {
    const text = fixture.get(briefingFile) ?? '';
    const revision = (changed: string) =>
      linkedTexts(new Map([...fixture, [briefingFile, changed]])).revision;
    expect(revision(`# A remark.\n${text}`)).toBe(linkedTexts(fixture).revision);
    expect(revision(text.replace('louder', 'much louder'))).not.toBe(linkedTexts(fixture).revision);
  });

  test('a withdrawn claim answers nothing, but is still known', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, '  - id: horn-loudness\n', `  - id: horn-loudness\n    ${withdrawn}\n`);
    const loaded = await loadKnowledge(directory);
    const [briefing] = loaded.ok ? loaded.knowledge.briefings : [];
    expect(briefing?.retired.map((claim) => claim.id)).toEqual(['horn-loudness']);
    expect(briefing?.topics.flatMap((topic) => topic.claims.map((claim) => claim.id))).not.toContain(
      'horn-loudness',
    );
  });

  test.each(['draft: true', withdrawn])(
    'a figure worked out from that of a claim with %s is none',
    (state) => {
      const text = fixture.get(briefingFile) ?? '';
      const changed = text.replace('  - id: horn-value\n', `  - id: horn-value\n    ${state}\n`);
      const derived = (one: string) =>
        linkedTexts(new Map([...fixture, [briefingFile, one]])).briefings[0]?.derived.map(({ id }) => id);
      expect(derived(text)).toEqual(['horn-price-of-ten']);
      expect(derived(changed)).toEqual([]);
    },
  );

  test('faults of all files are told at once, in the order of their places', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'basis: denial', 'basis: rumour');
    await edit(briefingFile, 'updated: "2026-01-15"', 'updated: soon');
    await edit('gullhaven-horns/names.yaml', 'kind: party', 'kind: firm');
    const loaded = await loadKnowledge(directory);
    const faults = loaded.ok ? [] : loaded.faults;
    expect(faults.map((fault) => fault.file)).toEqual([
      briefingFile,
      briefingFile,
      'gullhaven-horns/names.yaml',
    ]);
    expect(faults).toEqual([...faults].sort(byPlace));
  });

  test('whatever is written into a file, it says what the parser that keeps every place reads', () => {
    const text = fixture.get(briefingFile) ?? '';
    const marks = [
      ' ',
      '\t',
      '\n',
      '\r',
      ': ',
      ' :',
      '- ',
      '? ',
      ' #',
      '*name',
      '&name ',
      '!!str ',
      '---\n',
      '...\n',
    ];
    const written = fc.constantFrom(...marks, ...'"\'[},|>@~：字\ufeff', '<<: ', '0x1f', '1_0', '.inf');
    fc.assert(
      fc.property(fc.nat(text.length), written, (from, put) => {
        const edited = text.slice(0, from) + put + text.slice(from);
        const file = parseFile(briefingFile, edited);
        const document = parseDocument(edited, { prettyErrors: false });
        if (file.faults.length > 0) return;
        expect(document.errors).toEqual([]);
        expect(file.data).toEqual(document.toJS());
      }),
      { numRuns: 100 },
    );
  });

  test('whatever is torn out of a file, loading tells it and never throws', () => {
    const text = fixture.get(briefingFile) ?? '';
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(400),
        fc.constantFrom('', '\t', ': ', '"', '- ', '字'),
        (from, length, put) => {
          const torn = text.slice(0, from) + put + text.slice(from + length);
          const parsed = parseKnowledge(new Map([...fixture, [briefingFile, torn]]));
          if (parsed.ok) return;
          for (const fault of parsed.faults) {
            expect(fault.line).toBeGreaterThanOrEqual(1);
            expect(fault.line).toBeLessThanOrEqual(torn.split('\n').length + 1);
            expect(fault.message).not.toMatch(/undefined|\[object/);
            expect(fault.remedy).not.toBe('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('responses', () => {
  const withResponse = async (kind: string) => {
    const temporary = await temporaryKnowledge();
    await temporary.edit(
      briefingFile,
      'gaps:',
      `  - id: office-answer
    kind: ${kind}
    by: pelican
    claim: horn-loudness
    attribution: [pelican, story]
    words: {text: louder than, language: en, translated: false}
    at: "4.1"
    covers: [bell-rental]
    scope_by: curator
    scope: {en: "About bells.", fr: "Sur les cloches.", zh-CN: 关于钟。}

gaps:`,
    );
    await temporary.edit(
      briefingFile,
      'zh-CN: "雾号比钟更响。"\n    basis: stated',
      `zh-CN: "雾号比钟更响。"\n    basis: response`,
    );
    const loaded = await loadKnowledge(temporary.directory);
    if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
    return loaded.knowledge.briefings[0];
  };

  test.each(['confirms', 'declines', 'corrects'])('one that %s makes no claim disputed', async (kind) => {
    const briefing = await withResponse(kind);
    const covered = briefing?.claims.find(({ id }) => id === 'bell-rental');
    expect(covered?.denials).toEqual([]);
    expect(covered?.responses.map((one) => one.kind)).toEqual([kind]);
    expect(briefing?.denials.map(({ id }) => id)).toEqual(['pelican-denial-of-report']);
    expect(briefing?.claims.find(({ id }) => id === 'horn-loudness')?.tells?.kind).toBe(kind);
  });

  test('one that was withdrawn makes none disputed any more', () => {
    const text = (fixture.get(briefingFile) ?? '').replace(
      '  - id: pelican-denial-of-report\n',
      `  - id: pelican-denial-of-report\n    ${withdrawn}\n`,
    );
    const [briefing] = linkedTexts(new Map([...fixture, [briefingFile, text]])).briefings;
    expect(
      briefing?.claims.filter(({ denials, responses }) => denials.length + responses.length > 0),
    ).toEqual([]);
    expect([briefing?.denials, briefing?.responses]).toEqual([[], []]);
  });
});

describe('languages and places', () => {
  test('readers of a language that is not declared get the first that is', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    for (const name of [briefingFile, 'gullhaven-horns/names.yaml']) {
      const data = parse(await read(name));
      await write(name, stringify(without(data, ['fr', 'zh-CN'])));
    }
    const text = await read(briefingFile);
    await write(briefingFile, text.replace(/languages:\n( {2}- .*\n)+/, 'languages: [en]\n'));
    const loaded = await loadKnowledge(directory);
    const [briefing] = loaded.ok ? loaded.knowledge.briefings : [];
    expect(briefing?.languages).toEqual(['en']);
    expect(briefing?.title.fr).toBe('The foghorns of Gullhaven');
    expect(briefing?.claims[0]?.questions.fr).toEqual([]);
    expect(briefing?.claims[0]?.text['zh-CN']).toBe(briefing?.claims[0]?.text.en);
  });

  test('a claim may stand in several places, of several sources', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'at: "4.1"', 'at: ["4.1", {source: pelican, at: "2.3"}]');
    const loaded = await loadKnowledge(directory);
    const [briefing] = loaded.ok ? loaded.knowledge.briefings : [];
    const claim = briefing?.claims.find(({ id }) => id === 'horn-loudness');
    expect(claim?.locators).toMatchObject([
      { source: { id: 'story' }, paragraph: 4, sentence: 1, proof: { start: 443 } },
      { source: { id: 'pelican' }, paragraph: 2, sentence: 3, proof: null },
    ]);
    expect(claim?.locator).toEqual(claim?.locators[0]);
  });

  test('a source may have a name that JavaScript knows otherwise', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    await write(
      briefingFile,
      (await read(briefingFile))
        .replaceAll('pelican]', 'constructor]')
        .replaceAll('id: pelican\n', 'id: constructor\n')
        .replaceAll('by: pelican', 'by: constructor')
        .replaceAll('[pelican,', '[constructor,')
        .replace('at: "4.1"', 'at: ["4.1", {source: constructor, at: "1.1"}]')
        .replace(
          'kind: company\n',
          'kind: company\n    edition: {language: en, translation: none, of: en}\n',
        ),
    );
    const loaded = await loadKnowledge(directory);
    if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
    const claim = loaded.knowledge.briefings[0]?.claims.find(({ id }) => id === 'horn-loudness');
    expect(claim?.locators[1]?.proof).toBeNull();
    expect(claim?.locators[1]?.source.edition).toMatchObject({ language: 'en', proof: null });
  });

  const without = (value: unknown, keys: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((one) => without(one, keys));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !keys.includes(key));
    return Object.fromEntries(kept.map(([key, one]) => [key, without(one, keys)]));
  };
});

describe('what no person writes', () => {
  const faultsOf = (text: string) => {
    const parsed = parseKnowledge(new Map([['x/briefing.yaml', text]]));
    return parsed.faults;
  };

  test('brackets in brackets are told in words, at their place', () => {
    const [fault, ...others] = faultsOf(`id:\n  ${'[\n  '.repeat(20_000)}`);
    expect(others).toEqual([]);
    expect(fault?.message).toContain('stand in each other deeper');
    expect(fault?.line).toBeGreaterThan(1);
  });

  test('a line without end is not given to the parser', () => {
    const [fault] = faultsOf(`id: x\na: ${'['.repeat(6_000)}`);
    expect(fault).toMatchObject({ line: 2, message: 'more than 50 brackets stand in each other' });
    const [endless] = faultsOf(`id: x\na: ${'b'.repeat(30_000)}`);
    expect(endless).toMatchObject({ line: 2, message: 'this line has 30003 characters; 20000 are the most' });
  });

  test.each(['{"a":*t}', 'a: &t [1]\nb: [*t]', '- *t', '? *t\n: 1'])(
    'an alias is refused however written: %s',
    (text) => {
      expect(faultsOf(text).length).toBeGreaterThan(0);
    },
  );

  test('of very many faults only the first are told', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(faultsOf(text).length).toBeLessThan(120);
  });

  test('a file that is too large is a fault, and is not parsed', async () => {
    const { directory, write } = await temporaryKnowledge();
    await write(briefingFile, `# ${'x'.repeat(1_000_001)}`);
    const loaded = await loadKnowledge(directory);
    expect(loaded.ok ? [] : loaded.faults).toMatchObject([
      { file: briefingFile, message: expect.stringMatching(/1,000,000 are the most/) },
    ]);
  });

  test.each(['gullhaven-horns/names.yaml', 'gullhaven-horns'])(
    '%s, where nobody may read it, is a fault that hides no other',
    async (name) => {
      const { directory, edit } = await temporaryKnowledge();
      await mkdir(path.join(directory, 'other'));
      await writeFile(path.join(directory, 'other/briefing.yaml'), '');
      await edit(briefingFile, 'basis: denial', 'basis: rumour');
      await chmod(directory, 0o755);
      await chmod(path.join(directory, name), 0);
      const loaded = await asNobody(() => loadKnowledge(directory));
      await chmod(path.join(directory, name), 0o755);
      const isFolder = name === 'gullhaven-horns';
      expect(loaded.ok ? [] : loaded.faults).toMatchObject([
        ...(isFolder ? [] : [{ file: briefingFile, message: expect.stringContaining('"rumour"') }]),
        {
          file: isFolder ? briefingFile : name,
          message: 'whoever runs this may not read it',
          remedy: expect.stringContaining('chmod'),
        },
        { file: 'other/briefing.yaml', message: 'nothing stands in this file' },
      ]);
    },
  );

  test.each([
    ['a file of the first edition', 'lost.yaml', /first edition/],
    ['a folder with nothing in it', 'empty/README.md', /has no briefing\.yaml/],
    ['two files of one kind', 'gullhaven-horns/briefing.yml', /stands beside/],
  ])('%s is told', async (_what, name, message) => {
    const { directory, write } = await temporaryKnowledge();
    await mkdir(path.join(directory, path.dirname(name)), { recursive: true });
    await write(name, 'id: x\n');
    const loaded = await loadKnowledge(directory);
    expect(loaded.ok ? '' : loaded.faults.map((one) => one.message).join()).toMatch(message);
  });
});

describe('several briefings', () => {
  const both = linkedTexts(new Map([...real, [briefingFile, fixture.get(briefingFile) ?? '']]));

  test('stand side by side, each with its own denials', () => {
    expect(both.briefings.map((one) => one.id).sort()).toEqual(['gullhaven-horns', 'h20-resale']);
    for (const briefing of both.briefings) {
      for (const claim of briefing.claims) {
        for (const denial of claim.denials) expect(denial.briefing).toBe(briefing.id);
      }
    }
  });

  test('each give commands of their own', () => {
    const names = commandsFor(both).map((command) => command.definition.name);
    expect(names).toEqual(expect.arrayContaining(['foghorns', 'bells', 'h20', 'bytedance']));
    expect(new Set(names).size).toBe(names.length);
  });

  test('are both searched by one question', () => {
    const answerer = createAnswerer(both);
    const first = (question: string) => {
      const answer = answerer.ask(question, { locale: 'en' });
      return answer.outcome === 'answered' || answer.outcome === 'choices'
        ? answer.claims[0].claim.briefing
        : null;
    };
    expect(first('How much was the foghorn deal worth in euros?')).toBe('gullhaven-horns');
    expect(first('Who was the main buyer of the GPUs from ByteDance?')).toBe('h20-resale');
  });

  test('that take the same command are faults with another name to take', () => {
    const clash = (fixture.get(briefingFile) ?? '').replace('command: bells', 'command: h20');
    const parsed = parseKnowledge(new Map([...real, [briefingFile, clash]]));
    const messages = parsed.faults.map(formatFault);
    expect(messages.join('\n')).toMatch(/the command \/h20 is taken/);
  });
});

test('a briefing was last updated when its last record entered, if that was after anybody checked it whole', () => {
  const text = fixture.get(briefingFile) ?? '';
  const grown = text.replace('  - id: horn-loudness\n', '  - id: horn-loudness\n    since: "2026-11-30"\n');
  const [briefing] = linkedTexts(new Map([...fixture, [briefingFile, grown]])).briefings;
  expect(/updated: "(.*)"/.exec(text)?.[1] ?? '').toMatch(/^2026-0/);
  expect(briefing?.updated).toBe('2026-11-30');
});

test('no topic can take the name of a command that the bot has', () => {
  const topics = new Set(
    linkedTexts(fixture).briefings.flatMap((one) => one.topics.map((topic) => topic.command)),
  );
  const own = commandsFor(linkedTexts(fixture))
    .map((command) => command.definition.name)
    .filter((name) => !topics.has(name) && /^[a-z-]+$/.test(name));
  expect(own.filter((name) => !reservedCommands.includes(name))).toEqual([]);
});

test('the documentation names every key of the schema that an editor writes', async () => {
  const text = await readFile('knowledge/README.md', 'utf8');
  const keys = 'basis attribution at covers scope_by nearest formula qualifier part_of status'.split(' ');
  expect(keys.filter((key) => !text.includes(key))).toEqual([]);
});
