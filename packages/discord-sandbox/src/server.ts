/**
 * A local Discord for one bot: gateway, REST and a page, on loopback, in memory. A test double of a protocol.
 *
 * Not modelled: more than one server that has the app, and one shard; forums, voice, reactions, polls, files, menus of
 * users, roles and channels, Components V2, what forms may hold beside texts and menus; message events of the gateway (MESSAGE_CREATE and the like); compression; zombie clients
 * (one that sends no heartbeats is kept); role hierarchies and channel overwrites (a permission set for each channel
 * stands for them); the daily limit of command creates; the limit on edits of old messages (inject 30046);
 * interactions over HTTP; Discord's real rate-limit figures, which are not public.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDriver, registered } from './drive.ts';
import { createRestFaults } from './faults.ts';
import { createGateway } from './gateway.ts';
import { isLocal, sendJson } from './http.ts';
import { removeMessage, suppressEmbeds } from './messages.ts';
import { handlePage } from './page-routes.ts';
import { addChannel, addUser, deleteChannel, directChannel } from './residents.ts';
import { createRestLog } from './rest/log.ts';
import { pinsOf } from './rest/pin-routes.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import { handleRest } from './rest/router.ts';
import { loadSchemas } from './rules/schema.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { createWorld, memberPermissions, moderatorPermissions } from './world.ts';

/** As Discord's, in milliseconds. */
const usualHeartbeatInterval = 41_250;

/** @throws Node's EADDRINUSE where the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld(options);
  const general = addChannel(world, 'general');
  const newsroom = addChannel(world, 'newsroom');
  const elsewhere = addChannel(world, 'lounge', { place: 'elsewhere' });
  const group = addChannel(world, 'Friends', { place: 'group' });
  const member = addUser(world, 'Member', memberPermissions);
  const moderator = addUser(world, 'Moderator', moderatorPermissions);
  const log = createRestLog();
  const restFaults = createRestFaults();
  const limits = createRateLimits(options.rateLimits ?? 'enforced');
  let address = '';
  const gateway = createGateway(world, {
    heartbeatInterval: options.heartbeatInterval ?? usualHeartbeatInterval,
    address: () => `ws://${address}/`,
  });
  const parts = { world, faults: restFaults, limits, log, gateway: () => `ws://${address}/` };
  const channelOf = (id = general.id) => world.channels.get(id);

  const server = createServer((request, response) => {
    if (!isLocal(request))
      return sendJson(response, 403, { message: 'The sandbox answers this machine only.' });
    const handled = request.url?.startsWith('/api/')
      ? handleRest(parts, request, response)
      : handlePage({ world, gateway, sandbox, streams }, request, response);
    handled.catch((error: unknown) => sendJson(response, 500, { message: String(error), code: 0 }));
  });
  server.on('upgrade', (request, socket, head) => {
    if (isLocal(request)) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });

  const streams = new Set<ServerResponse>();
  const driver = createDriver(world, { user: member, channel: general.id });
  const sandbox: Sandbox = {
    ...driver,
    get url() {
      return `http://${address}/`;
    },
    get api() {
      return `http://${address}/api`;
    },
    token: world.token,
    application: world.application,
    guild: world.guild,
    channels: { general: general.id, newsroom: newsroom.id, elsewhere: elsewhere.id, group: group.id },
    users: { member, moderator },
    direct: (user = member) => directChannel(world, user).id,
    faults: { ...gateway.faults, rest: restFaults.add },
    ready: () =>
      new Promise((resolve) => {
        const look = () => {
          if (!gateway.connected() || registered(world).length === 0) return;
          stop();
          resolve();
        };
        const stop = world.feed.subscribe(look);
        look();
      }),
    messages: (channel) => [...(channelOf(channel)?.messages.values() ?? [])],
    pins: (channel) => {
      const found = channelOf(channel);
      return found ? pinsOf(found) : [];
    },
    deleteMessage: (channel, message) => {
      const found = channelOf(channel);
      if (found) removeMessage(world, found, message);
    },
    suppressEmbeds: (channel, message, suppressed = true) => {
      const found = channelOf(channel)?.messages.get(message);
      if (found) suppressEmbeds(world, found, suppressed);
    },
    deleteChannel: (channel) => deleteChannel(world, channel),
    addChannel: (name, more) => addChannel(world, name, more).id,
    addUser: (name, permissions = memberPermissions) => addUser(world, name, permissions),
    setBotPermissions: (permissions, id) => {
      const found = id && world.channels.get(id);
      if (found) found.botPermissions = permissions;
      else if (!id) world.botPermissions = permissions;
    },
    showGuide: (guide) => {
      const { post } = guide;
      world.guide = guide;
      if (post) world.guidePost = driver.post(post.content, addUser(world, post.author, memberPermissions));
      world.feed.publish({ kind: 'page changed' });
    },
    showFaults: (lines) => {
      world.faultLines = lines;
      world.feed.publish({ kind: 'page changed' });
    },
    requests: () => log.requests,
    violations: () => log.violations,
    close: () =>
      new Promise((resolve) => {
        gateway.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Warm by the time that the first request needs it.
  void loadSchemas();
  return sandbox;
}
