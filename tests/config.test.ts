import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, readEnvironment, secretsOf } from '../src/config.ts';
import { readDatabaseUrl } from '../src/database-url.ts';
import { temporaryDirectory } from './shared/directory.ts';

describe('the configuration', () => {
  it('needs nothing: with an empty environment the sandbox runs', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        token: undefined,
        applicationId: undefined,
        guildId: undefined,
        apiUrl: undefined,
        knowledgeDirectory: 'knowledge',
        logLevel: 'info',
        databaseUrl: 'file:data/dossier.db',
        sandboxPort: 4141,
        healthPort: undefined,
        healthHost: '127.0.0.1',
      },
    });
  });

  it('takes an empty setting for one that is absent', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', LOG_LEVEL: '', SANDBOX_PORT: '' })).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    const result = readConfig({
      DISCORD_TOKEN: ' abc.def.ghi ',
      DISCORD_APPLICATION_ID: '100000000000000001',
      DISCORD_GUILD_ID: '100000000000000002',
      DISCORD_API_URL: 'http://127.0.0.1:4141/api/',
      KNOWLEDGE_DIR: '/elsewhere',
      LOG_LEVEL: 'debug',
      DATABASE_URL: 'postgres://localhost/dossier',
      SANDBOX_PORT: '0',
      HEALTH_PORT: '9464',
      HEALTH_HOST: '0.0.0.0',
    });
    expect(result).toEqual({
      ok: true,
      config: {
        token: 'abc.def.ghi',
        applicationId: '100000000000000001',
        guildId: '100000000000000002',
        apiUrl: 'http://127.0.0.1:4141/api',
        knowledgeDirectory: '/elsewhere',
        logLevel: 'debug',
        databaseUrl: 'postgres://localhost/dossier',
        sandboxPort: 0,
        healthPort: 9464,
        healthHost: '0.0.0.0',
      },
    });
  });

  it('names every fault at once', () => {
    const result = readConfig({
      DISCORD_TOKEN: 'Bot abc',
      DISCORD_APPLICATION_ID: 'dossier',
      DISCORD_GUILD_ID: '12',
      DISCORD_API_URL: 'discord',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x',
      SANDBOX_PORT: '70000',
    });
    const named = result.ok ? [] : result.faults.map((fault) => fault.split(':')[0]);
    const settings = 'TOKEN APPLICATION_ID GUILD_ID API_URL'.split(' ').map((name) => `DISCORD_${name}`);
    expect(named).toEqual([...settings, 'LOG_LEVEL', 'DATABASE_URL', 'SANDBOX_PORT']);
  });

  it('asks for a token where an address of Discord’s API is given', () => {
    expect(readConfig({ DISCORD_API_URL: 'http://127.0.0.1:1/api' })).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('DISCORD_TOKEN')],
    });
  });

  it('never repeats a faulty value, which may be a secret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/), (secret) => {
        const token = `Bot ${secret}`;
        const result = readConfig({ DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: token, LOG_LEVEL: token });
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(secret);
      }),
    );
  });
});

