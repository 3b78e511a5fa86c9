import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Fault } from '../../src/knowledge/fault.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { temporaryDirectory } from '../shared/directory.ts';
import { briefingFile, temporaryKnowledge } from './temporary.ts';

/** A watcher of `directory`, from the knowledge as it is now, and what it has told. */
async function watching(directory: string, from = loadKnowledge(directory)) {
  const onChange = vi.fn<(knowledge: Knowledge) => void>();
  const onFaults = vi.fn<(faults: readonly Fault[]) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const watcher = watchKnowledge(directory, await from, { onChange, onFaults, onError });
  onTestFinished(() => watcher.close());
  const changes = (count: number) => expect.poll(() => onChange.mock.calls.length).toBe(count);
  return { onChange, onFaults, onError, changes };
}

describe('watching the knowledge', () => {
  test('an edit is loaded; a faulty one is told, and the next sound one is loaded again', async () => {
    const { directory, edit } = await temporaryKnowledge();
    const { onChange, onFaults, changes } = await watching(directory);
    await edit(briefingFile, 'louder than', 'much louder than');
    await changes(1);
    expect(JSON.stringify(onChange.mock.calls[0]?.[0])).toContain('much louder than');
    await edit(briefingFile, 'basis: denial', 'basis: rumour');
    await expect.poll(() => onFaults.mock.calls.length).toBeGreaterThan(0);
    await edit(briefingFile, 'basis: rumour', 'basis: denial');
    await changes(2);
  });

  test('an edit between loading and watching is not missed', async () => {
    const { directory, edit } = await temporaryKnowledge();
    const loaded = await loadKnowledge(directory);
    await edit(briefingFile, 'louder than', 'much louder than');
    const { changes } = await watching(directory, Promise.resolve(loaded));
    await changes(1);
  });

  test('a file that is only touched is no edit', async () => {
    const { directory, edit, read } = await temporaryKnowledge();
    const { onChange, changes } = await watching(directory);
    await writeFile(path.join(directory, briefingFile), await read(briefingFile));
    await edit('gullhaven-horns/names.yaml', '[foghorn, horn]', '[foghorn, horn, siren]');
    await changes(1);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('a mounted directory is swapped, as Kubernetes swaps a ConfigMap', async () => {
    const { directory: one } = await temporaryKnowledge();
    const { directory: other, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'louder than', 'much louder than');
    const mounted = await temporaryDirectory();
    await symlink(one, path.join(mounted, '..data'));
    await symlink('..data/gullhaven-horns', path.join(mounted, 'gullhaven-horns'));
    const { changes } = await watching(mounted);
    await symlink(other, path.join(mounted, '..data_tmp'));
    await rename(path.join(mounted, '..data_tmp'), path.join(mounted, '..data'));
    await changes(1);
  });

  test('the folder itself is replaced by another', async () => {
    const { directory } = await temporaryKnowledge();
    const { directory: other, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'louder than', 'much louder than');
    const { changes } = await watching(directory);
    await rename(directory, `${directory}-old`);
    onTestFinished(() => rm(`${directory}-old`, { recursive: true }));
    await rename(other, directory);
    await changes(1);
  });

  test('a file that is a link leads elsewhere', async () => {
    const { directory } = await temporaryKnowledge();
    const { directory: other, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'louder than', 'much louder than');
    const { changes } = await watching(directory);
    await symlink(path.join(other, briefingFile), path.join(directory, 'link'));
    await rename(path.join(directory, 'link'), path.join(directory, briefingFile));
    await changes(1);
  });

  test('a briefing that comes as .YAML is one too', async () => {
    const { directory } = await temporaryKnowledge();
    const { directory: other, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'id: gullhaven-horns', 'id: other-horns');
    await edit(briefingFile, 'command: foghorns', 'command: other-foghorns');
    await edit(briefingFile, 'command: bells', 'command: other-bells');
    const { onChange, changes } = await watching(directory);
    await mkdir(path.join(directory, 'other-horns'));
    await rename(path.join(other, briefingFile), path.join(directory, 'other-horns/Briefing.YAML'));
    await changes(1);
    expect(onChange.mock.calls[0]?.[0].briefings).toHaveLength(2);
  });

  test('a directory that is gone is told once, and read again when it is back', async () => {
    const { directory } = await temporaryKnowledge();
    const { directory: other, edit } = await temporaryKnowledge();
    await edit(briefingFile, 'louder than', 'much louder than');
    const { onError, changes } = await watching(directory);
    await rename(directory, `${directory}-gone`);
    onTestFinished(() => rm(`${directory}-gone`, { recursive: true }));
    await expect.poll(() => onError.mock.calls.length).toBeGreaterThan(0);
    await rename(other, directory);
    await changes(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('a directory that is back as it was is told to be sound again', async () => {
    const { directory } = await temporaryKnowledge();
    const { onError, changes } = await watching(directory);
    await rename(directory, `${directory}-gone`);
    await expect.poll(() => onError.mock.calls.length).toBeGreaterThan(0);
    await rename(`${directory}-gone`, directory);
    await changes(1);
  });
});

const ofPrograms = [
  ...['.#gullhaven-horns', '._gullhaven-horns', '.git', '~$gullhaven-horns', '#gullhaven-horns'],
  ...['__MACOSX', '@eaDir', '$RECYCLE.BIN', 'lost+found', 'node_modules'],
];
test.each(ofPrograms)('a folder or file called %s is no knowledge', async (name) => {
  const { directory } = await temporaryKnowledge();
  if (/^[.~#]/.test(name)) await writeFile(path.join(directory, `${name}.yaml`), 'no: knowledge');
  await mkdir(path.join(directory, name));
  await writeFile(path.join(directory, 'gullhaven-horns', '.#briefing.yaml'), 'no: knowledge');
  expect((await loadKnowledge(directory)).ok).toBe(true);
});

test.each([
  ['a folder', async (place: string) => void (await mkdir(place))],
  ['a link that leads nowhere', (place: string) => symlink('/nowhere', place)],
  ['a pipe', async (place: string) => void execFileSync('mkfifo', [place])],
])('%s in the place of a file is told as a fault of that file', async (_what, make) => {
  const { directory } = await temporaryKnowledge();
  const place = path.join(directory, 'gullhaven-horns', 'places.json');
  await rm(place, { force: true });
  await make(place);
  const loaded = await loadKnowledge(directory);
  expect(loaded.ok ? [] : loaded.faults).toMatchObject([
    { file: 'gullhaven-horns/places.json', message: 'this is no file that can be read' },
  ]);
});
