/** The image: its Dockerfile read by a linter, and its steps carried out in a clean folder with what a clone holds. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { readConfig } from '../../src/config.ts';
import { patientSandbox } from '../shared/bot.ts';
import { buildImage, type Image } from './dockerfile.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');

describe('the Dockerfile', () => {
  it('pleases the linter', () => {
    expect(validate(dockerfile).map(({ message }) => message)).toEqual([]);
  });

  it('names its base by version and digest, runs as a number that is not root, and tells whether it is well', () => {
    const [base, ...stages] = [...dockerfile.matchAll(/^FROM (.+)/gm)].map(([, from]) => from);
    expect(base).toMatch(/^node:\d+\.\d+\.\d+-\w+-slim@sha256:[0-9a-f]{64} AS base$/);
    for (const stage of stages) expect(stage).toMatch(/^base\b/);
    expect(/^USER (\d+):\d+$/m.exec(dockerfile)?.[1]).not.toBe('0');
    expect(dockerfile).toContain('HEALTHCHECK');
  });

  it('starts node as package.json and docs/hosting.md do', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const command = (JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[]).join(' ');
    expect(scripts['start:prod']).toBe(`exec ${command}`);
    expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`ExecStart=/usr/bin/${command}\n`);
  });
});

describe('compose.yml', () => {
  const compose = parse(readFileSync('compose.yml', 'utf8')) as {
    services: Record<string, { profiles?: string[]; environment?: Record<string, string>; restart?: string }>;
  };

  it('runs the bot alone unless PostgreSQL is asked for', () => {
    const usual = Object.entries(compose.services).filter(([, { profiles }]) => !profiles);
    expect(usual.map(([name]) => name)).toEqual(['dossier']);
    expect(compose.services.dossier?.environment?.DATABASE_URL).toContain('file:');
  });

  /** The bot's settings as Compose gives them, with a `.env` that holds these. */
  const settingsWith = (settled: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(
      Object.entries(compose.services.dossier?.environment ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_, of: string, how: string, otherwise: string) => {
          if (!settled[of] && how === '?') throw new Error(otherwise);
          return settled[of] || otherwise;
        }),
      ]),
    );
  const example = parseEnv(readFileSync('.env.example', 'utf8'));

  it('serves the health that its check asks for, though .env.example leaves that out', () => {
    const filledIn = { ...example, DISCORD_TOKEN: 'MTA5.some.token' };
    const read = readConfig({ ...filledIn, ...settingsWith(filledIn) });
    expect(read.ok && read.config.healthPort).toBe(9464);
  });

  it('asks for a token, since nobody could reach a sandbox in it', () => {
    expect(() => settingsWith(example)).toThrow('fill in DISCORD_TOKEN');
  });

  it('starts everything again with the machine', () => {
    for (const { restart } of Object.values(compose.services)) expect(restart).toBe('unless-stopped');
  });

  it('knows no password of its own', () => {
    expect(compose.services.postgres?.environment?.POSTGRES_PASSWORD).toMatch(/^\$\{\w+:-\}$/);
  });
});

describe('what the steps of the Dockerfile make', () => {
  let folder: string;
  let image: Image;
  let sandbox: Sandbox;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dossier-image-'));
    chmodSync(folder, 0o755);
    const context = path.join(folder, 'context');
    for (const file of contextFiles()) cpSync(file, path.join(context, file), { recursive: true });
    image = buildImage('Dockerfile', context, path.join(folder, 'roots'));
    const everyone = path.join(image.directory, 'data');
    execFileSync('chmod', ['-R', 'a-w,a+rX', image.directory]);
    execFileSync('chmod', ['u+w', everyone]);
    sandbox = await patientSandbox();
  });

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await sandbox?.close();
    execFileSync('chmod', ['-R', 'u+w', folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what runs the bot, and nothing that only developers need', () => {
    expect(existsSync(path.join(image.directory, 'knowledge/h20-resale/briefing.yaml'))).toBe(true);
    for (const absent of [
      'tests',
      '.git',
      '.env',
      'node_modules/vitest',
      'node_modules/typescript',
      'node_modules/@rolldown',
    ])
      expect(existsSync(path.join(image.directory, absent)), absent).toBe(false);
    expect(readdirSync(path.join(image.directory, 'data'))).toEqual([]);
  });

  it('starts as a user who may write nothing but the data, answers, is well, and ends on a signal', async () => {
    const child = start(image.command, { HEALTH_PORT: '0' });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
    });
    child.stderr?.on('data', (chunk) => {
      output += String(chunk);
    });
    await expect.poll(() => output).toContain('is ready');
    await sandbox.ready();
    expect((await sandbox.invoke({ command: 'about' })).failure).toBeNull();
    const pinned = await sandbox.invoke({
      command: 'pins',
      subcommand: 'pin',
      user: sandbox.users.moderator,
    });
    expect(pinned.failure).toBeNull();
    expect(readdirSync(path.join(image.directory, 'data'))).toContain('dossier.db');
    const port = /"port":(\d+)/.exec(output)?.[1] ?? '';
    const healthy = start(image.healthcheck, { HEALTH_PORT: port });
    expect(await ended(healthy)).toBe(0);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  });

  it('is told to be unwell when nothing runs', async () => {
    expect(await ended(start(image.healthcheck, { HEALTH_PORT: '1' }))).toBe(1);
  });

  function start(
    [program = '', ...words]: readonly string[],
    settings: Record<string, string>,
  ): ChildProcess {
    const [uid, gid] = image.user.split(':').map(Number);
    const child = spawn(program === 'node' ? process.execPath : program, words, {
      cwd: image.directory,
      env: {
        PATH: process.env.PATH,
        ...image.environment,
        DISCORD_TOKEN: sandbox.token,
        DISCORD_API_URL: sandbox.api,
        ...settings,
      },
      // Only root may start a process as somebody else; anybody else is somebody else already.
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
    });
    running.push(child);
    return child;
  }
});

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

/** What a clone holds and `.dockerignore` lets through: it forbids all, then names what may come. */
function contextFiles(): readonly string[] {
  const lines = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...lines], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));
}
