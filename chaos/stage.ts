/** One trouble's stage: a local Discord, a folder with knowledge and a database of its own, and the bot as a process. */
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Invocation, Sandbox, SandboxOptions } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { type BotProcess, type HowToStart, smallKnowledge, startProcess } from './bot-process.ts';
import type { Scale } from './row.ts';
import { slowClock } from './slow-clock.ts';

export interface Stage {
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** What the bot reads. */
  readonly story: Story;
  /** The file that holds it. */
  readonly briefing: string;
  readonly databaseFile: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Resolves once the bot has answered something: the moments after its start are busy ones. */
  start(how?: HowToStart, more?: Readonly<Record<string, string>>): Promise<BotProcess>;
  /** As `start`, for one that may end at once. */
  launch(how?: HowToStart, more?: Readonly<Record<string, string>>): BotProcess;
  /** Asks so many questions at once (default: `questionsAtOnce`); gives how many had no answer. */
  ask(count?: number): Promise<number>;
  /** Has the briefing pinned. */
  pin(channel?: string): Promise<Pinned>;
  /** Kills what still runs; throws when a secret, or what somebody asked, stands in any output. */
  close(): Promise<void>;
}

interface Pinned {
  /** Nothing was answered. */
  readonly failed: boolean;
  readonly toldAsDone: boolean;
  /** It stands in the channel. */
  readonly stands: boolean;
}

interface Story {
  readonly knowledge: string;
  readonly briefing: string;
  readonly question: string;
  /** An edit that changes the meaning of one claim. */
  readonly edit: readonly [from: string, to: string];
}

export const questionsAtOnce = 6;

/** What people run is told of in the full form; the short one starts many bots, each sooner. */
const stories: Readonly<Record<Scale, Story>> = {
  full: {
    knowledge: 'knowledge',
    briefing: 'h20-resale',
    question: 'did bytedance really sell its chips to tencent?',
    edit: ['bought a large number of Nvidia H20 GPUs', 'bought some Nvidia H20 GPUs'],
  },
  short: {
    knowledge: smallKnowledge,
    briefing: 'gullhaven-horns',
    question: 'did the ferry company really sell its horns to the harbour office?',
    edit: ['bought brass foghorns', 'bought some foghorns'],
  },
};

/** The commands that people use, in turn. */
const askedOf = ({ question }: Story): readonly Invocation[] => [
  { command: 'ask', options: { question } },
  { command: 'ask', options: { question: 'combien ont-ils payé ?' }, locale: 'fr' },
  { command: 'ask', options: { question: 'who won the football match' } },
  { command: 'denials' },
  { command: 'sources', locale: 'zh-CN' },
  { command: 'about' },
];

/** `options`: where other numbers than the usual make trouble come sooner. */
async function openStage(scale: Scale, options: SandboxOptions = {}): Promise<Stage> {
  const isSlow = scale === 'short';
  const story = stories[scale];
  const sandbox = await startSandbox({
    rateLimits: 'off',
    ...(isSlow ? { clock: slowClock } : {}),
    ...options,
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'dossier-chaos-'));
  // So that the bot may run as another user.
  await chmod(folder, 0o755);
  await cp(story.knowledge, path.join(folder, 'knowledge'), { recursive: true });
  const databaseFile = path.join(folder, 'data', 'dossier.db');
  const settings = {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    DATABASE_URL: `file:${databaseFile}`,
    KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
    // Whatever it could tell, so that no secret is in any of it.
    LOG_LEVEL: 'trace',
  };
  const started: BotProcess[] = [];
  const asked = askedOf(story);
  let turn = 0;

  function launch(how?: HowToStart, more?: Readonly<Record<string, string>>): BotProcess {
    const flags = [
      ...(isSlow ? ['--import', path.resolve('dist/chaos/slow-preload.js')] : []),
      ...(how?.flags ?? []),
    ];
    const bot = startProcess({ ...settings, ...more }, 'bundle/src/main.js', [], { ...how, flags });
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
    story,
    briefing: path.join(folder, 'knowledge', story.briefing, 'briefing.yaml'),
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
    async ask(count = questionsAtOnce) {
      const answered = await Promise.all(Array.from({ length: count }, one));
      return answered.filter((well) => !well).length;
    },
    async pin(channel = sandbox.channels.general) {
      const user = sandbox.users.moderator;
      const asked = await sandbox.invoke({ command: 'pins', subcommand: 'pin', channel, user });
      return {
        failed: asked.failure !== null,
        toldAsDone: /^(Pinned|This was pinned)/.test(asked.message?.content ?? ''),
        stands: sandbox.pins(channel).length > 0,
      };
    },
    async close() {
      for (const bot of started) await bot.kill();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
      if (started.some((bot) => tellsSecrets(bot.output(), sandbox.token, asked)))
        throw new Error('a token, or what somebody asked, stands in the output of the bot');
    },
  };
}

function tellsSecrets(output: string, token: string, asked: readonly Invocation[]): boolean {
  const questions = asked.flatMap(({ options }) => Object.values(options ?? {}).map(String));
  return /interaction-\d{17,20}-\w/.test(output) || [token, ...questions].some((one) => output.includes(one));
}

/** Opens a stage, closes it whatever happens. */
export async function onStage<T>(
  scale: Scale,
  task: (stage: Stage) => Promise<T>,
  options?: SandboxOptions,
): Promise<T> {
  const stage = await openStage(scale, options);
  try {
    return await task(stage);
  } finally {
    await stage.close();
  }
}

/** Changes the meaning of one claim. */
export async function editBriefing({ briefing, story }: Stage): Promise<void> {
  const [from, to] = story.edit;
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
