/**
 * `npm run bench -- load [answers] [a second] [rounds] [questions]`: the whole bot beside a bare discord.js bot, each a
 * process of its own, against a local Discord in a third, in turns. Processor time and memory are read from the system,
 * for whole processes. `questions`: how many different ones a channel asks again and again; the bot is measured once more
 * with more than are remembered, so that each is new. `--flags="..."` tries other flags of Node than package.json names.
 */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LoadOrder, LoadResult } from './load-discord.ts';
import { medians, quantile } from './quantiles.ts';
import { residentMemory, start, startArguments } from './startup.ts';
import { ownStory } from './stories.ts';

/** Milliseconds after which a process has done what its start leaves to do, or its load. */
const settle = 1_500;
/** What a process answers before it is measured: nobody's first answers are their usual ones. */
const warmUp = 200;

/** The option takes no longer one. */
const longestQuestion = 300;

/** `processor`: seconds of its time for a thousand answers. */
type Figures = Readonly<
  Record<'processor' | 'median' | 'p99' | 'lost' | 'start' | 'before' | 'after', number>
>;

export async function loadBench(
  [answers = 5_000, perSecond = 100, rounds = 1, different = 100]: readonly number[],
  flags: string | undefined,
): Promise<boolean> {
  const { questions: own } = await ownStory();
  const questions = own.map(({ q }) => q).filter(({ length }) => length <= longestQuestion);
  const again = { answers, perSecond, questions: questions.slice(0, different) };
  const started = await startArguments('start:prod');
  const words =
    flags === undefined ? started : [...flags.split(/\s+/).filter(Boolean), ...withoutFlags(started)];
  const bots: Readonly<Record<string, readonly [parts: readonly string[], order: LoadOrder]>> = {
    'bare discord.js': [['dist/bench/bare-bot.js'], again],
    [`Dossier, ${again.questions.length} questions again and again`]: [words, again],
    'Dossier, each question new': [words, { ...again, questions }],
  };
  console.log(
    `${answers} answers at ${perSecond} a second, ${rounds} round(s); node ${process.version} ${words.join(' ')}`,
  );
  const measured = new Map<string, Figures[]>();
  for (let round = 0; round < rounds; round++)
    for (const [name, [parts, order]] of Object.entries(bots))
      measured.set(name, [...(measured.get(name) ?? []), await measure(parts, order)]);
  const [bare, ...others] = [...measured].map(([name, figures]) => ({
    name,
    ...medians(figures),
    lost: figures.reduce((sum, one) => sum + one.lost, 0),
  }));
  if (!bare) return false;
  print(bare.name, bare);
  for (const dossier of others) {
    const times = (of: (figures: Figures) => number) => (of(dossier) / of(bare)).toFixed(2);
    print(dossier.name, dossier);
    console.log(
      `  beside the bare bot: processor ${times((one) => one.processor)} times, start ${times((one) => one.start)} times, ` +
        `memory ${(dossier.after - bare.after).toFixed(0)} MB more`,
    );
  }
  return others.every(({ lost }) => lost === 0);
}

async function measure(parts: readonly string[], order: LoadOrder): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-load-'));
  const discord = fork('dist/bench/load-discord.js');
  try {
    const [address] = (await once(discord, 'message')) as [{ api: string; token: string }];
    const ready = await start(parts, address, { DATABASE_URL: `file:${folder}/dossier.db` });
    try {
      return { start: ready.milliseconds, ...(await underLoad(ready.bot, discord, order)) };
    } finally {
      ready.bot.kill();
    }
  } finally {
    discord.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function underLoad(bot: ChildProcess, discord: ChildProcess, order: LoadOrder) {
  bot.stdout?.resume();
  await ask(discord, { ...order, answers: warmUp });
  await pause(settle);
  const before = residentMemory(bot.pid ?? 0);
  const spent = processorTime(bot);
  const { milliseconds, lost } = await ask(discord, order);
  const processor = ((processorTime(bot) - spent) / order.answers) * 1000;
  await pause(settle);
  const after = residentMemory(bot.pid ?? 0);
  return {
    processor,
    median: quantile(milliseconds, 0.5),
    p99: quantile(milliseconds, 0.99),
    lost,
    before,
    after,
  };
}

async function ask(discord: ChildProcess, order: LoadOrder): Promise<LoadResult> {
  discord.send(order);
  const [result] = (await Promise.race([once(discord, 'message'), once(discord, 'exit')])) as [
    LoadResult | number,
  ];
  if (typeof result !== 'object') throw new Error('the local Discord ended');
  return result;
}

/** In seconds, of the process and all its threads: `ps` tells it as [[days-]hours:]minutes:seconds, Linux in hundredths. */
function processorTime({ pid = 0 }: ChildProcess): number {
  if (process.platform === 'linux') {
    const fields =
      execFileSync('cat', [`/proc/${pid}/stat`], { encoding: 'utf8' })
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }
  const [text = ''] = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('-')
    .reverse();
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function print(name: string, { processor, median, p99, lost, start, before, after }: Figures): void {
  console.log(
    `${name}: ${processor.toFixed(2)} s of processor a thousand answers, ` +
      `first response p50 ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${lost} lost, ` +
      `${start.toFixed(0)} ms to ready, ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`,
  );
}

function withoutFlags(parts: readonly string[]): readonly string[] {
  return parts.slice(parts.findIndex((part) => !part.startsWith('-')));
}
