/** The files of a knowledge directory as texts: which of them are knowledge, and whether they are text at all. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Fault, fileFault } from './fault.ts';
import { defaultLocale } from './locale.ts';

export interface KnowledgeTexts {
  /** Such as `h20-resale/briefing.yaml` → its text, in the order of the names. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that are no text, or too large to be read. */
  readonly faults: readonly Fault[];
  /** Over names and contents: another one where anything that is read has changed. */
  readonly fingerprint: string;
}

/** Bytes: far more than a person reads. The parser takes a minute for what is larger and broken. */
const largest = 1_000_000;

/** Follows links, as a mounted directory may consist of them. What programs leave beside people's files is no knowledge. */
export async function readKnowledgeFiles(directory: string): Promise<KnowledgeTexts> {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  const hash = createHash('sha256');
  const forbidden = (name: string) => {
    hash.update(noAccess);
    const folder = path.join(directory, path.dirname(name));
    faults.push(fileFault(name, 'whoever runs this may not read it', `Let them: chmod -R a+rX ${folder}`));
  };
  for (const { name, size, state, isFile } of await listKnowledgeFiles(directory)) {
    hash.update(`${name}\n${size}\n`);
    if (state === noAccess) forbidden(name);
    else if (name.endsWith('/')) texts.set(name, '');
    else if (!isFile)
      faults.push(
        fileFault(name, 'this is no file that can be read', 'Put a file in its place, or mend the link'),
      );
    else if (size > largest)
      faults.push(
        fileFault(
          name,
          `this file has ${size.toLocaleString(defaultLocale)} bytes; ${largest.toLocaleString(defaultLocale)} are the most`,
          'Tell the story in several briefings, or take out what does not belong here',
        ),
      );
    else {
      const bytes = await readFile(path.join(directory, name)).catch(orNoAccess);
      if (bytes) hash.update(bytes);
      if (!bytes) forbidden(name);
      else if (isUtf8(bytes)) texts.set(name, bytes.toString('utf8'));
      else faults.push(notText(name, bytes));
    }
  }
  return { texts, faults, fingerprint: hash.digest('hex') };
}

export interface ListedFile {
  readonly name: string;
  readonly size: number;
  /** Another one where the file was written, replaced, or is reached by another way. */
  readonly state: string;
  /** False for a folder or a pipe in its place, or a link that leads nowhere: whoever reads it would fail, or wait for ever. */
  readonly isFile: boolean;
}

/** By its name inside the knowledge directory. YAML beside the folders is listed too: it is a fault. */
export function isKnowledgeFile(name: string): boolean {
  const [folder = '', file, ...deeper] = name.split('/');
  if (noBriefing.test(folder) || deeper.length > 0) return false;
  return file === undefined ? /\.ya?ml$/i.test(folder) : partOfFolder.test(file);
}

const partOfFolder = /^(?:briefing|names)\.ya?ml$|^places\.json$/i;

/** What is read of a directory: the three files of each folder, and YAML beside the folders, which is a fault. */
export async function listKnowledgeFiles(directory: string): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
  const entries = (await readdir(directory, { withFileTypes: true })).filter(mayBeKnowledge);
  for (const entry of entries.map(({ name }) => name).sort()) {
    const there = await stat(path.join(directory, entry)).catch(() => null);
    if (there?.isDirectory()) {
      const inside = await readdir(path.join(directory, entry)).catch(orNoAccess);
      if (!inside) {
        found.push({ name: `${entry}/briefing.yaml`, size: 0, state: noAccess, isFile: false });
        continue;
      }
      const known = inside.filter((name) => partOfFolder.test(name)).sort();
      // A folder with no briefing is a fault, so it is listed by the name of the file that is missing.
      for (const name of known) found.push(await listed(directory, `${entry}/${name}`));
      if (known.length === 0) found.push({ name: `${entry}/`, size: 0, state: '', isFile: false });
    } else if (there?.isFile() && isKnowledgeFile(entry)) found.push(await listed(directory, entry));
  }
  return found;
}

/** What systems and programs put beside people's files: `._x`, `~$x`, `__MACOSX`, `@eaDir`, `$RECYCLE.BIN`; and schemas. */
const noBriefing = /^[.~_@$#]|^(?:lost\+found|node_modules|schema)$/;

/** By its name alone: all are looked at every second. A link may be a folder. */
function mayBeKnowledge(entry: Dirent): boolean {
  return entry.isFile() ? isKnowledgeFile(entry.name) : !noBriefing.test(entry.name);
}

async function listed(directory: string, name: string): Promise<ListedFile> {
  const there = await stat(path.join(directory, name)).catch(() => null);
  if (!there?.isFile()) return { name, size: 0, state: 'no file', isFile: false };
  const { size, mtimeMs, ctimeMs, ino } = there;
  return { name, size, state: [ino, size, mtimeMs, ctimeMs].join(' '), isFile: true };
}

const noAccess = 'no access';

/** One file or folder that may not be read is a fault among others, and keeps nobody from the rest. */
function orNoAccess(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM'))
    return;
  throw error;
}

/** The first place that is no UTF-8. */
export function notText(file: string, bytes: Buffer): Fault {
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((one) => !isUtf8(Buffer.from(one, 'latin1')));
  const text = Buffer.from(lines[line] ?? '', 'latin1').toString('utf8');
  return {
    file,
    line: line + 1,
    column: text.indexOf('\ufffd') + 1,
    message: 'here stand bytes that are no UTF-8',
    remedy: 'Save the file as UTF-8 in your editor, and type this character again',
  };
}
