import { type Interaction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { manualClock } from '../../packages/discord-sandbox/src/clock.ts';
import { sandbox, useClient } from './client.ts';

const clock = manualClock();
let answer: (interaction: Interaction) => unknown;

const commands = [
  {
    name: 'echo',
    description: 'Says it again',
    options: [
      { type: 3, name: 'text', description: 'What', required: true, autocomplete: true, max_length: 50 },
    ],
  },
  { name: 'Look at this', type: 3 },
  { name: 'mods', description: 'For moderators', default_member_permissions: '8192' },
];

useClient({
  clock,
  rateLimits: 'enforced',
  commands,
  onInteraction: (interaction) => answer(interaction),
});

const echo = () => sandbox.invoke({ command: 'echo', options: { text: 'hello' }, locale: 'fr' });

test('a reply reaches the channel and names who asked', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() &&
    interaction.reply(`${interaction.options.getString('text')} ${interaction.locale}`);
  const outcome = await echo();
  expect(outcome.message?.content).toBe('hello fr');
  expect(outcome.message?.interaction_metadata?.user.id).toBe(sandbox.users.member.id);
  expect(sandbox.messages().map(({ id }) => id)).toEqual([outcome.message?.id]);
  expect(sandbox.violations()).toEqual([]);
});

test('a private reply is in no channel', async () => {
  answer = (interaction) =>
    interaction.isChatInputCommand() && interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
  const outcome = await echo();
  expect(outcome.ephemeral).toBe(true);
  expect(sandbox.messages()).toEqual([]);
});

test('a deferred reply thinks until it is edited, and is not marked as edited', async () => {
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    clock.advance(60_000);
    await interaction.editReply('after a minute');
  };
  const outcome = await echo();
  expect(outcome).toMatchObject({ callback: 5, thinking: false, failure: null });
  expect(outcome.message).toMatchObject({ content: 'after a minute', edited_timestamp: null });
});

test('an answer after three seconds is refused, and the user reads that there was none', async () => {
  let code: unknown;
  answer = async (interaction) => {
    clock.advance(3_001);
    if (interaction.isChatInputCommand())
      await interaction.reply('late').catch((error) => (code = error.code));
  };
  const outcome = await echo();
  expect(outcome.failure).toBe('The application did not respond');
  await expect.poll(() => code).toBe(10062);
});

test('an edit after fifteen minutes is refused', async () => {
  let code: unknown;
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('now');
    clock.advance(15 * 60_000 + 1);
    await interaction.editReply('too late').catch((error) => (code = error.code));
  };
  await echo();
  await expect.poll(() => code).toBe(50027);
});

test('a second acknowledgement is refused', async () => {
  let code: unknown;
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('once');
    interaction.replied = false;
    await interaction.reply('twice').catch((error) => (code = error.code));
  };
  await echo();
  await expect.poll(() => code).toBe(40060);
});

test('an acknowledgement whose answer is lost is retried and refused', async () => {
  let code: unknown;
  sandbox.faults.rest({ path: /callback/ }, { kind: 'lost answer' });
  answer = async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply('once').catch((error) => (code = error.code));
  };
  expect((await echo()).message?.content).toBe('once');
  await expect.poll(() => code).toBe(40060);
});

test('completion reaches the user with what was typed', async () => {
  answer = (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `${typed}!`, value: `${typed}?` }]);
  };
  const outcome = await sandbox.autocomplete({ command: 'echo', options: { text: 'he' }, focused: 'text' });
  expect(outcome.choices).toEqual([{ name: 'he!', value: 'he?' }]);
});

test('a button updates the message that it stands on', async () => {
  answer = (interaction) => {
    if (interaction.isButton()) return interaction.update({ content: interaction.customId, components: [] });
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'More', custom_id: 'more:1' }] };
    if (interaction.isChatInputCommand()) return interaction.reply({ content: 'first', components: [row] });
  };
  const { message } = await echo();
  if (!message) throw new Error('no message');
  const outcome = await sandbox.click(message, 'more:1', sandbox.users.moderator);
  expect(outcome).toMatchObject({
    callback: 7,
    message: { id: message.id, content: 'more:1', components: [] },
  });
  await expect(sandbox.click(message, 'more:1')).rejects.toThrow('No enabled button');
});

test('a button can take away a private message that it stands on', async () => {
  answer = async (interaction) => {
    const row = { type: 1, components: [{ type: 2, style: 4, label: 'Remove', custom_id: 'remove' }] };
    const flags = MessageFlags.Ephemeral;
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'x', flags, components: [row] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.deleteReply();
  };
  const asked = await echo();
  if (!asked.message) throw new Error('no message');
  const pressed = await sandbox.click(asked.message, 'remove');
  expect(pressed).toMatchObject({ callback: 6, failure: null, message: null });
  expect(asked.message).toBe(null);
});

test('a message command carries the message whole', async () => {
  answer = (interaction) =>
    interaction.isMessageContextMenuCommand() && interaction.reply(interaction.targetMessage.content);
  const posted = sandbox.post('look here', sandbox.users.moderator);
  expect((await sandbox.messageCommand('Look at this', posted)).message?.content).toBe('look here');
});

test('a member is not offered what needs a permission they lack', async () => {
  answer = (interaction) => interaction.isChatInputCommand() && interaction.reply('yes');
  await expect(sandbox.invoke({ command: 'mods' })).rejects.toThrow('may not use');
  const outcome = await sandbox.invoke({ command: 'mods', user: sandbox.users.moderator });
  expect(outcome.message?.content).toBe('yes');
});

test("an option past its limits is stopped in the user's client", async () => {
  await expect(sandbox.invoke({ command: 'echo', options: { text: 'x'.repeat(51) } })).rejects.toThrow(
    '50 or fewer',
  );
  await expect(sandbox.invoke({ command: 'echo' })).rejects.toThrow('required');
});
