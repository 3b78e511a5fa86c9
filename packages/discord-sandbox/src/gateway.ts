/** Discord's gateway, version 10, JSON: hello, identify, heartbeats, resume with replay, dispatch. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Faults } from './faults.ts';
import { asDispatch, guildCreate } from './gateway-events.ts';
import type { World } from './world.ts';

/** Limits on what a client sends: bytes of one payload, payloads in 60 s. */
const payloadAtMost = 4096;
const sendsAtMost = 120;
/** Events kept for a resume. */
const replayAtMost = 1000;
/** MESSAGE_CONTENT, GUILD_MEMBERS and GUILD_PRESENCES: the application has none of them. */
const privileged =
  GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  sent: { op: number; t: string; s: number; d: unknown }[];
  socket: WebSocket | null;
}

export interface Gateway {
  readonly faults: Omit<Faults, 'rest'>;
  /** Whether a bot is connected and ready. */
  connected(): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

export function createGateway(
  world: World,
  options: { readonly heartbeatInterval: number; readonly address: () => string },
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const wires = new Set<Duplex>();
  let silent = false;
  let refused = false;
  let resumeRefused = false;

  const dispatch = (session: Session, t: string, d: unknown) => {
    session.sequence += 1;
    const payload = { op: Op.Dispatch, t, s: session.sequence, d };
    session.sent = [...session.sent.slice(1 - replayAtMost), payload];
    session.socket?.send(JSON.stringify(payload));
  };

  const attach = (session: Session, socket: WebSocket) => {
    session.socket = socket;
    world.feed.publish({ kind: 'connection' });
  };

  const detach = (session: Session, socket: WebSocket, code: number) => {
    if (session.socket !== socket) return;
    session.socket = null;
    // A client that closes with 1000 or 1001 ends its session; any other end may be resumed.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    world.feed.publish({ kind: 'connection' });
  };

  const identify = (socket: WebSocket, data: { token?: string; intents?: number }): Session | null => {
    if (data.token !== world.token) return closed(socket, 4004, 'Authentication failed.');
    if ((data.intents ?? 0) & privileged) return closed(socket, 4014, 'Disallowed intent(s).');
    const session: Session = {
      id: `session-${world.nextId()}`,
      intents: data.intents ?? 0,
      sequence: 0,
      sent: [],
      socket: null,
    };
    sessions.set(session.id, session);
    session.socket = socket;
    dispatch(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: options.address(),
      application: { id: world.application.id, flags: 0 },
      shard: [0, 1],
    });
    if (session.intents & GatewayIntentBits.Guilds) dispatch(session, 'GUILD_CREATE', guildCreate(world));
    attach(session, socket);
    return session;
  };

  const resume = (socket: WebSocket, data: { token?: string; session_id?: string; seq?: number }) => {
    const session = sessions.get(data.session_id ?? '');
    if (data.token !== world.token) return closed(socket, 4004, 'Authentication failed.');
    if (!session || resumeRefused) {
      resumeRefused = false;
      sessions.delete(data.session_id ?? '');
      socket.send(JSON.stringify({ op: Op.InvalidSession, d: false }));
      return null;
    }
    session.socket = socket;
    for (const payload of session.sent) if (payload.s > (data.seq ?? 0)) socket.send(JSON.stringify(payload));
    dispatch(session, 'RESUMED', {});
    attach(session, socket);
    return session;
  };

  server.on('connection', (socket) => {
    let session: Session | null = null;
    let sends: number[] = [];
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      if (session) detach(session, socket, code);
    });
    socket.send(JSON.stringify({ op: Op.Hello, d: { heartbeat_interval: options.heartbeatInterval } }));
    socket.on('message', (raw) => {
      sends = [...sends.filter((at) => at > Date.now() - 60_000), Date.now()];
      if (sends.length > sendsAtMost) return void closed(socket, 4008, 'You are being rate limited.');
      const text = raw.toString();
      const payload = parse(text);
      if (!payload || Buffer.byteLength(text) > payloadAtMost)
        return void closed(socket, 4002, 'Error while decoding payload.');
      if (payload.op === Op.Heartbeat) {
        if (!silent) socket.send(JSON.stringify({ op: Op.HeartbeatAck }));
      } else if (payload.op === Op.Identify) {
        if (session) return void closed(socket, 4005, 'Already authenticated.');
        session = identify(socket, payload.d ?? {});
      } else if (payload.op === Op.Resume) session = resume(socket, payload.d ?? {});
      else if (!session) closed(socket, 4003, 'Not authenticated.');
      else if (payload.op !== Op.PresenceUpdate) closed(socket, 4001, 'Unknown opcode.');
    });
  });

  const stop = world.feed.subscribe((event) => {
    const told = asDispatch(world, event);
    if (!told) return;
    for (const session of sessions.values())
      if ((session.intents & told.intents) === told.intents) dispatch(session, told.name, told.data);
  });

  const toAll = (payload: unknown) => {
    for (const { socket } of sessions.values()) socket?.send(JSON.stringify(payload));
  };

  return {
    connected: () => [...sessions.values()].some(({ socket }) => socket !== null),
    upgrade(request, socket, head) {
      if (refused) return void socket.destroy();
      wires.add(socket);
      socket.on('close', () => wires.delete(socket));
      server.handleUpgrade(request, socket, head, (opened) => server.emit('connection', opened, request));
    },
    close() {
      stop();
      for (const client of server.clients) client.terminate();
      server.close();
    },
    faults: {
      dropSocket(code) {
        for (const client of server.clients) code === undefined ? client.terminate() : client.close(code);
      },
      loseSockets() {
        for (const wire of wires) {
          wire.pause();
          wire.cork();
        }
      },
      reconnect: () => toAll({ op: Op.Reconnect, d: null }),
      invalidateSession(resumable) {
        toAll({ op: Op.InvalidSession, d: resumable });
        if (!resumable) sessions.clear();
      },
      refuseResume: () => {
        resumeRefused = true;
      },
      silenceHeartbeats: (on) => {
        silent = on;
      },
      refuseConnections: (on) => {
        refused = on;
      },
    },
  };
}

function closed(socket: WebSocket, code: number, reason: string): null {
  socket.close(code, reason);
  return null;
}

function parse(text: string): { op: number; d?: Record<string, never> } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
