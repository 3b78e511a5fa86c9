/** Which of several briefings is told what they share: the youngest, which whoever asks is writing. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { changedFiles, defaultBase } from '../diff/base.ts';

type Texts = ReadonlyMap<string, string>;

/**
 * Folders in the order in which they were written; those that the branch adds or changes behind the rest, where git tells.
 * The days that briefings give say nothing: a new one may tell of an old story.
 */
export async function youngestLast(directory: string, texts: Texts): Promise<Texts> {
  const base = await defaultBase(directory).catch(() => 'HEAD');
  const changed = (await changedFiles(directory, base).catch(() => [])).map(folderOf);
  const files = await Promise.all(
    [...texts.keys()].map(async (name) => ({
      folder: folderOf(name),
      written: (await stat(path.join(directory, name))).mtimeMs,
    })),
  );
  const folders = files.sort((one, other) => one.written - other.written).map(({ folder }) => folder);
  return foldersLast(texts, [...folders, ...folders.filter((folder) => changed.includes(folder))]);
}

/** Those folders behind all others, each where it is named last. */
export function foldersLast(texts: Texts, folders: readonly string[]): Texts {
  const place = ([name]: readonly [name: string, text: string]) => folders.lastIndexOf(folderOf(name));
  return new Map([...texts].sort((one, other) => place(one) - place(other)));
}

function folderOf(name: string): string {
  return name.split('/')[0] ?? '';
}
