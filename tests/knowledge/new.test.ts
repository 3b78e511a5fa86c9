import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/knowledge/check.ts';
import { create } from '../../src/cli/knowledge/new.ts';
import { UsageError } from '../../src/cli/knowledge/subcommand.ts';
import { verify } from '../../src/cli/knowledge/verify.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { article, briefingFile, temporaryKnowledge } from './temporary.ts';

/** Options of the command: `{ id: 'x' }` → `--id x`. */
const options = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);

const make = (kind: string, directory: string, given: Readonly<Record<string, string>>) =>
  create.run([kind, '--directory', directory, ...options(given)]);

const texts = (name: string, en: string, fr: string, zh: string) => ({
  [`${name}-en`]: en,
  [`${name}-fr`]: fr,
  [`${name}-zh-CN`]: zh,
});

const bellsAgain = {
  ...texts(
    'text',
    'Will the bells ring again? The story only asks.',
    'Les cloches sonneront-elles encore ? Le récit pose la question.',
    '钟还会再响吗？故事只是提问。',
  ),
  ...texts(
    'question',
    'Will the bells ring again?',
    'Les cloches vont-elles sonner à nouveau ?',
    '钟还会响吗？',
  ),
  id: 'bells-again',
  basis: 'question',
  article,
  from: 'story',
  topic: 'bells',
};

const horns = {
  languages: 'en',
  briefing: 'horns',
  'title-en': 'The horns',
  'headline-en': 'A paper reports that foghorns were bought.',
  'publisher-en': 'the story',
  'text-en': 'The harbour office bought foghorns.',
  id: 'bought',
  article,
  at: 'brass foghorns',
  'question-en': 'Who bought foghorns?',
  'description-en': 'What is said of the horns',
};

async function briefingOf(directory: string, id = 'gullhaven-horns') {
  const loaded = await loadKnowledge(directory);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.knowledge.briefings.find((one) => one.id === id);
}

