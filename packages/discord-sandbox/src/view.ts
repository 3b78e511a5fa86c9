/** What one reader sees: everything the page draws, as plain data. */
import { ComponentType, InteractionType, TextInputStyle } from 'discord-api-types/v10';
import { ephemeralFor, registered } from './drive.ts';
import { viewGuide } from './guide.ts';
import { fieldsOf } from './modal.ts';
import type { Entry, View, ViewForm } from './page/view.ts';
import { wordsIn } from './page/words.ts';
import { isMember, isOffered } from './places.ts';
import { messageEntry, pendingEntry, type Reader } from './render/entry.ts';
import { renderMessage } from './render/message.ts';
import { pinsOf } from './rest/pin-routes.ts';
import type { SandboxUser } from './sandbox.ts';
import { viewCommands, viewMessageCommands } from './view-commands.ts';
import type { Channel, Interaction, World } from './world.ts';

/** Entries that the page draws; older ones scroll away for good. */
const shownAtMost = 200;

export interface Seat {
  readonly user: SandboxUser;
  readonly locale: string;
  readonly channel: Channel;
}

export function viewFor(world: World, connected: boolean, seat: Seat): View {
  const { user, locale, channel } = seat;
  const reader: Reader = { words: wordsIn(locale), locale, bot: world.application.name };
  const commandsIn = (place: Channel) =>
    registered(world).filter((command) => isOffered(world, user, place, command));
  const offered = commandsIn(channel);
  const members = [...world.users.values(), world.application].map(({ id, name }) => ({ id, name }));
  const own = interactionsIn(world, channel).filter((interaction) => interaction.user.id === user.id);
  return {
    connected,
    bot: world.application.name,
    server: world.guild.name,
    words: reader.words,
    faults: world.faultLines,
    channel: { id: channel.id, name: channel.name, place: channel.place },
    channels: [...world.channels.values()]
      .filter((one) => isMember(user, one))
      // Where there is nothing to try there is nothing to see.
      .filter((one) => one.place === 'server' || one === channel || commandsIn(one).length > 0)
      .map(({ id, name, place }) => ({ id, name, place })),
    members,
    commands: viewCommands(offered, locale, members),
    messageCommands: viewMessageCommands(offered, locale),
    guide: viewGuide(world.guide, registered(world), offered, locale),
    entries: entriesFor(world, seat, own, reader),
    form: formOf(own),
    pins: pinsOf(channel).map(({ message }) => ({ id: message.id, html: renderMessage(message) })),
  };
}

function interactionsIn(world: World, channel: Channel): Interaction[] {
  return [...world.interactions.values()].filter((interaction) => interaction.channel === channel.id);
}

/** What is in the channel, what only this user sees, and what they still wait for; oldest first. */
function entriesFor(
  world: World,
  { user, channel }: Seat,
  own: readonly Interaction[],
  reader: Reader,
): Entry[] {
  const answers = new Map<string, Interaction>();
  for (const interaction of interactionsIn(world, channel))
    if (interaction.message && interaction.message !== interaction.source)
      answers.set(interaction.message.id, interaction);
  const ephemeral = [...ephemeralFor(world, user).values()].filter(
    (message) => message.channel_id === channel.id,
  );
  const messages = [...channel.messages.values(), ...ephemeral].map((message) => {
    const pressed = own.findLast((interaction) => interaction.source?.id === message.id);
    return messageEntry(message, { answers: answers.get(message.id), pressed }, reader);
  });
  const pending = own
    .filter((interaction) => interaction.type === InteractionType.ApplicationCommand)
    .filter((interaction) => interaction.callback === null || (interaction.failure && !interaction.message))
    .map((interaction) => pendingEntry(interaction, reader));
  return [...messages, ...pending].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)).slice(-shownAtMost);
}

/** The form that was opened last, where it is still open. */
function formOf(own: readonly Interaction[]): ViewForm | null {
  const opened = own.findLast(({ modal }) => modal !== null);
  if (!opened?.modal) return null;
  const fields = fieldsOf(opened.modal).map(({ label, description, input }): ViewForm['fields'][number] => {
    const required = input.required !== false;
    const common = {
      id: input.custom_id,
      label,
      description,
      required,
      placeholder: input.placeholder ?? '',
    };
    if (input.type === ComponentType.StringSelect) {
      const { options, max_values = 1 } = input;
      const choices = options.map((option) => ({ label: option.label, value: option.value }));
      return { ...common, kind: max_values > 1 ? 'choices' : 'choice', value: '', choices };
    }
    const kind = input.style === TextInputStyle.Paragraph ? 'text' : 'line';
    return { ...common, kind, value: input.value ?? '', choices: [] };
  });
  return { interaction: opened.id, title: opened.modal.title, fields };
}
