/** A process that looks for pins, refreshes them, and waits to be killed: the bot without a gateway. */
import { REST } from '@discordjs/rest';
import { shareDatabase } from '../src/database/shared.ts';
import { makeRequest } from '../src/discord/make-request.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createLogger } from '../src/log.ts';
import { createPins } from '../src/pins/service.ts';

const { DISCORD_API_URL = '', DISCORD_TOKEN = '', DATABASE_URL = '', KNOWLEDGE_DIR = '' } = process.env;
const [application = ''] = process.argv.slice(2);
const loaded = await loadKnowledge(KNOWLEDGE_DIR);
if (!loaded.ok) throw new Error('the knowledge does not load');
const rest = new REST({ api: DISCORD_API_URL, makeRequest }).setToken(DISCORD_TOKEN);
const logger = createLogger({
  level: 'error',
  form: 'json',
  secrets: [DISCORD_TOKEN],
  write: (line) => process.stderr.write(line),
});
createPins({
  database: shareDatabase(DATABASE_URL),
  application: () => application,
  rest,
  knowledge: loaded.knowledge,
  logger,
}).start();
process.stdout.write('started');
setInterval(() => undefined, 1_000);
