/** The rules of docs/architecture.md that a machine can hold the code to. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface NamesFile {
  readonly names: readonly { readonly kind: string; readonly name?: Record<string, string> }[];
}

/** From the ground up: a part may import from its own floor's folder and from the floors below it. */
const floors: readonly (readonly string[])[] = [
  ['packages/discord-sandbox'],
  ['src/language'],
  [
    'src/knowledge',
    'src/config.ts',
    'src/database-url.ts',
    'src/secrets.ts',
    'src/log.ts',
    'src/start-error.ts',
    'src/signals.ts',
  ],
  ['src/reading'],
  ['src/answer'],
  ['src/check'],
  ['src/message'],
  ['src/database', 'src/pins', 'src/unanswered'],
  ['commands'],
  ['src/discord'],
  ['src/health'],
  [
    'src/bot.ts',
    'src/edits.ts',
    'src/guide.ts',
    'src/show-in-sandbox.ts',
    'src/service.ts',
    'src/main.ts',
    'src/cli',
  ],
];

/** These know no Discord client, read no environment, no clock and no network, and no files but in loading. */
const pure = ['src/knowledge', 'src/language', 'src/reading', 'src/answer', 'src/check', 'src/message'];

function sources(): string[] {
  return ['packages', 'src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => path.join(folder, name)),
  );
}

function floorOf(file: string): number {
  return floors.findIndex((parts) => parts.some((part) => file === part || file.startsWith(`${part}/`)));
}

function importsOf(file: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)/gms,
  );
  return [...statements].map(([, type, fixed, lazy]) => ({
    from: fixed ?? lazy ?? '',
    typeOnly: Boolean(type),
  }));
}

describe('the parts of the project', () => {
  it('are all on a floor of docs/architecture.md', () => {
    expect(sources().filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('import only downwards', () => {
    const upwards = sources().flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => path.join(path.dirname(file), from))
        .filter((target) => floorOf(target) > floorOf(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it('import one another in no circle', () => {
    let open = new Map(
      sources().map((file) => [file, importsOf(file).map(({ from }) => path.join(path.dirname(file), from))]),
    );
    // Who imports nothing that is left is in no circle.
    for (let before = -1; before !== open.size; ) {
      before = open.size;
      open = new Map([...open].filter(([, targets]) => targets.some((target) => open.has(target))));
    }
    expect([...open.keys()]).toEqual([]);
  });

  it('that are packages of their own know nothing of Dossier', () => {
    const named = readdirSync('packages', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|css|html|md|json)$/.test(name))
      .filter((name) => /dossier|briefing/i.test(readFileSync(path.join('packages', name), 'utf8')));
    expect(named).toEqual([]);
  });

  it('that are packages of their own declare what they import', () => {
    const files = sources().filter((file) => file.startsWith('packages'));
    const { dependencies } = JSON.parse(readFileSync('packages/discord-sandbox/package.json', 'utf8'));
    const imported = files.flatMap((file) => importsOf(file).map(({ from }) => from));
    const packages = imported.filter((from) => from !== '' && !/^(\.|node:)/.test(from));
    const undeclared = packages
      .map((from) => from.split('/')[0] ?? '')
      .filter((name) => !(name in dependencies));
    expect(undeclared).toEqual([]);
  });

  it('import only what an install without development packages has', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const missing = sources().flatMap((file) =>
      importsOf(file)
        .filter(({ from, typeOnly }) => !typeOnly && from !== '' && !/^(\.|node:)/.test(from))
        .map(({ from }) =>
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !(name in dependencies))
        .map((name) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('that turn data into data know no Discord client', () => {
    const clients = sources()
      .filter((file) => pure.some((part) => file.startsWith(part)))
      .flatMap((file) => importsOf(file).map(({ from }) => ({ file, from })))
      .filter(({ from }) => ['discord.js', '@discordjs/rest', '@discordjs/ws', 'ws'].includes(from));
    expect(clients).toEqual([]);
  });

  it('know no story: no name of any stands in the code', () => {
    const stories = ['knowledge', 'tests/stories', 'tests/unseen'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('names.yaml'))
        .map((name) => parse(readFileSync(path.join(folder, name), 'utf8')) as NamesFile),
    );
    const proper = stories.flatMap(({ names }) =>
      names
        .filter(({ kind, name }) => name && (kind === 'party' || kind === 'place'))
        .flatMap(({ name = {} }) => Object.values(name))
        .filter((name) => /^\p{Lu}\p{L}+$/u.test(name) || /^\p{sc=Han}{3,}$/u.test(name)),
    );
    expect(proper.length).toBeGreaterThan(50);
    const lists = readdirSync('src/language', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => path.join('src/language', name));
    const named = [...sources(), ...lists].flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|#).*$/gm, '');
      return proper
        .filter((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'iu').test(code))
        .map((name) => `${file}: ${name}`);
    });
    expect(named).toEqual([]);
  });

  it('read the environment in src/config.ts alone', () => {
    const readers = sources().filter((file) => /process\.env|loadEnvFile/.test(readFileSync(file, 'utf8')));
    expect(readers.filter((file) => file !== 'src/config.ts')).toEqual([]);
  });

  it('that turn data into data read no clock', () => {
    const clocks = sources()
      .filter((file) => pure.some((part) => file.startsWith(part)))
      .filter((file) => /Date\.now\(|new Date\(\)|performance\.now\(/.test(readFileSync(file, 'utf8')));
    expect(clocks).toEqual([]);
  });
});

describe('the repository', () => {
  const lock = readFileSync('package-lock.json', 'utf8');

  it('locks its dependencies without download addresses', () => {
    const packages = Object.entries<object>(JSON.parse(lock).packages);
    expect(packages.filter(([, locked]) => 'resolved' in locked).map(([name]) => name)).toEqual([]);
  });

  it('tells in docs/architecture.md what each package is for, and of none that is gone', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, tables = ''] = readFileSync('docs/architecture.md', 'utf8').split('## What each dependency');
    const named = [...tables.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = '']) => names.split(', '));
    const wanted = Object.keys({ ...dependencies, ...devDependencies }).map((name) => `\`${name}\``);
    expect(named.toSorted()).toEqual(wanted.toSorted());
  });

  it('depends on no package that needs an install script to run', () => {
    const packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }> = JSON.parse(lock).packages;
    const needing = Object.entries(packages).filter(([, one]) => one.hasInstallScript && !one.dev);
    expect(needing.map(([name]) => name)).toEqual([]);
  });
});
