/** A knowledge directory of a test's own. */
import { readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryDirectory } from '../shared/directory.ts';

export interface Temporary {
  readonly directory: string;
  read(name: string): Promise<string>;
  write(name: string, content: string | Buffer): Promise<void>;
  /** Replaces `find`, which has to be there. */
  edit(name: string, find: string, write: string): Promise<void>;
}

/** A copy of the invented briefing, deleted when the test is over. */
export async function temporaryKnowledge(): Promise<Temporary> {
  const directory = await temporaryDirectory();
  await cp('tests/fixtures/gullhaven', directory, { recursive: true });
  const read = (name: string) => readFile(path.join(directory, name), 'utf8');
  return {
    directory,
    read,
    write: (name, content) => writeFile(path.join(directory, name), content),
    async edit(name, find, write) {
      const text = await read(name);
      if (!text.includes(find)) throw new Error(`${name} does not hold: ${find}`);
      await writeFile(
        path.join(directory, name),
        text.replace(find, () => write),
      );
    },
  };
}

export const briefingFile = 'gullhaven-horns/briefing.yaml';
export const article = 'tests/fixtures/gullhaven/article.txt';

/** In a file of the invented briefing, else in its `briefing.yaml`: what is found, and what is written there. */
export type Edit = readonly [find: string, write: string, file?: string];

/** Files of the invented briefing after some edits, each of which has to find its place. */
export function editedFiles(names: readonly string[], edits: readonly Edit[]): Map<string, string> {
  const texts = new Map(
    names.map((name) => [name, readFileSync(`tests/fixtures/gullhaven/${name}`, 'utf8')]),
  );
  for (const [find, write, file = briefingFile] of edits) {
    const text = texts.get(file) ?? '';
    if (!text.includes(find)) throw new Error(`${file} does not hold: ${find}`);
    texts.set(
      file,
      text.replace(find, () => write),
    );
  }
  return texts;
}

/** A briefing in one language. */
export const milk = `edition: 2
id: milk
languages: [fr]
title: {fr: Le lait}
headline: {fr: D’où vient le lait.}
updated: "2026-01-15"
article: article
sources:
  - {id: article, publisher: {fr: L’Écho}, kind: article, language: fr}
claims:
  - {id: price, text: {fr: Le lait est cher.}, basis: stated, attribution: [article], at: "1.1", questions: {fr: ["Combien ?"]}}
topics:
  - {id: milk, command: milk, title: {fr: Le lait}, description: {fr: Le lait}, claims: [price]}
`;
