/** Where an app may be used: by the server's installation, by the user's own, or not at all. */
import { type Interaction, MessageFlags, PermissionFlagsBits as Permission, Routes } from 'discord.js';
import { beforeEach, expect, test } from 'vitest';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { memberPermissions } from '../../packages/discord-sandbox/src/world.ts';
import { bot, connect, sandbox, useClient } from './client.ts';

let answer: (interaction: Interaction) => unknown;
let seen: Interaction | undefined;

const commands = [
  { name: 'server', description: 'For servers', integration_types: [0], contexts: [0] },
  { name: 'mine', description: 'For users', integration_types: [1], contexts: [0, 1, 2] },
  { name: 'both', description: 'For all', integration_types: [0, 1], contexts: [0, 1, 2] },
  { name: 'plain', description: 'Says nothing of it' },
];

useClient({
  commands,
  onInteraction(interaction) {
    seen = interaction;
    return answer(interaction);
  },
});
beforeEach(() => {
  answer = (interaction) => interaction.isRepliable() && interaction.reply('here');
});

const use = (command: string, channel: string, user = sandbox.users.member) =>
  sandbox.invoke({ command, channel, user });

test.each([
  ['general', ['server', 'mine', 'both', 'plain']],
  ['direct', ['mine', 'both', 'plain']],
  ['group', ['mine', 'both']],
  ['elsewhere', ['mine', 'both']],
] as const)(
  'in the channel "%s" those commands alone are offered that may be used there',
  async (place, offered) => {
    const channel = place === 'direct' ? sandbox.direct() : sandbox.channels[place];
    for (const { name } of commands) {
      const used = use(name, channel).then(
        () => true,
        () => false,
      );
      expect(await used, name).toBe(offered.some((one) => one === name));
    }
  },
);

test('the interaction tells by whose installation it happens, and where', async () => {
  const { member } = sandbox.users;
  await use('both', sandbox.channels.general);
  expect(seen).toMatchObject({
    context: 0,
    authorizingIntegrationOwners: { 0: sandbox.guild.id, 1: member.id },
  });
  await use('both', sandbox.direct());
  expect(seen).toMatchObject({
    context: 1,
    guildId: null,
    authorizingIntegrationOwners: { 0: '0', 1: member.id },
  });
  expect(seen?.user.id).toBe(member.id);
  await use('mine', sandbox.channels.group);
  expect(seen).toMatchObject({ context: 2, guildId: null, authorizingIntegrationOwners: { 1: member.id } });
  await use('mine', sandbox.channels.elsewhere);
  expect(seen).toMatchObject({ context: 0, authorizingIntegrationOwners: { 1: member.id } });
  expect(seen?.guildId).not.toBe(sandbox.guild.id);
});

test('an answer stands where the bot is no member, which itself may read and write nothing there', async () => {
  const { message } = await use('mine', sandbox.channels.group);
  expect(sandbox.messages(sandbox.channels.group)).toEqual([message]);
  for (const channel of [sandbox.channels.group, sandbox.channels.elsewhere]) {
    const sent = bot.client.rest.post(Routes.channelMessages(channel), { body: { content: 'hello' } });
    await expect(sent).rejects.toMatchObject({ code: 50001 });
  }
  await bot.client.rest.post(Routes.channelMessages(sandbox.direct()), { body: { content: 'hello' } });
});

test('without USE_EXTERNAL_APPS the answer of an app that the server lacks is private', async () => {
  const user = sandbox.addUser('Kim', memberPermissions & ~Permission.UseExternalApps);
  expect((await use('mine', sandbox.channels.elsewhere, user)).ephemeral).toBe(true);
  expect((await use('mine', sandbox.channels.elsewhere)).ephemeral).toBe(false);
  expect((await use('both', sandbox.channels.general, user)).ephemeral).toBe(false);
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('later');
  };
  const deferred = await use('mine', sandbox.channels.elsewhere, user);
  expect(deferred.message?.flags).toBe(MessageFlags.Ephemeral);
  expect(sandbox.messages(sandbox.channels.elsewhere)).toHaveLength(1);
});

test('a sixth follow-up is refused where only the user has the app', async () => {
  let code: unknown;
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('first');
    code = undefined;
    for (let at = 0; at < 6; at += 1)
      await interaction.followUp(`${at}`).catch((error) => (code = error.code));
    await interaction.editReply('last');
  };
  const last = (channel: string) => sandbox.messages(channel).find(({ content }) => content === 'last');
  await use('mine', sandbox.channels.group);
  await expect.poll(() => last(sandbox.channels.group)).toBeDefined();
  expect(code).toBe(40094);
  await use('both', sandbox.channels.general);
  await expect.poll(() => last(sandbox.channels.general)).toBeDefined();
  expect(code).toBeUndefined();
});

test('an app that only the user has works in the server, and its bot is not there', async () => {
  const own = await startSandbox({ rateLimits: 'off', installed: ['user'] });
  const client = await connect(own, (interaction) => interaction.isRepliable() && interaction.reply('here'));
  await client.register(commands);
  const { message } = await own.invoke({ command: 'both' });
  expect(message?.interaction_metadata?.authorizing_integration_owners).toEqual({ 1: own.users.member.id });
  await expect(own.invoke({ command: 'server' })).rejects.toThrow('may not use');
  const sent = client.client.rest.post(Routes.channelMessages(own.channels.general), {
    body: { content: 'x' },
  });
  await expect(sent).rejects.toMatchObject({ code: 50001 });
  await client.close();
  await own.close();
});

test('nobody reads the direct messages of another, or writes in them', async () => {
  await use('both', sandbox.direct());
  await expect(use('both', sandbox.direct(), sandbox.users.moderator)).rejects.toThrow('There is no channel');
  const path = `${sandbox.url}sandbox/view?role=moderator&locale=en-US&channel=${sandbox.direct()}`;
  const view = (await (await fetch(path)).json()) as { channel: { id: string }; channels: { id: string }[] };
  expect(view.channel.id).toBe(sandbox.channels.general);
  expect(view.channels.map(({ id }) => id)).not.toContain(sandbox.direct());
  expect(view.channels.map(({ id }) => id)).toContain(sandbox.direct(sandbox.users.moderator));
});

test("a server's own commands may not say where they can be used", async () => {
  const path = Routes.applicationGuildCommands(sandbox.application.id, sandbox.guild.id);
  await expect(bot.client.rest.put(path, { body: [commands[0]] })).rejects.toMatchObject({ code: 50035 });
  expect(sandbox.violations().at(-1)?.details).toContain(
    '0.contexts: contexts may only be set on global commands',
  );
});
