/** `npm run doctor`, as a process of its own against the local Discord: what it says, and that it never says the token. */
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startProcess } from '../../chaos/bot-process.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { examineNode } from '../../src/cli/doctor/machine.ts';
import { built } from '../shared/ask.ts';

let sandbox: Sandbox;
let folder: string;

beforeAll(built);

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-doctor-'));
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

async function examine(more: Record<string, string> = {}) {
  const settings = {
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API_URL: sandbox.api,
    DATABASE_URL: `file:${folder}/dossier.db`,
    ...more,
  };
  const doctor = startProcess(settings, 'src/cli/doctor.js');
  const exitCode = await doctor.ended;
  expect(doctor.output()).not.toContain(settings.DISCORD_TOKEN || 'no token');
  return { exitCode, output: doctor.output() };
}

describe('the doctor', () => {
  it('finds nothing to mend where all is well, and gives both links', async () => {
    const { exitCode, output } = await examine();
    expect(output).not.toContain('✗');
    expect(exitCode).toBe(0);
    for (const about of [
      'Node',
      'Knowledge',
      'Database',
      'Token',
      'Clock',
      'Application',
      'Intents',
      'Permissions',
    ])
      expect(output).toContain(`✓ ${about}: `);
    expect(output).toContain(
      `client_id=${sandbox.application.id}&scope=bot+applications.commands&permissions=2252074691677184`,
    );
    expect(output).toMatch(/client_id=\d+&scope=applications\.commands$/m);
  });

  it('tells whether the commands are registered', async () => {
    expect((await examine()).output).toContain('· Commands: Discord holds 0');
    const bot = startProcess({
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.api,
      DATABASE_URL: `file:${folder}/dossier.db`,
    });
    await sandbox.ready();
    expect((await examine()).output).toContain('✓ Commands: ');
    await bot.stop();
  });

  it('tells of a token that is refused, and does not print it', async () => {
    const { exitCode, output } = await examine({ DISCORD_TOKEN: 'MTA5.wrong.token' });
    expect(exitCode).toBe(1);
    expect(output).toContain('✗ Token: Discord refuses it');
  });

  it('tells of an application id that is another one', async () => {
    const { output } = await examine({ DISCORD_APPLICATION_ID: '100000000000000001' });
    expect(output).toContain(`✗ Application: the token belongs to ${sandbox.application.id}`);
  });

  it('names the permissions that are missing', async () => {
    sandbox.setBotPermissions(sandbox.users.member.permissions & ~(1n << 14n));
    const { exitCode, output } = await examine();
    expect(exitCode).toBe(1);
    expect(output).toMatch(/✗ Permissions: .*\n.*Embed Links/);
  });

  it('tells of a Discord that cannot be reached, without the password of a proxy', async () => {
    const { exitCode, output } = await examine({ DISCORD_API_URL: 'http://user:hush@127.0.0.1:1/api' });
    expect(exitCode).toBe(1);
    expect(output).toContain('✗ Discord: 127.0.0.1:1');
    expect(output).not.toContain('hush');
  });

  it('tells of a database that is none', async () => {
    await writeFile(path.join(folder, 'dossier.db'), 'These are notes and no database. '.repeat(200));
    expect((await examine()).output).toMatch(/✗ Database: .*dossier\.db/);
  });

  it('tells of a database server that does not answer, without its password', async () => {
    const { output } = await examine({ DATABASE_URL: 'postgres://dossier:hush@127.0.0.1:1/dossier' });
    expect(output).toContain('✗ Database: ');
    expect(output).not.toContain('hush');
  });

  it('tells of knowledge with a fault, and where it is', async () => {
    await cp('knowledge', path.join(folder, 'knowledge'), { recursive: true });
    await writeFile(path.join(folder, 'knowledge/h20-resale/briefing.yaml'), 'id: [');
    const { exitCode, output } = await examine({ KNOWLEDGE_DIR: path.join(folder, 'knowledge') });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/✗ Knowledge: .*\n.*h20-resale\/briefing\.yaml/);
  });

  it('tells of faulty settings, and needs no token', async () => {
    expect((await examine({ DISCORD_GUILD_ID: 'here' })).output).toContain('✗ Settings: DISCORD_GUILD_ID');
    const { exitCode, output } = await examine({ DISCORD_TOKEN: '', DISCORD_API_URL: '' });
    expect(exitCode).toBe(0);
    expect(output).toContain('· Token: DISCORD_TOKEN is not set');
  });

  it('begins no database, and says where one will be made', async () => {
    const { output } = await examine({ DATABASE_URL: `file:${folder}/data/dossier.db` });
    expect(output).toContain('data/dossier.db is made with the first pin');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing of its own in the database', async () => {
    const { openDatabase } = await import('../../src/database/database.ts');
    await (await openDatabase(`file:${folder}/dossier.db`)).close();
    expect((await examine()).output).toContain('dossier.db can be written, 0 pin(s)');
    const database = await openDatabase(`file:${folder}/dossier.db`);
    const rows = await database.run((kysely) => kysely.selectFrom('snapshots').selectAll().execute());
    await database.close();
    expect(rows).toEqual([]);
  });

  it.each([
    ['18.20.4', 'bad'],
    ['20.18.3', 'bad'],
    ['20.19.0', 'good'],
    ['24.0.0', 'good'],
  ])('takes Node %s for %s', (version, state) => {
    expect(examineNode(version).state).toBe(state);
  });
});
