import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { DiscordAPIError } from '@discordjs/rest';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { inviteLinks } from '../src/discord/invite.ts';
import { createLogger } from '../src/log.ts';
import { built } from './shared/ask.ts';

const token = 'MTA5.secret-part_of.the-token';

function logged(form: 'json' | 'people', write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: 'trace', form, secrets: [token], write: (line) => lines.push(line) }));
  return lines.join('');
}

it('never writes the token, wherever it stands', () => {
  const places = fc.constantFrom('message', 'field', 'nested', 'error', 'cause', 'address');
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      places,
      fc.constantFrom('json', 'people'),
      (before, after, place, form) => {
        const text = `${before}${token}${after}`;
        const output = logged(form, (logger) => {
          if (place === 'message') logger.info('%s', text);
          if (place === 'field') logger.info({ text }, 'x');
          if (place === 'nested') logger.info({ deep: { list: [text] } }, 'x');
          if (place === 'error') logger.error({ err: new Error(text) }, 'x');
          if (place === 'cause') logger.error({ err: new Error('x', { cause: new Error(text) }) }, 'x');
          if (place === 'address') logger.info(`https://discord.com/?token=${encodeURIComponent(text)}`);
        });
        expect(output).not.toBe('');
        expect(output).not.toContain(token);
      },
    ),
  );
});

it('takes the tokens of interactions and webhooks out of addresses', () => {
  const output = logged('json', (logger) =>
    logger.info(
      'POST /interactions/100000000000000001/aW50ZXI/callback, /webhooks/100000000000000001/d2Vi?wait=true',
    ),
  );
  expect(output).not.toMatch(/aW50ZXI|d2Vi/);
  expect(output).toContain('/callback');
});

const password = fc.stringMatching(/^[A-Za-z0-9!$%&'()*+,.;=~^_{}|/:?#@-]{8,30}$/);
const scheme = fc.constantFrom('postgres', 'libsql', 'http', 'https', 'wss');

it('takes the user, the password and the values of parameters out of every address', () => {
  // No word that a stack trace holds anyway.
  const key = fc.stringMatching(/^Zq[A-Za-z0-9_.%-]{8,30}$/);
  fc.assert(
    fc.property(scheme, password, key, fc.constantFrom('json', 'people'), (protocol, word, secret, form) => {
      const url = `${protocol}://user:${word}@host.example:1/name?key=${secret}`;
      const output = logged(form, (logger) => {
        logger.info(`cannot reach ${url} now`);
        logger.info({ url }, 'x');
        logger.info(`DATABASE_URL_1${url}`);
        logger.error({ err: new Error(`Invalid URL ${url}`, { cause: new Error(url) }) }, 'x');
      });
      expect(output).not.toContain(`:${word}@`);
      expect(output).not.toContain(secret);
      expect(output).toContain('now');
    }),
  );
});

it('leaves an invite of the bot as it is to be followed', () => {
  const { bot, commandsOnly } = inviteLinks('100000000000000001');
  const output = logged('json', (logger) => logger.info(`Invite it with ${bot} (or ${commandsOnly})`));
  expect(output).toContain(`${bot} (or ${commandsOnly})`);
});

it('leaves the files of a stack as they are to be found', () => {
  const place = 'at send (file:///srv/dossier/node_modules/@discordjs/rest/dist/index.mjs:1:2)';
  expect(logged('json', (logger) => logger.info(place))).toContain(place);
});

it('leaves out the body and the address that a Discord error carries', () => {
  const err = new DiscordAPIError(
    { code: 50035, message: 'Invalid Form Body' },
    50035,
    400,
    'POST',
    'https://discord.com/api/v10/interactions/1/x/callback',
    { body: { content: 'what a user asked' }, files: undefined },
  );
  const output = logged('json', (logger) => logger.error({ err }, 'x'));
  expect(output).toContain('50035');
  expect(output).not.toMatch(/what a user asked|callback/);
});

it('writes plain lines for people', () => {
  const output = logged('people', (logger) => logger.warn({ command: 'ask', ms: 4 }, 'interaction'));
  expect(output).toMatch(/^\d\d:\d\d:\d\d warning: interaction command=ask ms=4\n$/);
});

describe('a reader that stalls', () => {
  beforeAll(built);

  it('does not make the lines that wait for it grow for ever, and is told how many are lost', async () => {
    const code = `
      import { createLogger } from ${JSON.stringify(path.resolve('dist/src/log.js'))};
      const logger = createLogger({ level: 'info', form: 'json', secrets: [] });
      for (let line = 0; line < 30_000; line++) logger.info('x'.repeat(100));
      process.stderr.write('written');
      setInterval(() => logger.info('on it goes'), 20);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stderr, 'data');
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    await expect.poll(() => output, { timeout: 30_000 }).toContain('could not be written');
    expect(output.split('x'.repeat(100)).length).toBeLessThan(20_000);
  });
});
