/** The least that discord.js can be: log in, say so, answer everything with the same words. What Dossier is held against. */
import { ApplicationCommandOptionType, Client, Events, Routes } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
const client = new Client({
  intents: [],
  rest: DISCORD_API_URL === undefined ? {} : { api: DISCORD_API_URL },
});
const question = { type: ApplicationCommandOptionType.String, name: 'question', description: 'A question' };
const commands = [{ name: 'ask', description: 'Answers', options: [question] }];

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isRepliable()) await interaction.reply('The article says so in its third paragraph.');
});
client.once(Events.ClientReady, ({ application }) => {
  process.stdout.write('ready\n');
  void client.rest.put(Routes.applicationCommands(application.id), { body: commands });
});
await client.login(DISCORD_TOKEN);
