/** A real discord.js client on a sandbox, with handlers of a test's own. */
import { Client, Events, type Interaction, type RESTOptions, Routes } from 'discord.js';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';

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