describe('knowledge new', () => {
  test('a claim goes behind the others, finds its sentence and stands in its topic', async () => {
    const { directory, read } = await temporaryKnowledge();
    const before = await read(briefingFile);
    const outcome = await make('claim', directory, { ...bellsAgain, at: 'ever ring again' });
    expect(outcome.output).toMatch(/^wrote .*briefing\.yaml\nwrote .*places\.json\n\nThe knowledge is sound/);
    const briefing = await briefingOf(directory);
    const added = briefing?.claims.at(-1);
    expect(added).toMatchObject({ id: 'bells-again', locator: { paragraph: 4, sentence: 2 } });
    expect(added?.locator.proof?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(briefing?.topics.at(-1)?.claims.at(-1)?.id).toBe('bells-again');
    expect(await verify.run(['--directory', directory, '--article', article])).toMatchObject({ exitCode: 0 });
    // Whatever stood there before stands there still.
    const after = (await read(briefingFile)).split('\n');
    expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([
      '    claims: [bell-rental, horn-loudness]',
    ]);
  });

  describe('a claim that others turn round', () => {
    const framed = async (frame: Readonly<Record<string, string>>) => {
      const { directory } = await temporaryKnowledge();
      const { output } = await make('claim', directory, { ...bellsAgain, at: '4.2', ...frame });
      return { output, claim: (await briefingOf(directory).catch(() => undefined))?.claims.at(-1) };
    };

    test('takes a frame of names, several with commas', async () => {
      const { claim } = await framed({
        frame: 'transfer',
        'frame-from': 'pelican',
        'frame-to': 'harbour-office, foghorn',
      });
      expect(claim?.frame).toEqual({
        act: 'transfer',
        from: ['pelican'],
        to: ['harbour-office', 'foghorn'],
        what: [],
      });
    });

    test('is told which name of its frame there is not', async () => {
      await expect(framed({ frame: 'transfer', 'frame-from': 'pelicans' })).rejects.toThrow(
        '--frame-from "pelicans"  Did you mean "pelican"?',
      );
    });

    test.each([
      [{ frame: 'turn' }, 'Write one of: transfer, compare, change'],
      [{ frame: 'change', 'frame-what': 'demand' }, '--frame-way "…"  Which way? (up, down)'],
      [{ frame: 'change', 'frame-what': 'The Demand', 'frame-way': 'up' }, 'Write it as the-demand'],
      [{ frame: 'compare', 'frame-less': 'pelican', 'frame-in': 'speed' }, '--frame-more'],
    ])('is refused where its frame is not whole: %j', async (frame, message) => {
      await expect(framed(frame as Record<string, string>)).rejects.toThrow(message);
    });
  });

  test('a place may be given by its numbers, without the text', async () => {
    const { directory } = await temporaryKnowledge();
    const { article: _, ...given } = bellsAgain;
    const outcome = await make('claim', directory, { ...given, at: '4.2' });
    expect(outcome.output).toContain('unproved');
    expect(outcome.exitCode).toBe(0);
  });

  test.each([
    ['nowhere', 'no sentence of the text holds'],
    ['foghorns', 'stands in 2 sentences'],
    ['4,2', 'such as "3.2"'],
  ])('words that name no one place (%s) are told, and nothing is written', async (at, message) => {
    const { directory, read } = await temporaryKnowledge();
    const before = await read(briefingFile);
    const run = make('claim', directory, { ...bellsAgain, at });
    await expect(run).rejects.toThrow(message);
    expect(await read(briefingFile)).toBe(before);
  });

  test('every kind of record can be made, and what is made is sound', async () => {
    const { directory } = await temporaryKnowledge();
    const run = (kind: string, given: Readonly<Record<string, string>>) => make(kind, directory, given);
    await run('source', {
      ...texts('publisher', 'Keeper of the lighthouse', 'Gardien du phare', '灯塔看守人'),
      id: 'keeper',
      kind: 'person',
      language: 'en',
    });
    await run('claim', {
      ...texts(
        'text',
        'The keeper confirmed that foghorns came.',
        'Le gardien a confirmé l’arrivée de cornes.',
        '看守人证实雾号已到。',
      ),
      ...texts('question', 'What does the keeper say?', 'Que dit le gardien ?', '看守人怎么说？'),
      id: 'keeper-confirms',
      basis: 'response',
      article,
      at: 'northern lighthouse',
      // In whatever order they are chosen, the text that was read comes last.
      from: 'story, keeper',
      topic: 'foghorns',
    });
    await run('response', {
      kind: 'confirms',
      by: 'keeper',
      claim: 'keeper-confirms',
      from: 'keeper, story',
      words: 'went to the northern lighthouse',
      'words-language': 'en',
      article,
      at: 'northern lighthouse',
      covers: 'northern-lighthouse',
    });
    await run('gap', {
      ...texts(
        'text',
        'The story does not say who made the horns.',
        'Le récit ne dit pas qui a fabriqué les cornes.',
        '故事没有说雾号是谁造的。',
      ),
      ...texts('question', 'Who made the horns?', 'Qui a fabriqué les cornes ?', '雾号是谁造的？'),
      id: 'maker',
    });
    await run('topic', {
      ...texts('title', 'The keeper', 'Le gardien', '看守人'),
      ...texts('description', 'What the keeper says', 'Ce que dit le gardien', '看守人的说法'),
      id: 'keeper',
      claims: 'keeper-confirms',
    });
    await run('name', {
      kind: 'party',
      ...texts('forms', 'keeper, lighthouse keeper', 'gardien', '看守人'),
      id: 'keeper',
    });
    const { output } = await check.run(['--directory', directory, '--all']);
    expect(output).toContain('The knowledge is sound');
    const briefing = await briefingOf(directory);
    expect(briefing?.claims.at(-1)?.attribution.map(({ id }) => id)).toEqual(['keeper', 'story']);
    expect(
      briefing?.claims.find(({ id }) => id === 'northern-lighthouse')?.responses.map(({ kind }) => kind),
    ).toEqual(['denies', 'confirms']);
    expect(briefing?.names.at(-1)?.forms.en).toEqual(['keeper', 'lighthouse keeper']);
    expect(briefing?.gaps.at(-1)?.id).toBe('maker');
  });

  test('a figure goes into its claim, and is held against the text', async () => {
    const { directory, read } = await temporaryKnowledge();
    const outcome = await make('figure', directory, {
      claim: 'horn-loudness',
      ...texts('label', 'loudness', 'volume', '响度'),
      id: 'decibels',
      amount: '80-120',
      unit: 'decibel',
    }).catch((error: unknown) => error);
    expect(String(outcome)).toContain('Write money, percent, count');
    const written = await make('figure', directory, {
      claim: 'horn-loudness',
      ...texts('label', 'range', 'portée', '范围'),
      id: 'range',
      amount: '3-5',
      unit: 'kilometer',
    });
    expect(await read(briefingFile)).toMatch(
      /figures:\n {6}- \{id: range, amount: \[3, 5\], unit: kilometer/,
    );
    expect(written.output).toContain('does not give the figure "range", 3 kilometer');
  });

  test('a briefing is made in an empty directory, in the languages that are asked for', async () => {
    const directory = path.join(await temporaryDirectory(), 'empty');
    const outcome = await make('briefing', directory, horns);
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(await briefingOf(directory, 'horns')).toMatchObject({
      languages: ['en'],
      claims: [{ id: 'bought', locator: { paragraph: 2, sentence: 1 } }],
    });
    expect(await verify.run(['--directory', directory, '--article', article])).toMatchObject({ exitCode: 0 });
  });

  const noDate = {
    ...texts('text', 'The story gives no date.', 'Le récit ne donne pas de date.', '故事没有说日期。'),
    ...texts('question', 'When was it?', 'Quand était-ce ?', '什么时候？'),
    id: 'date',
  };

  test('tells what the record makes wrong, and nothing that stood there before', async () => {
    const { directory } = await temporaryKnowledge();
    await rm(path.join(directory, 'gullhaven-horns/names.yaml'));
    expect((await check.run(['--directory', directory])).output).toContain('no-names');
    const { output } = await make('gap', directory, noDate);
    expect(output).toContain(
      'Nothing is wrong with it. "npm run knowledge -- check" tells what was there before: 1.',
    );
  });

  test('an id that is taken is told before anything is written, and another one proposed', async () => {
    const { directory, read } = await temporaryKnowledge();
    const add = (given: Readonly<Record<string, string>>) => make('gap', directory, given);
    await add(noDate);
    const before = await read(briefingFile);
    await expect(add(noDate)).rejects.toThrow('--id "date"  Another one has it');
    expect(await read(briefingFile)).toBe(before);
    const { id: _id, ...unnamed } = noDate;
    await add(unnamed);
    await add({
      ...unnamed,
      'question-zh-CN': '哪一天？',
      'question-fr': 'Quel jour ?',
      'question-en': 'When was it so?',
    });
    const gaps = (await briefingOf(directory))?.gaps.map(({ id }) => id);
    expect(gaps?.slice(-3)).toEqual(['date', 'when-was-it', 'when-was-it-so']);
  });

  test('a claim may stand in several places', async () => {
    const { directory } = await temporaryKnowledge();
    await make('claim', directory, { ...bellsAgain, at: '4.1, 4.2' });
    const places = (await briefingOf(directory))?.claims.at(-1)?.locators ?? [];
    expect(places.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [4, 1],
      [4, 2],
    ]);
    const none = make('claim', directory, { ...bellsAgain, at: '' });
    await expect(none).rejects.toThrow('--at ""');
  });

  test.each([
    ['prix du lait', 'such as prix-du-lait'],
    ['ask', 'Choose another name'],
  ])('a topic has a command that Discord takes and the bot has not: %s', async (command, told) => {
    const { directory } = await temporaryKnowledge();
    const given = { ...texts('title', 'Price', 'Prix', '价'), ...texts('description', 'It', 'Le', '其') };
    const price = { ...given, id: 'price', claims: 'horn-sale', command };
    await expect(make('topic', directory, price)).rejects.toThrow(told);
  });

  test.each([
    ['language', 'chinois', 'Write its tag, such as en'],
    ['url', 'www.example.org', 'https://'],
  ])('a source has a sound %s', async (name, value, told) => {
    const { directory, read } = await temporaryKnowledge();
    const before = await read(briefingFile);
    const paper = { ...texts('publisher', 'Paper', 'Papier', '纸'), kind: 'newspaper', language: 'fr' };
    await expect(make('source', directory, { ...paper, [name]: value })).rejects.toThrow(told);
    expect(await read(briefingFile)).toBe(before);
  });

  test('a briefing that cannot be read is told with what is wrong in it', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'basis: denial', 'basis: rumour');
    const run = make('claim', directory, bellsAgain);
    await expect(run).rejects.toThrow(/briefing\.yaml:107:5: .*"rumour".*\nMend this first/s);
  });

  test.each([
    ['of which a bracket is never closed', '\n  - id: [x\n'],
    ['with bytes that are no UTF-8', Buffer.from('# caf\xe9\n', 'latin1')],
  ])('no name is written over names %s', async (_, strange) => {
    const { directory } = await temporaryKnowledge();
    const names = path.join(directory, 'gullhaven-horns/names.yaml');
    await appendFile(names, strange);
    const before = await readFile(names);
    const bird = { ...texts('name', 'Bird', 'Oiseau', '鸟'), ...texts('forms', 'bird', 'oiseau', '鸟') };
    await expect(make('name', directory, { ...bird, id: 'bird', kind: 'term' })).rejects.toThrow(/Mend this/);
    expect(await readFile(names)).toEqual(before);
  });

  test('a paragraph alone is no place, though its number stands in the text', async () => {
    const { directory } = await temporaryKnowledge();
    await expect(make('claim', directory, { ...bellsAgain, at: '3' })).rejects.toThrow(
      /--at "3".*such as "3\.2"/,
    );
  });

  test('no briefing is written over one that cannot be read', async () => {
    const directory = await temporaryDirectory();
    const file = path.join(directory, 'horns/briefing.yaml');
    await mkdir(path.dirname(file));
    await writeFile(file, Buffer.from('# caf\xe9\n', 'latin1'));
    await expect(make('briefing', directory, horns)).rejects.toThrow(/is there already/);
    expect(await readFile(file, 'latin1')).toBe('# caf\xe9\n');
  });

  test('a call or a post has a day instead of a text, and a chain may end with it', async () => {
    const { directory } = await temporaryKnowledge();
    const call = {
      ...texts('publisher', 'The ferryman', 'Le passeur', '船夫'),
      ...texts('heard-by', 'our reporter', 'notre reporter', '本报记者'),
      id: 'ferryman',
      kind: 'person',
      language: 'en',
      read: 'heard',
      accessed: '2026-02-01',
    };
    await make('source', directory, call);
    const told = { ...bellsAgain, source: 'ferryman', from: 'ferryman', article: '' };
    const { output, exitCode } = await make('claim', directory, told);
    expect([exitCode, output]).toEqual([0, expect.not.stringContaining('error  attribution')]);
    // There is no text to find a place in.
    expect((await briefingOf(directory))?.claims.at(-1)?.locator).toMatchObject({
      source: { id: 'ferryman' },
      paragraph: 1,
      sentence: 1,
    });
  });

  test('a topic gets no command that another has', async () => {
    const { directory } = await temporaryKnowledge();
    const bells = {
      ...texts('title', 'The foghorns', 'Les cornes', '雾号'),
      ...texts('description', 'The horns', 'Les cornes', '雾号'),
      id: 'more-horns',
      claims: 'horn-loudness',
    };
    await expect(make('topic', directory, { ...bells, command: 'foghorns' })).rejects.toThrow(
      '--command "foghorns"  Another topic has it',
    );
    await make('topic', directory, { ...bells, id: 'foghorns-2', command: '雾号' });
    await make('topic', directory, { ...bells, id: 'help' });
    expect((await briefingOf(directory))?.topics.map(({ command }) => command)).toEqual([
      'foghorns',
      'bells',
      '雾号',
      'help-2',
    ]);
  });

  test('of a post nobody has to say who saw it, nor where in it something stands', async () => {
    const { directory } = await temporaryKnowledge();
    const post = {
      ...texts('publisher', 'A post', 'Un message', '帖文'),
      id: 'post',
      kind: 'post',
      language: 'en',
      read: 'heard',
    };
    await make('source', directory, post);
    const told = { ...bellsAgain, source: 'post', from: 'post', article: '' };
    expect(await make('claim', directory, told)).toMatchObject({ exitCode: 0 });
  });

  test('of a post that was archived no place is asked for, but of a page that somebody opened', async () => {
    const { directory, edit } = await temporaryKnowledge();
    const told = { ...bellsAgain, source: 'gazette', from: 'gazette', article: '' };
    await edit(briefingFile, 'kind: newspaper\n', 'kind: website\n    accessed: "2026-01-10"\n');
    await expect(make('claim', directory, told)).rejects.toThrow('--at');
    await edit(
      briefingFile,
      'kind: website\n    accessed: "2026-01-10"\n',
      'kind: post\n    archived: "https://archive.example.org/post"\n',
    );
    expect(await make('claim', directory, told)).toMatchObject({ exitCode: 0 });
  });

  const radio = {
    ...texts('publisher', 'Gull Radio', 'Radio Mouette', '海鸥电台'),
    id: 'radio',
    kind: 'broadcaster',
    language: 'en',
    read: 'original',
  };

  test('a chain goes on behind the first article, to the one that was read', async () => {
    const { directory } = await temporaryKnowledge();
    await make('source', directory, { ...radio, relays: 'story' });
    const told = { ...bellsAgain, source: 'radio', from: 'radio,story', article: '', at: '1.1' };
    const { output } = await make('claim', directory, told);
    expect(output).not.toContain('error  attribution');
    const added = (await briefingOf(directory))?.claims.at(-1);
    expect(added?.attribution.map(({ id }) => id)).toEqual(['story', 'radio']);
  });

  test('a record stands in the source with which its chain ends', async () => {
    const { directory } = await temporaryKnowledge();
    await make('source', directory, radio);
    await make('claim', directory, { ...bellsAgain, from: 'gazette, radio', article: '', at: '1.1' });
    expect((await briefingOf(directory))?.claims.at(-1)?.locator.source.id).toBe('radio');
  });

  test('what enters a briefing that was there before tells since when', async () => {
    const { directory } = await temporaryKnowledge();
    await make('claim', directory, { ...bellsAgain, at: '4.2' });
    const today = new Date().toISOString().slice(0, 10);
    expect((await briefingOf(directory))?.claims.at(-1)?.since).toBe(today);
  });

  test('a relay in a circle does not keep a claim from being written', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'relays: gazette', 'relays: story');
    const { output } = await make('claim', directory, { ...bellsAgain, at: '4.2' });
    expect(output).toContain('relays itself in a circle');
  });

  test('words of the article are told at once, where it is at hand', async () => {
    const { directory } = await temporaryKnowledge();
    const copied = (await readFile(article, 'utf8')).split('\n').find((line) => line.includes('brass')) ?? '';
    const { output } = await make('claim', directory, {
      ...bellsAgain,
      'text-en': copied.slice(0, 120),
      at: '4.2',
    });
    expect(output).toContain('copied-words');
  });

  test('what is missing is named, with the choices that there are', async () => {
    const { directory } = await temporaryKnowledge();
    const run = create.run(['claim', '--directory', directory, '--basis', 'stated']);
    await expect(run).rejects.toThrow(/--text-zh-CN "…"(.|\n)*--from "…" .*\(gazette, story, pelican\)/);
    await expect(create.run(['claim', '--directory', await temporaryDirectory()])).rejects.toThrow(
      'there is no briefing yet',
    );
    await expect(create.run(['poem'])).rejects.toThrow(UsageError);
  });

  const denial = {
    ...texts('text', 'The gazette denied it.', 'La gazette l’a nié.', '公报予以否认。'),
    ...texts('question', 'What does the gazette say?', 'Que dit la gazette ?', '公报怎么说？'),
    ...texts('scope', 'Covers the rental.', 'Porte sur la location.', '针对租用。'),
    kind: 'denies',
    by: 'gazette',
    from: 'gazette, story',
    article,
    at: '4.2',
    covers: 'bell-rental',
  };

  test.each([
    ['claim', { ...bellsAgain, at: '4.2', from: 'stroy' }, '--from "stroy"  Did you mean "story"?'],
    ['claim', { ...bellsAgain, at: '4.2', topic: 'nowhere' }, '--topic "nowhere"'],
    ['claim', { ...bellsAgain, at: '9.9' }, '--at "9.9"  "story" has no place 9.9'],
    ['figure', { claim: 'nobody', id: 'few', amount: '3', unit: 'count' }, '--claim "nobody"'],
    ['figure', { claim: 'bell-rental', amount: '3', currency: '€' }, 'ISO 4217: EUR'],
    ['response', denial, '--words "…"'],
    ['response', { ...denial, at: '3.1, 3.2' }, '--at "3.1, 3.2"'],
    ['gap', { ...noDate, nearest: 'bell-rental, bell-tolls' }, '--nearest "bell-rental, bell-tolls"'],
    ['response', { ...denial, claim: 'bell-rental', words: 'no' }, '--claim "bell-rental"'],
    ['figure', { claim: 'bell-rental', unit: 'count', currency: 'EUR' }, '--currency "EUR"  It does not go'],
  ])('a %s with an option that cannot be taken is refused, and nothing is written', async (...row) => {
    const [kind, given, message] = row;
    const { directory, read } = await temporaryKnowledge();
    const before = await read(briefingFile);
    const run = make(kind, directory, given as Record<string, string>);
    await expect(run).rejects.toThrow(message);
    expect(await read(briefingFile)).toBe(before);
  });

  test('words are taken to be in the language of the text that they stand in', async () => {
    const { directory, edit } = await temporaryKnowledge();
    await edit(
      briefingFile,
      '{language: en, translation: none, of: en}',
      '{language: fr, translation: none, of: fr}',
    );
    await make('response', directory, { ...denial, words: 'no' });
    expect((await briefingOf(directory))?.responses.at(-1)?.words).toMatchObject({ language: 'fr' });
  });

  test('who responds is said to say so, and the only article that was read to tell it', async () => {
    const { directory } = await temporaryKnowledge();
    const { from: _, ...unattributed } = denial;
    await make('response', directory, { ...unattributed, words: 'no' });
    const made = (await briefingOf(directory))?.responses.at(-1);
    expect(made?.attribution.map(({ id }) => id)).toEqual(['gazette', 'story']);
  });

  test('who does not comment may say how far that reaches, and needs no words', async () => {
    const { directory } = await temporaryKnowledge();
    const refusal = { ...denial, kind: 'declines' };
    await make('response', directory, refusal);
    expect((await briefingOf(directory))?.responses.at(-1)).toMatchObject({
      kind: 'declines',
      words: null,
      scope: { en: 'Covers the rental.' },
    });
  });

  test('a record without a list of its kind begins that list, where the schema has it', async () => {
    const { directory, read } = await temporaryKnowledge();
    const text = await read(briefingFile);
    await writeFile(path.join(directory, briefingFile), text.replace(/^gaps:\n(?: .*\n|\n)*/m, ''));
    await make('gap', directory, noDate);
    expect(await read(briefingFile)).toMatch(/\n\ngaps:\n {2}- id: date\n(.|\n)*\nderived:/);
    expect((await check.run(['--directory', directory])).output).toContain('sound');
  });
});
