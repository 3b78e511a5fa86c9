/** Options as Discord's client holds them to their kinds, and people whom commands name. */
import type { Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, sandbox, useClient } from './client.ts';

let answer: (interaction: Interaction) => unknown = () => undefined;

const options = [
  { type: 6, name: 'for', description: 'Whom' },
  { type: 5, name: 'private', description: 'In private' },
  { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 9 },
];
useClient({
  once: true,
  commands: [{ name: 'tell', description: 'Tells', options }],
  onInteraction: (interaction) => answer(interaction),
});

const tell = (options: Record<string, string | number | boolean>) =>
  sandbox.invoke({ command: 'tell', options });

test('a user who is named comes along, as a user and as a member', async () => {
  answer = (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const option = interaction.options.get('for');
    return interaction.reply(`${option?.user?.displayName} ${option?.member !== undefined}`);
  };
  const { message } = await tell({ for: sandbox.users.moderator.id });
  expect(message?.content).toBe('Moderator true');
});

test.each([
  ['a user whom nobody knows', { for: '12345678901234567' }, 'for: Input a valid user.'],
  ['"yes" where true or false is asked', { private: 'yes' }, 'private: Input a valid choice.'],
  ['a text where a number is asked', { count: 'two' }, 'count: Input a valid integer.'],
  ['a number that is too large', { count: 10 }, 'count: Must be at most 9.'],
])('%s is refused, never passed on', async (_name, options, words) => {
  await expect(tell(options)).rejects.toThrow(words);
});

test('a message mentions those alone whom it names and its allowed_mentions lets through', async () => {
  const { member, moderator } = sandbox.users;
  const content = `<@${member.id}> <@${moderator.id}>`;
  const mentioned = async (allowedMentions?: object) => {
    answer = (interaction) =>
      interaction.isRepliable() &&
      interaction.reply({ content, ...(allowedMentions && { allowedMentions }) });
    const { message } = await tell({});
    return message?.mentions.map(({ id }) => id);
  };
  expect(await mentioned({ parse: [] })).toEqual([]);
  expect(await mentioned({ parse: [], users: [moderator.id] })).toEqual([moderator.id]);
  expect(await mentioned({ parse: ['users'] })).toEqual([member.id, moderator.id]);
});

test('to let users through by kind and by name at once is refused', async () => {
  const allowed_mentions = { parse: ['users'], users: [sandbox.users.member.id] };
  const body = { content: 'x', allowed_mentions };
  const sent = bot.client.rest.post(`/channels/${sandbox.channels.general}/messages`, { body });
  await expect(sent).rejects.toMatchObject({ code: 50035 });
  expect(sandbox.violations().at(-1)?.details.join()).toContain('mutually exclusive');
});
