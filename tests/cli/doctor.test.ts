/** `npm run doctor`, as a process of its own against the local Discord: what it says, and that it never says the token. */
import { cp, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallKnowledge, startProcess } from '../../chaos/bot-process.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import type { Get } from '../../src/cli/doctor/ask.ts';
import { examineNode } from '../../src/cli/doctor/machine.ts';
import { examineGuilds, listGuilds } from '../../src/cli/doctor/servers.ts';
import { openDatabase } from '../../src/database/database.ts';
import { addressOf } from '../shared/address.ts';
import { built } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let sandbox: Sandbox;
let folder: string;

beforeAll(built);

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await temporaryDirectory();
});

afterEach(async () => {
  await sandbox.close();
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
  it('finds nothing to mend where all is well, gives both links, and leaves nothing in the database', async () => {
    await (await openDatabase(`file:${folder}/dossier.db`)).close();
    const { exitCode, output } = await examine();
    expect(output).toContain('· Commands: Discord holds 0');
    expect(output).toContain('dossier.db can be written, 0 pin(s)');
    expect(output).not.toContain('✗');
    expect(exitCode).toBe(0);
    for (const about of 'Node Knowledge Database Token Clock Application Intents Permissions'.split(' '))
      expect(output).toContain(`✓ ${about}: `);
    expect(output).toContain(
      `client_id=${sandbox.application.id}&scope=bot+applications.commands&permissions=2252074691677184`,
    );
    expect(output).toMatch(/client_id=\d+&scope=applications\.commands$/m);
    const database = await openDatabase(`file:${folder}/dossier.db`);
    const rows = await database.run((kysely) => kysely.selectFrom('snapshots').selectAll().execute());
    await database.close();
    expect(rows).toEqual([]);
  });

  it('tells whether the commands are registered', async () => {
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

  it('tells each of several faults, and how to mend it', async () => {
    sandbox.setBotPermissions(sandbox.users.member.permissions & ~(1n << 14n));
    await writeFile(path.join(folder, 'dossier.db'), 'These are notes and no database. '.repeat(200));
    await cp(smallKnowledge, path.join(folder, 'knowledge'), { recursive: true });
    await writeFile(path.join(folder, 'knowledge/gullhaven-horns/briefing.yaml'), 'id: [');
    const { exitCode, output } = await examine({
      DISCORD_APPLICATION_ID: '100000000000000001',
      KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
    });
    expect(output).toContain(`✗ Application: the token belongs to ${sandbox.application.id}`);
    expect(output).toMatch(/✗ Permissions: .*\n.*Embed Links/);
    expect(output).toMatch(/✗ Database: .*dossier\.db/);
    expect(output).toMatch(/✗ Knowledge: .*\n.*gullhaven-horns\/briefing\.yaml/);
    expect(exitCode).toBe(1);
  });

  it('tells of a Discord and a database that cannot be reached, without any password', async () => {
    const { exitCode, output } = await examine({
      DISCORD_API_URL: 'http://user:hush@127.0.0.1:1/api',
      DATABASE_URL: 'postgres://dossier:hush@127.0.0.1:1/dossier',
    });
    expect(exitCode).toBe(1);
    expect(output).toContain('✗ Discord: 127.0.0.1:1');
    expect(output).toContain('✗ Database: ');
    expect(output).not.toContain('hush');
  });

  it('tells of something else that answers in the place of Discord', async () => {
    const other = createServer((_, response) => response.end('{}'));
    const { output } = await examine({ DISCORD_API_URL: await addressOf(other) });
    other.close();
    expect(output).toMatch(/✗ Discord: 127\.0\.0\.1:\d+ does not answer as Discord does/);
  });

  it('tells of faulty settings, needs no token, and begins no database but says where one will be made', async () => {
    expect((await examine({ DISCORD_GUILD_ID: 'here' })).output).toContain('✗ Settings: DISCORD_GUILD_ID');
    const { exitCode, output } = await examine({
      DISCORD_TOKEN: '',
      DISCORD_API_URL: '',
      DATABASE_URL: `file:${folder}/data/dossier.db`,
    });
    expect(exitCode).toBe(0);
    expect(output).toContain('data/dossier.db is made with the first pin');
    expect(await readdir(folder)).toEqual([]);
    expect(output).toContain('· Token: DISCORD_TOKEN is not set');
  });

  it('sees every server of a bot that is in more than Discord lists at once, and names ten that lack something', async () => {
    const servers = Array.from({ length: 450 }, (_, index) => ({
      id: String(100000000000000000n + BigInt(index)),
      name: `Server ${index}`,
      permissions: '0',
    }));
    const get = (async (path: string) => {
      const query = new URL(path, 'http://discord').searchParams;
      const rest = servers.filter(({ id }) => BigInt(id) > BigInt(query.get('after') ?? 0));
      return { ok: true, body: rest.slice(0, Math.min(Number(query.get('limit') ?? 200), 200)), date: null };
    }) as Get;
    const listed = await listGuilds(get);
    const guilds = listed.ok ? listed.body : [];
    expect(guilds).toHaveLength(450);
    const { text } = examineGuilds(guilds, servers.at(-1)?.id);
    expect(text).toContain('missing in 450 of 450');
    expect(text.match(/Server \d+:/g)).toHaveLength(10);
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
