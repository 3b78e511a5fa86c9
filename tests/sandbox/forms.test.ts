/** Forms (modals) and menus, as Discord takes them and as a user fills them in. */
import { type Interaction, InteractionResponseType } from 'discord.js';
import { beforeEach, expect, test } from 'vitest';
import type { Outcome } from '../../packages/discord-sandbox/src/sandbox.ts';
import { bot, sandbox, useClient } from './client.ts';

let answer: (interaction: Interaction) => unknown;

const text = { type: 4, custom_id: 'text', style: 2, min_length: 3, max_length: 10 };
const menu = {
  type: 3,
  custom_id: 'fish',
  options: ['Carp', 'Pike', 'Eel'].map((label) => ({ label, value: label.toLowerCase() })),
};
const label = (component: object, more: object = {}) => ({ type: 18, label: 'What', component, ...more });
const form = (...components: object[]) => ({ custom_id: 'form:1', title: 'A form', components });
const row = (...components: object[]) => ({ type: 1, components });

useClient({
  commands: [{ name: 'open', description: 'Opens' }],
  onInteraction: (interaction) => answer(interaction),
});
beforeEach(() => {
  answer = () => undefined;
});

const respond = (interaction: Interaction, body: object) =>
  bot.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
    body,
    auth: false,
  });
const open = (interaction: Interaction, data: object) =>
  respond(interaction, { type: InteractionResponseType.Modal, data });

async function opened(data: object): Promise<Outcome> {
  answer = (interaction) => open(interaction, data);
  return sandbox.invoke({ command: 'open' });
}

/** The faults that Discord would name on being sent this. */
async function refused(body: object): Promise<string> {
  answer = async (interaction) => {
    await respond(interaction, body).catch(() => undefined);
    await respond(interaction, { type: 4, data: { content: 'done' } });
  };
  await sandbox.invoke({ command: 'open' });
  return sandbox.violations().at(-1)?.details.join('\n') ?? '';
}

test('what is filled in reaches the bot, field by field, and the form is gone', async () => {
  const outcome = await opened(form(label(text), { type: 10, content: 'By the way' }, label(menu)));
  expect(outcome).toMatchObject({ callback: 9, message: null, modal: { title: 'A form' } });
  answer = (interaction) =>
    interaction.isModalSubmit() &&
    interaction.reply(
      `${interaction.customId} ${interaction.fields.getTextInputValue('text')} ${interaction.fields.getStringSelectValues('fish')}`,
    );
  const sent = await sandbox.submit(outcome, { text: 'words', fish: ['eel'] });
  expect(sent.message?.content).toBe('form:1 words eel');
  expect(outcome.modal).toBeNull();
  await expect(sandbox.submit(outcome, { text: 'words' })).rejects.toThrow('no form');
  expect(sandbox.violations()).toEqual([]);
});

test('a form of the older kind, in rows, works as well', async () => {
  const outcome = await opened(form(row({ ...text, label: 'What' })));
  answer = (interaction) =>
    interaction.isModalSubmit() && interaction.reply(interaction.fields.getTextInputValue('text'));
  expect((await sandbox.submit(outcome, { text: 'words' })).message?.content).toBe('words');
});

test.each([
  ['nothing in a field that is needed', {}, 'This field is required.'],
  ['too little', { text: 'ab' }, 'Must be at least 3 in length.'],
  ['too much', { text: 'x'.repeat(11) }, 'Must be 10 or fewer in length.'],
  ['a field that the form does not have', { text: 'words', other: 'x' }, 'no field "other"'],
])("%s is stopped in the user's client", async (_name, values, words) => {
  const outcome = await opened(form(label(text)));
  await expect(sandbox.submit(outcome, values)).rejects.toThrow(words);
});

