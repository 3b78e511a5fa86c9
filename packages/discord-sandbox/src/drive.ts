/** The sandbox driven as a user would drive Discord: commands, completion, buttons, menus, forms, posts. */
import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType as Command,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { startInteraction, whenSettled } from './interactions.ts';
import { makeMessage, publishMessage } from './messages.ts';
import { choiceComplaint } from './modal.ts';
import { fillOptions } from './options.ts';
import {
  commandPayload,
  componentPayload,
  messageCommandPayload,
  modalPayload,
  type Origin,
  type Sent,
} from './payloads.ts';
import { isMember, isOffered } from './places.ts';
import { apiUser } from './residents.ts';
import type { Outcome, Sandbox, SandboxUser } from './sandbox.ts';
import type { Channel, Interaction, World } from './world.ts';

type Driven = Pick<
  Sandbox,
  'invoke' | 'autocomplete' | 'click' | 'select' | 'submit' | 'messageCommand' | 'post' | 'registeredCommands'
>;

export function createDriver(world: World, standard: { user: SandboxUser; channel: string }): Driven {
  const origin = (user = standard.user, locale = 'en-US', channel = standard.channel): Origin => ({
    user,
    locale,
    channel: channelOf(world, user, channel),
  });

  const run = (from: Origin, type: InteractionType, sent: Sent, source: APIMessage | null = null) => {
    const start = { ...sent, type, user: from.user, channel: from.channel.id, source };
    return whenSettled(world, startInteraction(world, start)) satisfies Promise<Outcome>;
  };

  return {
    registeredCommands: () => registered(world),
    async invoke(invocation) {
      const from = origin(invocation.user, invocation.locale, invocation.channel);
      const command = offered(world, from, invocation.command, Command.ChatInput);
      const type = InteractionType.ApplicationCommand;
      const options = fillOptions(command, known(world), invocation);
      return run(from, type, commandPayload(world, from, type, command, options));
    },
    async autocomplete(invocation) {
      const from = origin(invocation.user, invocation.locale, invocation.channel);
      const command = offered(world, from, invocation.command, Command.ChatInput);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const options = fillOptions(command, known(world), invocation, invocation.focused);
      return run(from, type, commandPayload(world, from, type, command, options));
    },
    async click(message, customId, user, locale) {
      const from = origin(user, locale, message.channel_id);
      const found = standing(world, message, from.user);
      const button = enabled(found, customId);
      if (button?.type !== ComponentType.Button)
        throw new Error(`No enabled button "${customId}" on that message.`);
      const data = { custom_id: customId, component_type: button.type };
      return run(from, InteractionType.MessageComponent, componentPayload(world, from, found, data), found);
    },
    async select(message, customId, values, user, locale) {
      const from = origin(user, locale, message.channel_id);
      const found = standing(world, message, from.user);
      const menu = enabled(found, customId);
      if (menu?.type !== ComponentType.StringSelect)
        throw new Error(`No enabled menu "${customId}" on that message.`);
      const refused = choiceComplaint(menu, values);
      if (refused) throw new Error(refused);
      const data = { custom_id: customId, component_type: menu.type, values };
      return run(from, InteractionType.MessageComponent, componentPayload(world, from, found, data), found);
    },
    async submit({ id }, values) {
      const opened = world.interactions.get(id);
      if (!opened?.modal) throw new Error('There is no form to send.');
      const from = origin(opened.user, String(opened.payload.locale), opened.channel);
      const sent = modalPayload(world, from, opened, values);
      const outcome = await run(from, InteractionType.ModalSubmit, sent, opened.source);
      // A form that could not be sent stays, to be sent again.
      if (!outcome.failure) closeModal(world, opened);
      return outcome;
    },
    async messageCommand(name, message, user, locale) {
      const from = origin(user, locale, message.channel_id);
      const command = offered(world, from, name, Command.Message);
      const target = standing(world, message, from.user);
      const sent = messageCommandPayload(world, from, command, target);
      return run(from, InteractionType.ApplicationCommand, sent);
    },
    post(content, user = standard.user, channel = standard.channel) {
      const place = channelOf(world, user, channel);
      const message = makeMessage(world, place.id, apiUser(user), { content });
      publishMessage(world, place, message);
      return message;
    },
  };
}

export function registered(world: World): APIApplicationCommand[] {
  return [...world.commands.global, ...world.commands.guild];
}

/** Closes the form that an interaction opened. */
export function closeModal(world: World, interaction: Interaction): void {
  interaction.modal = null;
  world.feed.publish({ kind: 'interaction changed', interaction });
}

/** Ids of those who can be named in an option. */
function known(world: World): ReadonlySet<string> {
  return new Set([...world.users.keys(), world.bot.id]);
}

function offered(
  world: World,
  { user, channel }: Origin,
  name: string,
  type: Command,
): APIApplicationCommand {
  const commands = registered(world).filter((one) => one.name === name && one.type === type);
  const command = commands.find((one) => isOffered(world, user, channel, one));
  if (commands.length === 0) throw new Error(`The bot has registered no command "${name}".`);
  if (!command) throw new Error(`${user.name} may not use "${name}" here.`);
  return command;
}

function channelOf(world: World, user: SandboxUser, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel || !isMember(user, channel)) throw new Error(`There is no channel ${id}.`);
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

/** The button or menu of that custom id, where it is enabled. */
function enabled(message: APIMessage, customId: string) {
  return (message.components ?? [])
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .find((one) => 'custom_id' in one && one.custom_id === customId && !one.disabled);
}
