/** The life of an interaction: started by a user, acknowledged within 3 s, open to edits for 15 minutes. */
import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import type { Sent } from './payloads.ts';
import type { SandboxUser } from './sandbox.ts';
import type { Interaction, World } from './world.ts';

/** Both in milliseconds. https://docs.discord.com/developers/interactions/receiving-and-responding */
export const acknowledgeWithin = 3_000;
const tokenLives = 15 * 60_000;

/** As Discord's client words it: under a command that was sent, under a message whose button was pressed, in a form. */
const noResponse = 'The application did not respond';
const failures: Readonly<Partial<Record<InteractionType, string>>> = {
  [InteractionType.MessageComponent]: 'This interaction failed',
  [InteractionType.ModalSubmit]: 'Something went wrong. Try again.',
};

/** The oldest are forgotten: the sandbox may run for days. */
const keptAtMost = 5_000;

export interface Start extends Sent {
  readonly type: InteractionType;
  readonly user: SandboxUser;
  readonly channel: string;
  readonly source: APIMessage | null;
}

/** Sends it to the bot and sets its deadlines. */
export function startInteraction(world: World, start: Start): Interaction {
  const id = world.nextId();
  const token = `interaction-${id}-${Math.random().toString(36).slice(2)}`;
  const interaction: Interaction = {
    ...start,
    id,
    token,
    createdAt: world.clock.now(),
    payload: start.payload(id, token),
    callback: null,
    message: null,
    ephemeral: false,
    thinking: false,
    followUps: [],
    followUpCount: 0,
    choices: [],
    modal: null,
    failure: null,
    settled: false,
  };
  world.interactions.set(id, interaction);
  const [oldest] = world.interactions.keys();
  if (oldest && world.interactions.size > keptAtMost) world.interactions.delete(oldest);
  world.clock.after(acknowledgeWithin, () => {
    if (interaction.callback === null) fail(world, interaction);
  });
  world.clock.after(tokenLives, () => {
    if (interaction.thinking) fail(world, interaction);
  });
  world.feed.publish({ kind: 'interaction', interaction });
  return interaction;
}

/** The interaction whose token that is; the id stands in it. */
export function byToken(world: World, token: string | undefined): Interaction | null {
  const found = world.interactions.get(token?.split('-')[1] ?? '');
  return found?.token === token ? (found ?? null) : null;
}

export function isLate(world: World, interaction: Interaction): boolean {
  return world.clock.now() - interaction.createdAt > acknowledgeWithin;
}

export function isExpired(world: World, interaction: Interaction): boolean {
  return world.clock.now() - interaction.createdAt > tokenLives;
}

function fail(world: World, interaction: Interaction): void {
  interaction.failure = failures[interaction.type] ?? noResponse;
  interaction.thinking = false;
  settle(world, interaction);
}

/** Nothing more to wait for; later edits still show. */
export function settle(world: World, interaction: Interaction): void {
  interaction.settled = true;
  world.feed.publish({ kind: 'interaction changed', interaction });
}

/** Resolves when the answer stands or has failed. */
export function whenSettled(world: World, interaction: Interaction): Promise<Interaction> {
  if (interaction.settled) return Promise.resolve(interaction);
  return new Promise((resolve) => {
    const stop = world.feed.subscribe((event) => {
      if (event.kind !== 'interaction changed' || event.interaction !== interaction) return;
      if (!interaction.settled) return;
      stop();
      resolve(interaction);
    });
  });
}
