/** From the start of the process to ready, and its memory then: Dossier beside a bare discord.js bot. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';
import { medians } from './quantiles.ts';

const rounds = 7;
/** Milliseconds after ready, for what start-up leaves behind to be collected. */
const settle = 1_000;

type Start = Readonly<Record<'milliseconds' | 'megabytes', number>>;

/** Both bots in turns against one local Discord in this process; prints the median of each figure. */
export async function startupBench(): Promise<void> {
  const sandbox = await startSandbox({ rateLimits: 'off' });
  const own = await startArguments('start');
  const bare: Start[] = [];
  const dossier: Start[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure(sandbox, ['dist/bench/bare-bot.js']));
    dossier.push(await measure(sandbox, own));
  }
  await sandbox.close();
  print('bare discord.js', medians(bare));
  print('Dossier', medians(dossier), medians(bare));
}

/**
 * What a script of package.json hands to node. The script tells the shell to step aside with `exec`, so that npm's
 * signals reach node.
 */
export async function startArguments(script: 'start' | 'start:prod'): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  return scripts[script]?.split('exec node ')[1]?.split(' ') ?? [];
}

async function measure(sandbox: Sandbox, parts: readonly string[]): Promise<Start> {
  const { bot, milliseconds } = await start(parts, sandbox);
  await pause(settle);
  const megabytes = residentMemory(bot.pid ?? 0);
  bot.kill();
  await once(bot, 'exit');
  return { milliseconds, megabytes };
}

/** A bot in a process of its own, and how long it took until it was ready. */
export async function start(
  parts: readonly string[],
  { token, api }: Pick<Sandbox, 'token' | 'api'>,
  more: NodeJS.ProcessEnv = {},
): Promise<{ readonly bot: ChildProcess; readonly milliseconds: number }> {
  const began = performance.now();
  const bot = spawn(process.execPath, parts, {
    env: { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: api, LOG_LEVEL: 'info', ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await saysReady(bot);
  return { bot, milliseconds: performance.now() - began };
}

async function saysReady(child: ChildProcess): Promise<void> {
  let output = '';
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    output += String(chunk);
    if (output.includes('ready')) return;
  }
  throw new Error(`The bot ended before it was ready:\n${output}`);
}

/** In megabytes, as `ps` tells it in kilobytes. */
export function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

function print(name: string, figures: Start, beside?: Start): void {
  const ratio = beside ? ` (${(figures.milliseconds / beside.milliseconds).toFixed(2)} times)` : '';
  const more = beside ? ` (${(figures.megabytes - beside.megabytes).toFixed(0)} MB more)` : '';
  const { milliseconds, megabytes } = figures;
  console.log(
    `${name.padEnd(16)} ${milliseconds.toFixed(0)} ms to ready${ratio}, ${megabytes.toFixed(0)} MB${more}`,
  );
}
