/** A language is a folder in `src/language/` and a set of strings: no other code knows which there are. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { languageNames, languageOfTag, locales } from '../../src/knowledge/locale.ts';

/** Where the languages stand. */
const own = ['src/language/', 'src/message/strings/'];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name))
    .filter((file) => file.endsWith('.ts') && !own.some((one) => file.startsWith(one))),
);

const names = [...locales, ...locales.map(languageOfTag), ...Object.values(languageNames)];
const named = new RegExp(`(?<![\\w/-])(?:${[...new Set(names)].join('|')})(?![\\w-])`, 'g');

it('no code outside the folders of languages and their strings names one', () => {
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return [...code.matchAll(named)].map(([name]) => `${file}: ${name}`);
  });
  expect(files.length).toBeGreaterThan(200);
  expect(found).toEqual([]);
});
