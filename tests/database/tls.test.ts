/** A PostgreSQL that is spoken to over TLS, with a certificate that no authority signed. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/database.ts';
import { postgresCertificate, postgresDatabase } from '../shared/ask.ts';
import { temporaryDirectory } from '../shared/directory.ts';

let folder: string;
let url: string;

beforeEach(async () => {
  folder = await temporaryDirectory();
  url = await postgresDatabase();
});

/** What is wrong; undefined: it opens. */
async function troubleWith(parameters: string): Promise<unknown> {
  try {
    await (await openDatabase(`${url}?${parameters}`)).close();
  } catch (trouble) {
    return trouble;
  }
}

test('a certificate that nobody vouches for is told in words, with what to do, and without the password', async () => {
  const trouble = await troubleWith('sslmode=require');
  expect(trouble).toMatchObject({ kind: 'untrusted' });
  expect(String(trouble)).toMatch(/certificate of the server is not trusted.*sslrootcert=FILE/);
  expect(String(trouble)).not.toContain('dossier:dossier');
});

test('the same certificate, named in the address, is taken', async () => {
  const file = path.join(folder, 'root.pem');
  await writeFile(file, await postgresCertificate());
  expect(await troubleWith(`sslmode=require&sslrootcert=${encodeURIComponent(file)}`)).toBeUndefined();
});

test('without asking who answers it is taken as well', async () => {
  expect(await troubleWith('sslmode=no-verify')).toBeUndefined();
});
