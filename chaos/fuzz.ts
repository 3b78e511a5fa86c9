/** Texts that nobody would write, to everything that reads texts: nothing throws, and nothing takes long. */
import type { Request } from '../commands/command.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { defaultLocale, locales } from '../src/knowledge/locale.ts';
import { serviceFor } from '../src/service.ts';
import { wordingOf } from '../src/unanswered/wording.ts';
import { smallKnowledge } from './bot-process.ts';
import type { Row, Scale, Trouble } from './row.ts';

/** Milliseconds of processor time: a wait for the processor is not the text's fault. */
const longest = 100;

/** A generator with a seed: what was found once is found again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  'did bytedance really sell its chips',
  'combien',
  '谁买了',
  'H20',
  '20亿',
  '2 milliards',
  '€',
  ' ',
  '\n',
  '> ',
  '**',
  '||',
  '~~',
  'https://example.com/a?b=c',
  '<@100000000000000001>',
  '<:x:100000000000000001>',
  '``',
  '```',
  '(',
  ')))',
  '[a](',
  '\u202e',
  '\u200d',
  '👩‍👩‍👧',
  '1,000,000',
  '9'.repeat(60),
  'a'.repeat(90),
  'é'.normalize('NFD'),
  '的'.repeat(60),
  'not not not',
  'nobody denies that nobody',
  '%',
  '-',
  '--',
  '…',
  '\u0000',
  '\ud800',
  'at least at most about',
  'ne pas ne plus',
  '不没没有',
  '١٢٣',
  'x y '.repeat(50),
  '..',
  ',,,,,',
  '0x',
  '1e9',
  // What these stand for is up to eighteen times as long.
  '\ufdfa',
  '㍿',
  '½',
  'İ',
] as const;

function textFrom(random: (below: number) => number, most: number): string {
  let text = '';
  // The same over and over, and something else at the end, is what a pattern goes back through.
  if (random(8) === 0)
    return `${(pieces[random(pieces.length)] ?? '').repeat(most).slice(0, most - 1)}${random(2) === 0 ? '@' : ' '}`;
  const count = 1 + random(random(5) === 0 ? 40 : 8);
  for (let index = 0; index < count; index++) {
    text += random(6) === 0 ? String.fromCodePoint(random(0xd7ff)) : (pieces[random(pieces.length)] ?? '');
    if (random(3) > 0) text += ' ';
  }
  return text.slice(0, most);
}

async function fuzz(scale: Scale): Promise<readonly Row[]> {
  const loaded = await loadKnowledge(scale === 'full' ? 'knowledge' : smallKnowledge);
  if (!loaded.ok) throw new Error('the knowledge does not load');
  const none = async () => ({ kind: 'unavailable', trouble: 'other' }) as const;
  const { commands, buttons, context } = await serviceFor(loaded.knowledge, {
    pins: { pin: none, unpin: none, list: none, toLink: async () => null, refresh: none, forget: none },
    unanswered: {
      count: (_guild: string, question: string) => void wordingOf(question),
      switchOn: none,
      switchOff: none,
      list: none,
    },
  } as unknown as Parameters<typeof serviceFor>[1]);
  const [ask, check] = ['ask', 'Check against briefing'].map((name) =>
    commands.find(
      ({ definition }) =>
        definition.name === name || ('type' in definition && definition.type === 3 && name !== 'ask'),
    ),
  );
  const random = randomFrom(1);
  const times = scale === 'full' ? 100_000 : 400;
  const base: Request = {
    name: '',
    subcommand: null,
    options: {},
    focused: null,
    locale: 'en',
    user: '1',
    guild: '2',
    channel: '3',
    permissions: 0n,
    appPermissions: 0n,
    arguments: [],
    target: null,
    isGuest: false,
  };
  const target = (content: string) => ({ id: '4', content, preview: '', asker: null, isPrivate: false });
  const anyLocale = () => locales[random(locales.length)] ?? defaultLocale;
  /** Each gives a piece of work that can be done again. */
  const kinds: Readonly<Record<string, () => () => Promise<unknown> | unknown>> = {
    'Fuzzed questions': () => {
      const options = { question: textFrom(random, 300) };
      const request = { ...base, name: 'ask', options, locale: anyLocale() };
      return () => ask?.run(request, context);
    },
    'Fuzzed completions': () => {
      const options = { question: textFrom(random, 300) };
      return () => ask?.suggest?.({ ...base, name: 'ask', options, focused: 'question' }, context);
    },
    'Fuzzed messages to check': () => {
      const request = { ...base, target: target(textFrom(random, 4_000)), locale: anyLocale() };
      return () => check?.run(request, context);
    },
    'Fuzzed button ids': () => {
      const button = buttons[random(buttons.length)];
      const parts = [button?.prefix ?? '', ...textFrom(random, 90).split(' ').slice(0, 4)];
      const known = loaded.knowledge.briefings[0]?.id ?? '';
      const own = random(2) === 0 ? [parts[0] ?? '', known, ...parts.slice(1)] : parts;
      const request = { ...base, name: parts[0] ?? '', arguments: own, target: target('') };
      return () => button?.run(request, context);
    },
  };
  const rows: Row[] = [];
  for (const [trouble, make] of Object.entries(kinds)) {
    let lost = 0;
    let slow = 0;
    let slowest = 0;
    for (let time = 0; time < times; time++) {
      const work = make();
      let spent = 0;
      try {
        spent = await processorTime(work);
        // Memory may have been tidied up just then: what is slow by itself is slow again.
        if (spent > longest) spent = Math.min(spent, await processorTime(work));
      } catch (error) {
        lost++;
        if (lost === 1) console.error(trouble, error);
      }
      slowest = Math.max(slowest, spent);
      if (spent > longest) slow++;
    }
    // No timing decides a test: in the short form it is only told.
    const late = scale === 'full' ? slow : 0;
    rows.push({
      trouble,
      tried: times,
      of: 'texts',
      lost: lost + late,
      remark: scale === 'full' ? `slowest ${slowest.toFixed(0)} ms of processor` : '',
    });
  }
  return rows;
}

/** In milliseconds, of all threads. */
async function processorTime(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

export const fuzzTroubles: readonly Trouble[] = [{ name: 'Fuzzed texts', bring: fuzz }];
