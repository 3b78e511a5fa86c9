/** A real discord.js client on a sandbox, with handlers of a test's own. */
import { Client, Events, type Interaction, type RESTOptions, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';

export interface TestClient {
  readonly client: Client<true>;
  /** REST with the sandbox's own ids filled in. */
  register(commands: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

export async function connect(
  sandbox: Sandbox,
  onInteraction: (interaction: Interaction) => unknown = () => undefined,
  rest: Partial<RESTOptions> = {},
): Promise<TestClient> {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api: sandbox.api, ...rest },
  });
  client.on(Events.InteractionCreate, (interaction) => onInteraction(interaction));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(sandbox.token);
  return {
    client: await ready,
    register: (body) => client.rest.put(Routes.applicationCommands(sandbox.application.id), { body }),
    close: () => client.destroy(),
  };
}

export let sandbox: Sandbox;
export let bot: TestClient;

export interface ClientUse extends SandboxOptions {
  /** One for all tests of the file. */
  readonly once?: true;
  readonly commands?: readonly unknown[];
  readonly rest?: Partial<RESTOptions>;
  readonly onInteraction?: (interaction: Interaction) => unknown;
}

/** A `sandbox` with a `bot` on it, for each test of a file; limits are enforced where it says so. */
export function useClient({ once, commands, rest, onInteraction, ...options }: ClientUse = {}): void {
  (once ? beforeAll : beforeEach)(async () => {
    sandbox = await startSandbox({ rateLimits: 'off', ...options });
    bot = await connect(sandbox, onInteraction, rest);
    if (commands) await bot.register(commands);
  });
  (once ? afterAll : afterEach)(async () => {
    await bot.close();
    await sandbox.close();
  });
}