test('a form that a button opens may update the message that the button stands on', async () => {
  const button = { type: 2, style: 1, label: 'Open', custom_id: 'open' };
  answer = (interaction) =>
    respond(interaction, { type: 4, data: { content: 'x', components: [row(button)] } });
  const { message } = await sandbox.invoke({ command: 'open' });
  if (!message) throw new Error('no message');
  answer = (interaction) => open(interaction, form(label(text)));
  const pressed = await sandbox.click(message, 'open');
  answer = (interaction) => respond(interaction, { type: 7, data: { content: 'filled in' } });
  await sandbox.submit(pressed, { text: 'words' });
  expect(sandbox.messages().at(-1)).toMatchObject({ id: message.id, content: 'filled in' });
});

test('a form that a command opened has no message to update, and none opens another', async () => {
  const outcome = await opened(form(label(text)));
  const codes: unknown[] = [];
  answer = async (interaction) => {
    for (const body of [
      { type: 7, data: {} },
      { type: 9, data: form(label(text)) },
    ])
      await respond(interaction, body).catch((error) => codes.push(error.code));
    await respond(interaction, { type: 4, data: { content: 'done' } });
  };
  await sandbox.submit(outcome, { text: 'words' });
  expect(codes).toEqual([50035, 50035]);
});

test.each([
  ['a title too long', { ...form(label(text)), title: 'x'.repeat(46) }, 'data.title: Must be 45 or fewer'],
  [
    'six fields',
    form(...Array.from({ length: 6 }, (_, at) => label({ ...text, custom_id: `${at}` }))),
    'data.components: Must be 5 or fewer',
  ],
  [
    'a label too long',
    form(label(text, { label: 'x'.repeat(46) })),
    'data.components.0.label: Must be 45 or fewer',
  ],
  [
    'a custom_id used twice',
    form(label(text), label(text)),
    'data.components.1.component.custom_id: Component custom id cannot be duplicated',
  ],
  ['a text bare of a label', form(text), 'data.components.0'],
  [
    'a least length over the most',
    form(label({ ...text, min_length: 11 })),
    'data.components.0.component.min_length: The minimum length exceeds',
  ],
])('a form with %s is refused with its path', async (_name, data, detail) => {
  expect(await refused({ type: 9, data })).toContain(detail);
});

test('a choice from a menu reaches the bot', async () => {
  answer = (interaction) =>
    respond(interaction, { type: 4, data: { content: 'x', components: [row(menu)] } });
  const { message } = await sandbox.invoke({ command: 'open' });
  if (!message) throw new Error('no message');
  answer = (interaction) => interaction.isStringSelectMenu() && interaction.update(interaction.values.join());
  expect((await sandbox.select(message, 'fish', ['pike'])).message?.content).toBe('pike');
  await expect(sandbox.select(message, 'fish', ['shark'])).rejects.toThrow('Choose from the menu');
  await expect(sandbox.select(message, 'fish', ['pike', 'eel'])).rejects.toThrow('between 1 and 1');
});

test.each([
  [
    'two options of one value',
    {
      ...menu,
      options: [
        { label: 'a', value: 'x' },
        { label: 'b', value: 'x' },
      ],
    },
    'options.1.value: The specified option value is already used',
  ],
  [
    '26 options',
    { ...menu, options: Array.from({ length: 26 }, (_, at) => ({ label: `${at}`, value: `${at}` })) },
    'options: Must be 25 or fewer',
  ],
  [
    'more to choose than there is',
    { ...menu, max_values: 4 },
    'max_values: The maximum number of values exceeds',
  ],
  ['a placeholder too long', { ...menu, placeholder: 'x'.repeat(151) }, 'placeholder: Must be 150 or fewer'],
  [
    'two defaults where one may be chosen',
    { ...menu, options: menu.options.map((option) => ({ ...option, default: true })) },
    'options: The number of default options',
  ],
])('a menu with %s is refused with its path', async (_name, one, detail) => {
  const told = await refused({ type: 4, data: { content: 'x', components: [row(one)] } });
  expect(told).toContain(`data.components.0.components.0.${detail}`);
});

test('a menu has its row to itself', async () => {
  const button = { type: 2, style: 1, label: 'Open', custom_id: 'open' };
  const told = await refused({ type: 4, data: { content: 'x', components: [row(menu, button)] } });
  expect(told).toContain('data.components.0: The specified component exceeds the maximum width');
});
