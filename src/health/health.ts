/** `/health` and `/metrics` over HTTP, for whatever keeps the bot running. Off unless HEALTH_PORT is set. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import type { SharedDatabase } from '../database/shared.ts';
import type { Gateway } from '../discord/gateway.ts';
import type { Service } from '../discord/service.ts';
import { defaultLocale } from '../knowledge/locale.ts';
import type { Logger } from '../log.ts';
import { createMetrics } from './metrics.ts';
import { countPins, watchDiscord, watchService } from './watch.ts';

/** Milliseconds: Prometheus gives up after ten seconds, and a database that hangs would take all other figures with it. */
const patienceForPins = 1_000;

interface HealthOptions {
  readonly server: Server;
  readonly gateway: Gateway;
  /** What requests go by. */
  readonly rests: readonly REST[];
  readonly database: SharedDatabase;
  readonly logger: Logger;
}

/** Answers at once, so that a start that takes long can be seen. */
export function startHealth({ server, gateway, rests, database, logger }: HealthOptions) {
  const metrics = createMetrics();
  const sweep = watchDiscord(gateway, rests, metrics);
  let service: Service | undefined;
  let since = performance.now();
  let faulty = false;

  async function figures(): Promise<string> {
    sweep();
    metrics.connected.set(Number(gateway.isConnected()));
    metrics.knowledgeFaulty.set(Number(faulty));
    if (service) metrics.knowledgeAge.set((performance.now() - since) / 1000);
    await Promise.race([countPins(database, metrics), pause(patienceForPins, undefined, { ref: false })]);
    return metrics.registry.metrics();
  }

  function state() {
    const connected = gateway.isConnected();
    const knowledge = service !== undefined && answers(service);
    return {
      well: connected && knowledge,
      gateway: connected ? 'connected' : 'not connected',
      knowledge: knowledge ? 'answers' : 'does not answer',
      edit: faulty ? 'does not load, the knowledge before it answers' : 'none waits',
      revision: service?.context.knowledge.revision ?? null,
    };
  }

  server.removeAllListeners('request').on('request', (request, response) => {
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const path = request.url?.split('?')[0];
    if (path === '/health') {
      const { well, ...rest } = state();
      send(well ? 200 : 503, 'application/json', `${JSON.stringify(rest)}\n`);
    } else if (path === '/metrics') {
      figures()
        .then((text) => send(200, metrics.registry.contentType, text))
        .catch((err: unknown) => {
          logger.error({ err }, 'the figures could not be read');
          send(500, 'text/plain', 'The figures could not be read; the log tells why.\n');
        });
    } else {
      send(404, 'text/plain', 'There are /health and /metrics.\n');
    }
  });

  const { address: host, port } = server.address() as AddressInfo;
  logger.info({ host, port }, 'health and metrics are served');

  return {
    /** The service that answers from now on; give to Discord what comes back. */
    serve(next: Service): Service {
      metrics.knowledge.reset();
      metrics.knowledge.set({ revision: next.context.knowledge.revision }, 1);
      since = performance.now();
      service = watchService(next, metrics);
      return service;
    },
    /** Whether the files hold an edit that does not load. */
    editIsFaulty(now: boolean): void {
      faulty = now;
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Asked what it must know: a claim in its own words. */
function answers({ context }: Service): boolean {
  const claim = context.knowledge.briefings[0]?.claims[0];
  if (!claim) return false;
  try {
    context.answerer.ask(claim.text[defaultLocale], { locale: defaultLocale });
    return true;
  } catch {
    return false;
  }
}
