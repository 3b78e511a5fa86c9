/** The adapter on a sandbox, with tiny commands of a test's own in place of Dossier's. */
import { smallKnowledge } from '../../chaos/bot-process.ts';
import type { Command, Reply, Request } from '../../commands/command.ts';
import type { Sandbox, SandboxOptions } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { type Bot, startBot } from '../../src/bot.ts';
import type { Service } from '../../src/discord/service.ts';
import { createLogger } from '../../src/log.ts';
import type { Message } from '../../src/message/message.ts';
import { serviceFor } from '../../src/service.ts';

export interface Adapter {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  /** What the log holds so far, one object a line. */
  log(): readonly Record<string, unknown>[];
  /** Every byte that was logged. */
  written(): string;
  close(): Promise<void>;
}

export interface AdapterOptions {
  readonly parts: Partial<Pick<Service, 'commands' | 'buttons'>>;
  readonly sandbox?: SandboxOptions;
  readonly knowledgeDirectory?: string;
  readonly level?: string;
}

export async function startAdapter(options: AdapterOptions): Promise<Adapter> {
  const sandbox = await startSandbox(options.sandbox);
  const lines: string[] = [];
  const logger = createLogger({
    level: options.level ?? 'info',
    form: 'json',
    secrets: [sandbox.token],
    write: (line) => lines.push(line),
  });
  const bot = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: options.knowledgeDirectory ?? smallKnowledge,
    logger,
    serve: (knowledge, kept) => ({
      ...serviceFor(knowledge, kept),
      commands: [],
      buttons: [],
      ...options.parts,
    }),
  });
  await sandbox.ready();
  return {
    sandbox,
    bot,
    log: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    written: () => lines.join(''),
    async close() {
      await bot.stop();
      await sandbox.close();
    },
  };
}

/** A slash command `/name text private` that does what the test says. */
export function slash(
  name: string,
  run: (request: Request) => Reply | Promise<Reply>,
  rest: Partial<Command> = {},
): Command {
  return {
    definition: {
      name,
      description: `Test command ${name}`,
      options: [
        { type: 3, name: 'text', description: 'Any text', autocomplete: rest.suggest !== undefined },
        { type: 5, name: 'private', description: 'Only for you' },
      ],
    },
    run,
    ...rest,
  };
}

export function say(
  content: string,
  isPrivate = false,
  components: Message['components'] = [],
): Extract<Reply, { kind: 'message' }> {
  const message: Message = { content, embeds: [], components, allowed_mentions: { parse: [] } };
  return { kind: 'message', message, private: isPrivate, log: { outcome: 'said', claim: content } };
}

export function rowOf(...customIds: readonly string[]): Message['components'] {
  return [
    {
      type: 1,
      components: customIds.map((custom_id) => ({ type: 2, style: 2, label: custom_id, custom_id })),
    },
  ];
}
