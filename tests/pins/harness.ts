/** Pins on a real database and a sandbox, with real knowledge, as the bot puts them together; only the gateway is not there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { REST } from '@discordjs/rest';
import type { RestRequest, Sandbox, SandboxOptions } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { shareDatabase } from '../../src/database/shared.ts';
import { makeRequest } from '../../src/discord/make-request.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { linkRecords, parseKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { createLogger } from '../../src/log.ts';
import type { PinOrder } from '../../src/pins/pinning.ts';
import { createPins, type PinService } from '../../src/pins/service.ts';

export interface Harness extends PinService {
  readonly sandbox: Sandbox;
  readonly databaseUrl: string;
  readonly log: () => string;
  /** Another process on the same database and the same Discord, as far as that goes within one. */
  another(knowledge?: Knowledge): PinService;
  order(more?: Partial<PinOrder>): PinOrder;
  /** Requests of a method whose path ends so, oldest first. */
  requests(method: string, path: RegExp): readonly RestRequest[];
  close(): Promise<void>;
}

export interface HarnessOptions {
  readonly databaseUrl?: string;
  readonly knowledge?: Knowledge;
  readonly leaseLength?: number;
  /** Default: the sandbox's own. */
  readonly application?: string;
}

export async function startHarness(options: SandboxOptions & HarnessOptions = {}): Promise<Harness> {
  const sandbox = await startSandbox({ rateLimits: 'off', ...options });
  const directory = await mkdtemp(join(tmpdir(), 'dossier-pins-'));
  const databaseUrl = options.databaseUrl ?? `file:${directory}/pins.db`;
  const knowledge = options.knowledge ?? (await knowledgeWith());
  const lines: string[] = [];
  const services: PinService[] = [];

  function another(newer = knowledge): PinService {
    const rest = new REST({ api: sandbox.api, makeRequest }).setToken(sandbox.token);
    const logger = createLogger({
      level: 'debug',
      form: 'json',
      secrets: [sandbox.token],
      write: (line) => lines.push(line),
    });
    const database = shareDatabase(databaseUrl);
    const pinning = createPins({
      database,
      application: () => options.application ?? sandbox.application.id,
      rest,
      knowledge: newer,
      logger,
      ...(options.leaseLength === undefined ? {} : { leaseLength: options.leaseLength }),
    });
    const service: PinService = {
      ...pinning,
      async stop() {
        await pinning.stop();
        await database.close();
      },
    };
    services.push(service);
    return service;
  }

  return {
    ...another(),
    sandbox,
    databaseUrl,
    another,
    log: () => lines.join(''),
    order: (more) => ({
      guild: sandbox.guild.id,
      channel: sandbox.channels.general,
      briefing: 'h20-resale',
      topic: '',
      language: 'en',
      announce: true,
      appPermissions: everyPermission,
      ...more,
    }),
    requests: (method, path) =>
      sandbox.requests().filter((request) => request.method === method && path.test(request.path)),
    async close() {
      for (const service of services) await service.stop();
      await sandbox.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export const everyPermission = (1n << 53n) - 1n;
export const messagePath = /\/channels\/\d+\/messages\/\d+$/;
export const channelPath = /\/channels\/\d+\/messages$/;

/** What is frozen can be shared, and to read it takes longer than most tests here. */
const knowledgeRead = new Map<string, Promise<Knowledge>>();

/** The project's own briefing, with words of it replaced as an editor would. Each must stand in the file. */
export function knowledgeWith(...replacements: readonly Replacement[]): Promise<Knowledge> {
  const key = JSON.stringify(replacements);
  const read = knowledgeRead.get(key) ?? readWith(replacements);
  knowledgeRead.set(key, read);
  return read;
}

async function readWith(replacements: readonly Replacement[]): Promise<Knowledge> {
  const texts = new Map((await readKnowledgeFiles('knowledge')).texts);
  const text = replacements.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`the briefing does not hold: ${from}`);
    return edited.replaceAll(from, to);
  }, texts.get(briefingFile) ?? '');
  const parsed = parseKnowledge(texts.set(briefingFile, text));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  return linkRecords(parsed.records);
}

const briefingFile = 'h20-resale/briefing.yaml';
export type Replacement = readonly [from: string, to: string];
/** A change of meaning in English alone, and one of nothing but commas and capital letters. */
export const anotherMeaning: Replacement = [
  'bought a large number of Nvidia H20 GPUs',
  'bought some Nvidia H20 GPUs',
];
export const typographic: Replacement = [
  'Tencent and Alibaba bought a large number',
  'Tencent, and Alibaba, bought a large number',
];

/** The same change to the small story. */
export const smallMeaning: Replacement = ['bought brass foghorns', 'bought some foghorns'];

/** Waits until it gives something else than undefined or false; fails after `patience` milliseconds. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  patience = 120_000,
): Promise<Exclude<T, undefined | false>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found as Exclude<T, undefined | false>;
    if (performance.now() > end) throw new Error(`it did not come about: ${look}`);
    await pause(20);
  }
}
