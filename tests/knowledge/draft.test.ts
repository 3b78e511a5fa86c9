import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/cli/knowledge/check.ts';
import { namesIn } from '../../src/cli/knowledge/draft/names.ts';
import { draft } from '../../src/cli/knowledge/draft.ts';
import { UsageError } from '../../src/cli/knowledge/subcommand.ts';
import { verify } from '../../src/cli/knowledge/verify.ts';
import { loadKnowledge, parseKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { noLocale, unreadLanguage } from '../shared/unread.ts';
import { article, briefingFile, temporaryKnowledge } from './temporary.ts';

async function drafted() {
  const { directory } = await temporaryKnowledge();
  const given = ['--article', article, '--id', 'horns', '--languages', 'en', '--directory', directory];
  const outcome = await draft.run(given);
  const parsed = parseKnowledge((await readKnowledgeFiles(directory)).texts);
  const folder = parsed.records.find(({ name }) => name === 'horns');
  return { directory, outcome, record: folder?.briefing.record, names: folder?.names?.record.names };
}

/** A draft of that text alone. */
async function draftOf(text: string, languages = 'en') {
  const { directory, write } = await temporaryKnowledge();
  await write('ferry.txt', text);
  const to = await temporaryDirectory();
  const file = path.join(directory, 'ferry.txt');
  const { output } = await draft.run(['--article', file, '--languages', languages, '--directory', to]);
  return { output, to };
}

describe('knowledge draft', () => {
  test('writes a stub a sentence, with its place proved and the amounts that it gives', async () => {
    const { directory, record, outcome } = await drafted();
    expect(outcome.output).toMatch(/: 7 sentences, 2 amounts, \d names\n/);
    expect(record?.claims.map(({ at }) => at)).toEqual(['1.1', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2']);
    expect(record?.claims.flatMap(({ figures = [] }) => figures)).toMatchObject([
      { amount: 3000, unit: 'money', currency: 'EUR', qualifier: 'about' },
      { amount: 15, unit: 'percent', qualifier: 'less-than' },
    ]);
    const { output } = await verify.run(['--directory', directory, '--article', `horns/article=${article}`]);
    expect(output).toContain('horns/article: the whole text and all 7 places match this copy');
  });

  test.each([
    ['en', 'The office rejects that. It rained. The ferry declined to comment.', '1.1, 1.3'],
    ['fr', 'La mairie dément. Il pleut. La laiterie n’a pas répondu à nos questions.', '1.1, 1.3'],
    ['zh-CN', '港务局否认。下雨了。渡轮公司拒绝置评。', '1.1, 1.3'],
    ['fr', 'Il pleut. La mairie confirme. Le port n’a pas souhaité faire de commentaire.', '1.2, 1.3'],
  ])('tells which sentences seem to need a response: %s', async (locale, text, places) => {
    const { output } = await draftOf(text, locale);
    expect(output).toContain(
      `  a response, since somebody denies or confirms something, or does not comment: ${places}\n`,
    );
  });

  test('tells which sentences seem to say what others turn round', async () => {
    const { output } = await draftOf(
      'The office sold Pelican a ferry. It is faster than the old one. Fares rose in May. Nobody was there.',
    );
    expect(output).toContain('(act: transfer): 1.1\n');
    expect(output).toContain('(act: compare): 1.2\n');
    expect(output).toContain('(act: change): 1.3\n');
  });

  test('adds a further article to a briefing that is there, and changes nothing that stands there', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    await write('next.txt', 'Odda Larkin denies it. Odda Larkin pays 4 million euros. Nobody asked Pelican.');
    const file = path.join(directory, 'next.txt');
    const before = await read(briefingFile);
    const given = ['--article', file, '--directory', directory, '--briefing', 'gullhaven-horns'];
    const { output } = await draft.run([...given, '--source', 'Evening Gull']);
    expect(output).toContain(': 3 sentences, 1 amount\n');
    expect(output).toContain('lacks: Odda Larkin\n');
    const after = (await read(briefingFile)).split('\n');
    expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([]);
    const { records, ok } = parseKnowledge((await readKnowledgeFiles(directory)).texts);
    expect(ok).toBe(true);
    const stubs = records[0]?.briefing.record.claims.filter((claim) => claim.draft);
    expect(stubs).toHaveLength(3);
    expect(stubs?.[1]).toMatchObject({
      id: 'evening-gull-s1-2',
      at: { source: 'evening-gull', at: '1.2' },
      attribution: ['evening-gull'],
      since: new Date().toISOString().slice(0, 10),
      figures: [{ amount: 4e6, currency: 'EUR' }],
    });
    const texts = ['--article', article, '--article', `evening-gull=${file}`];
    expect(await verify.run(['--directory', directory, ...texts])).toMatchObject({ exitCode: 0 });
    await expect(draft.run([...given, '--source', 'evening-gull'])).rejects.toThrow('was drafted before');
    await expect(draft.run(given)).rejects.toThrow('needs both: --briefing ID --source');
  });

  test('a further article is not taken for the text of a source that was read in another', async () => {
    const { directory, read, write } = await temporaryKnowledge();
    await write('next.txt', 'Nobody met. It cost 7 million euros.');
    const files = [briefingFile, 'gullhaven-horns/places.json'];
    const before = await Promise.all(files.map(read));
    const given = ['--article', path.join(directory, 'next.txt'), '--directory', directory];
    const run = draft.run([...given, '--briefing', 'gullhaven-horns', '--source', 'story']);
    await expect(run).rejects.toThrow('"story" was read in another text');
    expect(await Promise.all(files.map(read))).toEqual(before);
  });

  test('stubs of a source that was read before are counted as that was', async () => {
    const text = 'It rained. M. Wu paid 5 euros.';
    const { to } = await draftOf(text);
    const [briefing, places] = ['briefing.yaml', 'places.json'].map((name) => path.join(to, 'ferry', name));
    const file = path.join(to, 'ferry.txt');
    if (!briefing || !places) throw new Error('no files');
    await writeFile(file, text);
    await writeFile(briefing, (await readFile(briefing, 'utf8')).replace(/\bs1-/g, 'was-'));
    await writeFile(
      places,
      (await readFile(places, 'utf8')).replace('"normalisation": 3', '"normalisation": 2'),
    );
    await draft.run(['--article', file, '--directory', to, '--briefing', 'ferry', '--source', 'article']);
    const { records } = parseKnowledge((await readKnowledgeFiles(to)).texts);
    expect(records[0]?.briefing.record.claims.at(-1)).toMatchObject({
      at: '1.3',
      figures: [{ amount: 5, currency: 'EUR' }],
    });
  });

  test('a long name of a publisher is cut to an id that can be one', async () => {
    const { directory, write } = await temporaryKnowledge();
    await write('next.txt', 'It rained.');
    const given = ['--article', path.join(directory, 'next.txt'), '--directory', directory];
    const name = 'Evening Gulls of Gullha ven'; // its first 24 characters end with a space
    const { output } = await draft.run([...given, '--briefing', 'gullhaven-horns', '--source', name]);
    expect(output).toContain('added "evening-gulls-of-gullha" ');
  });

  test('an initial cuts no stub in two', async () => {
    const { to, output } = await draftOf(
      'The office paid D. Sarnai 40 euros. M. Le Goïc denies it. It rained.',
    );
    const parsed = parseKnowledge((await readKnowledgeFiles(to)).texts);
    const claims = parsed.records.flatMap(({ briefing }) => briefing.record.claims);
    expect(claims.map(({ id, at }) => [id, at])).toEqual([
      ['s1-1', '1.1'],
      ['s1-2', '1.2'],
      ['s1-3', '1.3'],
    ]);
    expect(claims[0]?.figures).toMatchObject([{ amount: 40, currency: 'EUR' }]);
    expect(output).toContain('does not comment: 1.2\n');
  });

  /** The figures of a draft that is made of one text. */
  async function figuresOf(text: string, languages?: string) {
    const { to } = await draftOf(text, languages);
    const parsed = parseKnowledge((await readKnowledgeFiles(to)).texts);
    const claims = parsed.records.flatMap(({ briefing }) => briefing.record.claims);
    return claims.flatMap(({ figures = [] }) => figures);
  }

  test('a number that is hedged is a count, and a bare one may be a year', async () => {
    expect(await figuresOf('In 1998 the ferry carried fewer than 9,000 vehicles.')).toMatchObject([
      { amount: 9000, unit: 'count', qualifier: 'less-than' },
    ]);
  });

  test('a share in words is written as people write it', async () => {
    expect(await figuresOf('At least a third of the fleet stood still.')).toMatchObject([
      { amount: 33.3, unit: 'percent', qualifier: 'at-least' },
    ]);
  });

  test('a number with something counted behind it is a count, in any language', async () => {
    const counts = async (text: string) => (await figuresOf(text)).map(({ amount, unit }) => [amount, unit]);
    expect(await counts('The harbour office bought 40 buses.')).toEqual([[40, 'count']]);
    expect(await counts('La ville a acheté 40 autobus.')).toEqual([[40, 'count']]);
    expect(await counts('港务局买了40辆公交车。')).toEqual([[40, 'count']]);
  });

  test('what is counted may stand behind the first word of a sentence', async () => {
    expect(await figuresOf('The 40 buses came. Between 5,000 and 6,000 people watched.')).toMatchObject([
      { amount: 40, unit: 'count' },
      { amount: [5000, 6000], unit: 'count' },
    ]);
  });

  test.each([
    ['It was -5°C at noon.', -5],
    ['It was \u22125 °C at noon.', -5],
    ['It rose 2-5%, to 14-15%.', [2, 5]],
    ['气温为-5摄氏度。', -5],
  ])('a sign before an amount is a part of it: %s', async (text, amount) => {
    expect((await figuresOf(text, /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en'))[0]?.amount).toEqual(amount);
  });

  test('a year, an age, an ordinal and the number of an article are no counts', async () => {
    expect(
      await figuresOf(
        'The mayor, 62, cites Article 40 of the 1998 law on its 20th anniversary, in 2024 then.',
      ),
    ).toEqual([]);
  });

  test('a range is one figure of two ends', async () => {
    expect(await figuresOf('The bridge costs between 212 and 250 million dollars.')).toMatchObject([
      { amount: [212000000, 250000000], unit: 'money', currency: 'USD' },
    ]);
  });

  test('a unit that no amount can have is what is counted', async () => {
    expect(await figuresOf('The foghorn weighs 40 tonnes.')).toMatchObject([
      { amount: 40, unit: 'count', noun: { en: 'tonnes' } },
    ]);
  });

  test('a sign that several currencies hold is that of the longest', async () => {
    expect(await figuresOf('A ticket is R$ 12.50, or SEK 24.')).toMatchObject([
      { amount: 12.5, currency: 'BRL' },
      { amount: 24, currency: 'SEK' },
    ]);
  });

  test.each([
    ['Le contrat court sur dix-huit mois.', { amount: 18, unit: 'month' }],
    ['La tournée dure soixante-dix-sept jours.', { amount: 77, unit: 'day' }],
    ['Le lait coûte 2,5 millions de francs CFA.', { amount: 2500000, currency: 'XOF' }],
    ['Le camion roule à 30 km/h.', { amount: 30, unit: 'kilometer-per-hour' }],
  ])('%s', async (text, figure) => {
    expect(await figuresOf(text, 'fr')).toMatchObject([figure]);
  });

  test('the mark that some editors put before a text is no part of it', async () => {
    const { to } = await draftOf('\ufeffThe Gull Ferry rang.');
    const [folder] = parseKnowledge((await readKnowledgeFiles(to)).texts).records;
    expect(folder?.names?.record.names.map(({ id }) => id)).toEqual(['gull-ferry']);
  });

  test('names are whole where letters and their accents are written apart, or a space cannot break', async () => {
    const { to } = await draftOf(
      'Nul ne dit rien à Saint-Aubin-des-Prés, ni à Port\u00a0Noir.'.normalize('NFD'),
      'fr',
    );
    const [folder] = parseKnowledge((await readKnowledgeFiles(to)).texts).records;
    const forms = folder?.names?.record.names.flatMap((name) => name.forms.fr ?? []);
    expect(forms).toEqual(['saint-aubin-des-prés', 'port noir']);
  });

  test('a language that is named twice is one', async () => {
    const { to } = await draftOf('The Gull Ferry rang.', 'en,en');
    const [folder] = parseKnowledge((await readKnowledgeFiles(to)).texts).records;
    expect(folder?.briefing.record.languages).toEqual(['en']);
  });

  test('an article in a language that is not read gets no amounts that would be wrong', async () => {
    const { tag, words } = unreadLanguage();
    const text = `${words} 3,2 M€, 14.`;
    expect(await figuresOf(text)).toEqual([]);
    expect((await draftOf(text)).output).toContain(`not read in the language of the article, ${tag}:`);
  });

  test('a few of something is no figure', async () => {
    expect(await figuresOf('The bridge costs a few million dollars.')).toEqual([]);
  });

  test('an amount is as round as it is written', async () => {
    expect(await figuresOf('这座桥花了2.3亿元。')).toMatchObject([{ amount: 230000000 }]);
  });

  test('holds no word of the article but names', async () => {
    const { directory } = await drafted();
    const { output } = await check.run(['--directory', directory, '--article', `horns/article=${article}`]);
    expect(output).not.toContain('copied-words');
  });

  test('is listed by check as still to be written, and shown to nobody', async () => {
    const { directory } = await drafted();
    const { output, exitCode } = await check.run(['--directory', directory]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /draft: "horns" has drafts.*: the briefing itself, s1-1, s2-1, s2-2, s3-1, s3-2, s4-1, s4-2 \(/,
    );
    const loaded = await loadKnowledge(directory);
    expect(loaded.ok && loaded.knowledge.briefings.map(({ id }) => id)).toEqual(['gullhaven-horns']);
  });

  test('overwrites nothing, and asks for an id that can be one', async () => {
    const { directory } = await temporaryKnowledge();
    const run = (...args: string[]) => draft.run(['--article', article, '--directory', directory, ...args]);
    await expect(run('--id', 'gullhaven-horns')).rejects.toThrow('is there already');
    await expect(run('--id', 'Gull Haven')).rejects.toThrow('--id gull-haven');
    await expect(run('--id', 'x', '--languages', noLocale)).rejects.toThrow(UsageError);
  });

  test('takes no command that the bot or another briefing has: nothing would load any more', async () => {
    const { directory } = await temporaryKnowledge();
    for (const id of ['help', 'foghorns'])
      await draft.run(['--article', article, '--directory', directory, '--id', id]);
    expect(await loadKnowledge(directory)).toMatchObject({ ok: true });
  });

  test('asks for the tag of a language', async () => {
    const run = draft.run(['--article', article, '--id', 'x', '--language', 'English']);
    await expect(run).rejects.toThrow('--language "English"  Write its tag, such as en');
  });

  test('an article in Chinese is cut into its sentences', async () => {
    const { output } = await draftOf('海鸥港务局买了雾号。“不对！”公司说。', 'zh-CN');
    expect(output).toContain(': 3 sentences');
  });
});

describe('names in a text', () => {
  test('have a capital letter or quotation marks, and stand there more than once or have several words', () => {
    const text =
      'The Gull Office bought it. Nobody at the Gull Office spoke. “Foghorn” is a word; a “foghorn” is not “Foghorn”. Most went. Anna knew.';
    expect(
      namesIn(text)
        .flatMap(({ forms }) => forms)
        .sort(),
    ).toEqual(['Foghorn', 'Gull Office']);
  });

  test('of several words are found where they stand once, with the short form that stands alone', () => {
    const text = 'It belongs to the Gull Ferry Company. Nobody at the Company knew. Then the Company spoke.';
    expect(namesIn(text)).toEqual([{ id: 'gull-ferry-company', forms: ['Gull Ferry Company', 'Company'] }]);
  });

  test('may have hyphens, and be written without the last of them', () => {
    const text = 'La mairie de Saint-Aubin-des-Prés se tait. Nul ne parle à Saint-Aubin.';
    expect(namesIn(text)).toEqual([
      { id: 'saint-aubin-des-pres', forms: ['Saint-Aubin-des-Prés', 'Saint-Aubin'] },
    ]);
  });

  test('an apostrophe behind a plural cuts no name in two, and one that tells whose it is does', () => {
    const names = (text: string) => namesIn(text).map(({ forms: [whole] }) => whole);
    expect(names('The Dunmore Passengers’ Association met. It rained.')).toEqual([
      'Dunmore Passengers’ Association',
    ]);
    expect(names('They took Odda Larkin’s Gull Ferry.')).toEqual(['Odda Larkin', 'Gull Ferry']);
  });

  test('are the same with an article before them in quotation marks', () => {
    expect(namesIn('Selon « L’Écho du Bocage », rien. Un tiers, dit l’Écho du Bocage.')).toEqual([
      { id: 'echo-du-bocage', forms: ['Écho du Bocage'] },
    ]);
  });

  test('may be two with a sign between them', () => {
    expect(namesIn('It went to the brewery Gull & Tern. Nobody at Gull & Tern spoke.')).toEqual([
      { id: 'gull-tern', forms: ['Gull & Tern'] },
    ]);
  });

  test('in Chinese, which has no capital letters, stand in quotation marks once and without them elsewhere', () => {
    const text = '据《海鸥时报》报道，港务局买了雾号。海鸥时报没有说“谁卖的”。';
    expect(namesIn(text).flatMap(({ forms }) => forms)).toEqual(['海鸥时报']);
  });

  test('that belong to each other are two, unless the first is no name alone', () => {
    const text =
      'On vend des GPU de Mouette. Nul ne croit Mouette. Pelican achète à la Banque de Gullhaven un Sterne de Pelican, et Sterne se vend.';
    expect(
      namesIn(text)
        .map(({ forms }) => forms[0])
        .sort(),
    ).toEqual(['Banque de Gullhaven', 'Mouette', 'Pelican', 'Sterne']);
  });

  test('a word that only begins sentences is none', () => {
    expect(namesIn('However, it rained. However, it stopped; however it was.')).toEqual([]);
  });
});

test('drafts of responses hide the claims that they deny, since nobody may see these alone', async () => {
  const { directory, edit } = await temporaryKnowledge();
  await edit(briefingFile, '    kind: denies', '    kind: denies\n    draft: true');
  const loaded = await loadKnowledge(directory);
  const claims = loaded.ok ? loaded.knowledge.briefings.flatMap((one) => one.claims.map(({ id }) => id)) : [];
  expect(claims).toEqual(['bell-rental', 'horn-loudness']);
});
