/** The least that discord.js can be: log in, say so. What `startup.ts` holds Dossier against. */
import { Client, Events } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
const client = new Client({
  intents: [],
  rest: DISCORD_API_URL === undefined ? {} : { api: DISCORD_API_URL },
});
client.once(Events.ClientReady, () => process.stdout.write('ready\n'));
await client.login(DISCORD_TOKEN);
