/** One trouble's stage: a local Discord, a folder with knowledge and a database of its own, and the bot as a process. */
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../packages/discord-sandbox/src/clock.ts';
import type { Invocation, Sandbox, SandboxOptions } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { type BotProcess, type HowToStart, startProcess } from './bot-process.ts';
import type { Scale } from './row.ts';

export interface Stage {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** The briefing that the bot reads. */
  readonly briefing: string;
  readonly databaseFile: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Resolves once the bot has answered something: the moments after its start are busy ones. */
  start(how?: HowToStart, more?: Readonly<Record<string, string>>): Promise<BotProcess>;
  /** As `start`, for one that may end at once. */
  launch(how?: HowToStart, more?: Readonly<Record<string, string>>): BotProcess;
  /** Asks so many questions at once; gives how many had no answer. */
  ask(count: number): Promise<number>;
  /** Kills what still runs; throws when a secret stands in any output. */
  close(): Promise<void>;
}

const slowness = 4;
const began = Date.now();
/** The short form measures nothing, and runs beside other tests: there Discord's three seconds are twelve. */
const slowClock: Clock = {
  now: () => began + Math.floor((Date.now() - began) / slowness),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds * slowness).unref();
    return () => clearTimeout(timer);
  },
};

/** The commands that people use, in turn. */
const asked: readonly Invocation[] = [
  { command: 'ask', options: { question: 'did bytedance really sell its chips to tencent?' } },
  { command: 'ask', options: { question: 'combien ont-ils payé ?' }, locale: 'fr' },
  { command: 'ask', options: { question: 'who won the football match' } },
  { command: 'denials' },
  { command: 'sources', locale: 'zh-CN' },
  { command: 'about' },
];

/** Where other numbers than the usual make trouble come sooner. */
async function openStage(options: SandboxOptions = {}): Promise<Stage> {
  const sandbox = await startSandbox({ rateLimits: 'off', ...options });
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-chaos-'));
  // So that the bot may run as another user.
  await chmod(folder, 0o755);
  await cp('knowledge', path.join(folder, 'knowledge'), { recursive: true });
  const databaseFile = path.join(folder, 'data', 'dossier.db');
  const settings = {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    DATABASE_URL: `file:${databaseFile}`,
    KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
  };
  const started: BotProcess[] = [];
  let turn = 0;

  function launch(how?: HowToStart, more?: Readonly<Record<string, string>>): BotProcess {
    const bot = startProcess({ ...settings, ...more }, 'bundle/src/main.js', [], how);
    started.push(bot);
    return bot;
  }

  async function one(): Promise<boolean> {
    const invocation = asked[turn++ % asked.length];
    if (!invocation) return false;
    // One that Discord's client would not even let through was lost as well.
    return sandbox.invoke(invocation).then(
      ({ failure }) => failure === null,
      () => false,
    );
  }

  return {
    sandbox,
    folder,
    briefing: path.join(folder, 'knowledge/h20-resale/briefing.yaml'),
    databaseFile,
    settings,
    launch,
    async start(how, more) {
      const bot = launch(how, more);
      await bot.says(/is ready/);
      await sandbox.ready();
      await sandbox.invoke({ command: 'about' });
      return bot;
    },
    async ask(count) {
      const answered = await Promise.all(Array.from({ length: count }, one));
      return answered.filter((well) => !well).length;
    },
    async close() {
      for (const bot of started) await bot.kill();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
      const told = started.some((bot) => bot.output().includes(sandbox.token));
      if (told) throw new Error('the token stands in the output of the bot');
    },
  };
}

/** Opens a stage, closes it whatever happens. */
export async function onStage<T>(
  scale: Scale,
  task: (stage: Stage) => Promise<T>,
  options?: SandboxOptions,
): Promise<T> {
  const stage = await openStage(scale === 'short' ? { clock: slowClock, ...options } : options);
  try {
    return await task(stage);
  } finally {
    await stage.close();
  }
}

/** An edit that changes the meaning of one claim, and another that takes it back. */
export async function editBriefing({ briefing }: Stage, there: boolean): Promise<void> {
  const words = ['bought a large number of Nvidia H20 GPUs', 'bought some Nvidia H20 GPUs'] as const;
  const [from, to] = there ? words : ([words[1], words[0]] as const);
  const text = await readFile(briefing, 'utf8');
  if (!text.includes(from)) throw new Error(`the briefing does not hold: ${from}`);
  await writeFile(briefing, text.replaceAll(from, to));
}

/** Waits until it holds; false where it does not within so many milliseconds. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  patience = 60_000,
): Promise<boolean> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await pause(50);
  }
  return true;
}
