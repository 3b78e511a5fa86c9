/** The sandbox driven as a user would drive Discord: commands, completion, buttons, message commands, posts. */
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType as Command,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { type Start, startInteraction, whenSettled } from './interactions.ts';
import { makeMessage, publishMessage } from './messages.ts';
import { fillOptions } from './options.ts';
import { commandPayload, componentPayload, messageCommandPayload, type Origin } from './payloads.ts';
import { mayUse } from './permissions.ts';
import type { Outcome, Sandbox, SandboxUser } from './sandbox.ts';
import { apiUser, type Channel, type Interaction, type World } from './world.ts';

type Driven = Pick<
  Sandbox,
  'invoke' | 'autocomplete' | 'click' | 'messageCommand' | 'post' | 'registeredCommands'
>;

export function createDriver(world: World, standard: { user: SandboxUser; channel: string }): Driven {
  const origin = (user = standard.user, locale = 'en-US', channel = standard.channel): Origin => ({
    user,
    locale,
    channel: channelOf(world, channel),
  });

  const run = (from: Origin, rest: Pick<Start, 'type' | 'payload'>, source: APIMessage | null = null) => {
    const start = { ...rest, user: from.user, channel: from.channel.id, source };
    return whenSettled(world, startInteraction(world, start)) satisfies Promise<Outcome>;
  };

  return {
    registeredCommands: () => registered(world),
    async invoke(invocation) {
      const from = origin(invocation.user, invocation.locale, invocation.channel);
      const command = offered(world, from.user, invocation.command, Command.ChatInput);
      const type = InteractionType.ApplicationCommand;
      const options = fillOptions(command, invocation);
      return run(from, { type, payload: commandPayload(world, from, type, command, options) });
    },
    async autocomplete(invocation) {
      const from = origin(invocation.user, invocation.locale, invocation.channel);
      const command = offered(world, from.user, invocation.command, Command.ChatInput);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const options = fillOptions(command, invocation, invocation.focused);
      return run(from, { type, payload: commandPayload(world, from, type, command, options) });
    },
    async click(message, customId, user, locale) {
      const from = origin(user, locale, message.channel_id);
      const found = standing(world, message, from.user);
      if (!hasButton(found, customId)) throw new Error(`No enabled button "${customId}" on that message.`);
      const type = InteractionType.MessageComponent;
      return run(from, { type, payload: componentPayload(world, from, found, customId) }, found);
    },
    async messageCommand(name, message, user, locale) {
      const from = origin(user, locale, message.channel_id);
      const command = offered(world, from.user, name, Command.Message);
      const type = InteractionType.ApplicationCommand;
      const target = standing(world, message, from.user);
      return run(from, { type, payload: messageCommandPayload(world, from, command, target) });
    },
    post(content, user = standard.user, channel = standard.channel) {
      const place = channelOf(world, channel);
      const message = makeMessage(world, place.id, apiUser(user), { content });
      publishMessage(world, place, message);
      return message;
    },
  };
}

export function registered(world: World): APIApplicationCommand[] {
  return [...world.commands.global, ...world.commands.guild];
}

function offered(world: World, user: SandboxUser, name: string, type: Command): APIApplicationCommand {
  const command = registered(world).find((one) => one.name === name && one.type === type);
  if (!command) throw new Error(`The bot has registered no command "${name}".`);
  if (!mayUse(user, command)) throw new Error(`${user.name} may not use "${name}".`);
  return command;
}

function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw new Error(`There is no channel ${id}.`);
  return channel;
}

/** The message as it now stands: in its channel, or among what only this user sees. */
function standing(world: World, { id, channel_id }: APIMessage, user: SandboxUser): APIMessage {
  const found = world.channels.get(channel_id)?.messages.get(id) ?? ephemeralFor(world, user).get(id);
  if (!found) throw new Error('That message is gone.');
  return found;
}

/** Messages that only this user sees, by id. */
export function ephemeralFor(world: World, user: SandboxUser): Map<string, APIMessage> {
  const own = (interaction: Interaction) => [
    ...(interaction.ephemeral && interaction.message ? [interaction.message] : []),
    ...interaction.followUps.filter((message) => ((message.flags ?? 0) & 64) !== 0),
  ];
  const messages = [...world.interactions.values()]
    .filter((interaction) => interaction.user.id === user.id)
    .flatMap(own);
  return new Map(messages.map((message) => [message.id, message]));
}

function hasButton(message: APIMessage, customId: string): boolean {
  return (message.components ?? []).some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((one) => 'custom_id' in one && one.custom_id === customId && !one.disabled),
  );
}
