import { once } from 'node:events';
import { get } from 'node:http';
import { type Client, Events, GatewayIntentBits, Client as RealClient } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { manualClock } from '../../packages/discord-sandbox/src/clock.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { connect, type TestClient } from './client.ts';

let sandbox: Sandbox;
let bot: TestClient;
let seen: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ clock: manualClock() });
  seen = [];
  bot = await connect(sandbox, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    seen.push(interaction.id);
    return interaction.reply('here');
  });
  await bot.register([{ name: 'here', description: 'Whether it hears' }]);
  await sandbox.ready();
});

afterEach(async () => {
  await bot.close();
  await sandbox.close();
});

function event(client: Client, name: string): Promise<unknown> {
  return new Promise((resolve) => client.once(name, resolve));
}

test('a cut socket is resumed, and what happened meanwhile is replayed', async () => {
  const resumed = event(bot.client, Events.ShardResume);
  sandbox.faults.dropSocket();
  const outcome = sandbox.invoke({ command: 'here' });
  await resumed;
  expect((await outcome).message?.content).toBe('here');
  expect(seen).toHaveLength(1);
});

test('a client told to reconnect resumes', async () => {
  const resumed = event(bot.client, Events.ShardResume);
  sandbox.faults.reconnect();
  await resumed;
  expect((await sandbox.invoke({ command: 'here' })).message?.content).toBe('here');
});

test('a client whose heartbeats go unanswered reconnects', async () => {
  const quick = await startSandbox({ heartbeatInterval: 200 });
  const { client, close } = await connect(quick);
  const resumed = event(client, Events.ShardResume);
  quick.faults.silenceHeartbeats(true);
  await resumed;
  await close();
  await quick.close();
});

test('a session that is refused or invalid is identified anew', async () => {
  let ready = event(bot.client, Events.ShardReady);
  sandbox.faults.refuseResume();
  sandbox.faults.dropSocket();
  await ready;
  ready = event(bot.client, Events.ShardReady);
  sandbox.faults.invalidateSession(false);
  await ready;
  expect((await sandbox.invoke({ command: 'here' })).message?.content).toBe('here');
});

test('a wrong token is refused by REST and by the gateway', async () => {
  const stranger = new RealClient({ intents: [], rest: { api: sandbox.api } });
  await expect(stranger.login('wrong.token.here')).rejects.toThrow();
  await stranger.destroy();
  expect(sandbox.violations().at(-1)).toMatchObject({ status: 401 });
  const socket = new WebSocket(sandbox.url.replace('http', 'ws'));
  socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token: 'wrong', intents: 0 } })));
  expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4004);
});

test('with the GUILDS intent a client hears of channels and pins', async () => {
  const client = new RealClient({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.api } });
  const ready = event(client, Events.ClientReady);
  await client.login(sandbox.token);
  await ready;
  expect(client.guilds.cache.get(sandbox.guild.id)?.channels.cache.size).toBe(2);
  const deleted = event(client, Events.ChannelDelete);
  sandbox.deleteChannel(sandbox.channels.newsroom);
  expect(await deleted).toMatchObject({ id: sandbox.channels.newsroom });
  await client.destroy();
});

test('a page of another site reaches neither REST nor the gateway', async () => {
  const foreign = { origin: 'https://example.org' };
  expect((await fetch(`${sandbox.api}/v10/gateway/bot`, { headers: foreign })).status).toBe(403);
  // A name of theirs that resolves to this machine.
  const { port } = new URL(sandbox.url);
  const byName = get({ host: '127.0.0.1', port, path: '/', headers: { host: `rebound.example:${port}` } });
  const [response] = await once(byName, 'response');
  expect(response.statusCode).toBe(403);
  const socket = new WebSocket(sandbox.url.replace('http', 'ws'), { headers: foreign });
  const failed = await new Promise((resolve) => socket.on('error', () => resolve(true)));
  expect(failed).toBe(true);
});
