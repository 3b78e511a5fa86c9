/** An answer that was announced already, over a network that fails. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createInteractionRest } from '../../src/discord/client.ts';
import { type Exchange, openExchange } from '../../src/discord/exchange.ts';
import { isAnswerable } from '../../src/discord/request.ts';
import { createLogger } from '../../src/log.ts';
import { say } from './adapter.ts';
import { asked, type DiscordAlone, startDiscord } from './discord-alone.ts';

let discord: DiscordAlone;
let exchange: Exchange;

beforeEach(async () => {
  discord = await startDiscord();
  const logger = createLogger({ level: 'silent', form: 'json', secrets: [] });
  const interaction = asked(1);
  if (!isAnswerable(interaction)) throw new Error('this is nothing to answer');
  exchange = openExchange(createInteractionRest(discord.api, logger), interaction, performance.now());
});
afterEach(() => discord.shut());

const methods = () => discord.received.map(({ method }) => method);

it.each([
  ['in its place', false, ['POST', 'PATCH']],
  ['to the asker alone', true, ['POST', 'DELETE', 'POST']],
])('comes %s once the server takes connections again', async (_where, isPrivate, sent) => {
  await exchange.defer(false);
  await discord.shut();
  const delivering = exchange.deliver(say('an answer', isPrivate));
  await pause(1_000);
  await discord.open();
  await delivering;
  expect(methods()).toEqual(sent);
});

it('that is a form is no success: nothing would show it', async () => {
  await exchange.defer(true);
  const form = { id: 'form', title: 'A form', label: 'Text', placeholder: '', longest: 100 };
  await expect(exchange.deliver({ kind: 'form', form })).rejects.toThrow('a form cannot follow');
});