describe('the address of the database', () => {
  const faultOf = (url: string) => {
    const result = readConfig({ DATABASE_URL: url });
    return result.ok ? null : result.faults.join();
  };

  it.each([
    ['a # in the password', 'postgres://user:pass#xyzzy@host/name'],
    ['a # behind figures', 'postgres://user:12#xyzzy@host/name'],
    ['a / in the password', 'postgres://user:pass/xyzzy@host/name'],
    ['a / behind figures', 'postgres://user:12/xyzzy@host/name'],
    ['a ? behind figures', 'postgres://user:12?xyzzy@host/name'],
    ['the same for libSQL', 'libsql://user:12/xyzzy@host'],
    ['a # for libSQL', 'https://host/name#xyzzy'],
    ['several hosts', 'postgres://user:xyzzy@one:5432,two:5432/name'],
    ['several hosts without ports', 'postgres://user:xyzzy@one,two/name'],
    ['a port that is none', 'postgres://user:xyzzy@host:port/name'],
    ['a parameter that libSQL does not know', 'libsql://host?password=xyzzy'],
    ['a parameter on a file', 'file:data/xyzzy.db?mode=ro'],
    ['no file', 'file:'],
    ['a folder', 'file:docs'],
    ['a folder that is not there yet', 'file:xyzzy/'],
    ['a path through a file', 'file:package.json/xyzzy.db'],
    ['what only a shell knows', 'file:~/xyzzy.db'],
    ['a character that ends a path', 'file:xyzzy%00.db'],
    ['more than memory', 'file::memory:?cache=xyzzy'],
    ['a password for a libSQL server', 'https://user:xyzzy@host'],
    ['no host', 'https:///name?authToken=xyzzy'],
    ['a percent sign that encodes nothing', 'file:data/100%.db'],
    ['no strokes before the user', 'postgres:user:xyzzy@host/name'],
    ['another database', 'mysql://user:xyzzy@host/name'],
  ])('with %s is told at the start, with what to do, and without the value', (_what, url) => {
    const fault = faultOf(url);
    expect(fault).toMatch(/^DATABASE_URL: \w.{10,}/);
    expect(fault).not.toMatch(/xyzzy|12|100/);
  });

  it.each([
    ['file:data/dossier.db', { kind: 'file', place: 'data/dossier.db' }],
    ['file:my%20db.db', { kind: 'file', place: 'my db.db' }],
    ['file:/var/lib/a@b.db', { kind: 'file', place: '/var/lib/a@b.db' }],
    ['file:///var/lib/dossier.db', { kind: 'file', place: '/var/lib/dossier.db' }],
    ['file::memory:', { kind: 'memory', place: 'in memory' }],
    ['postgres://user:p%23w@host:6000/name', { kind: 'postgres', place: 'postgres://host:6000/name' }],
    ['postgresql://user:p@w@host/name', { kind: 'postgres', place: 'postgres://host/name' }],
    [
      'postgres://user:pw@/name?host=/run/postgresql',
      { kind: 'postgres', place: 'postgres:///run/postgresql/name' },
    ],
    [
      'postgres://user:pw@%2Frun%2Fpostgresql/name',
      { kind: 'postgres', place: 'postgres:///run/postgresql/name' },
    ],
    ['libsql://host.example?authToken=abc', { kind: 'libsql', place: 'https://host.example' }],
    ['http://127.0.0.1:8080', { kind: 'libsql', place: 'http://127.0.0.1:8080' }],
    ['wss://user:pw@127.0.0.1:8080', { kind: 'libsql', place: 'wss://127.0.0.1:8080' }],
  ])('%s is read as the driver reads it', (url, read) => {
    expect(faultOf(url)).toBeNull();
    expect(readDatabaseUrl(url)).toEqual(read);
  });

  it('gives up its password and its keys as what no log may hold', () => {
    const result = readConfig({
      DISCORD_TOKEN: 'abc.def',
      DATABASE_URL: 'postgres://user:p%23w@host/name?sslmode=require',
      DISCORD_API_URL: 'https://proxy.example/api?key=of-the-proxy&version=10',
    });
    if (!result.ok) throw new Error(result.faults.join());
    expect(secretsOf(result.config)).toEqual(['abc.def', 'p%23w', 'p#w', 'of-the-proxy', 'of-the-proxy']);
  });
});

describe('the environment', () => {
  it('stands over a .env file, and does without one', async () => {
    const directory = await temporaryDirectory();
    const file = path.join(directory, '.env');
    await writeFile(file, 'KNOWLEDGE_DIR=from-file\nPATH=from-file\n');
    const environment = readEnvironment(file);
    expect(environment.KNOWLEDGE_DIR).toBe('from-file');
    expect(environment.PATH).toBe(process.env.PATH);
    expect(readEnvironment(path.join(directory, 'none')).KNOWLEDGE_DIR).toBeUndefined();
  });

  it.each([
    ['with a byte order mark', '\ufeffDISCORD_TOKEN=abc', 'utf8'],
    ['in UTF-16, as PowerShell writes it', '\ufeffDISCORD_TOKEN=abc', 'utf16le'],
    ['with the line ends of Windows', 'DISCORD_TOKEN=abc\r\nLOG_LEVEL=info\r\n', 'utf8'],
  ] as const)('is read from a .env file %s', async (_what, text, encoding) => {
    const directory = await temporaryDirectory();
    const file = path.join(directory, '.env');
    await writeFile(file, text, encoding);
    const read = readConfig({ ...readEnvironment(file), DISCORD_API_URL: '' });
    expect(read).toMatchObject({ ok: true, config: { token: 'abc' } });
  });

  it('has an example that names every setting and is valid as it stands', async () => {
    const example = await readFile('.env.example', 'utf8');
    const file = path.resolve('.env.example');
    const names = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
    const source = await readFile('src/config.ts', 'utf8');
    const settings = [...source.matchAll(/^ {4}([A-Z_]+): /gm)].map((match) => match[1] ?? '');
    expect(names).toEqual(settings);
    const { DISCORD_TOKEN: _token, ...environment } = readEnvironment(file);
    expect(readConfig(environment).ok).toBe(true);
  });
});
