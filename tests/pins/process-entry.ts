/** What the process of process.ts does: it looks for pins, refreshes them, and waits to be killed. */
import { REST } from '@discordjs/rest';
import { shareDatabase } from '../../src/database/shared.ts';
import { makeRequest } from '../../src/discord/make-request.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createLogger } from '../../src/log.ts';
import { createPins } from '../../src/pins/service.ts';
import type { ProcessOptions } from './process.ts';

const options = JSON.parse(process.env.PIN_PROCESS ?? '{}') as ProcessOptions;
const loaded = await loadKnowledge(options.knowledgeDirectory);
if (!loaded.ok) throw new Error('the knowledge does not load');
const rest = new REST({ api: options.api, makeRequest }).setToken(options.token);
const logger = createLogger({
  level: 'error',
  form: 'json',
  secrets: [options.token],
  write: (line) => process.stderr.write(line),
});
createPins({
  database: shareDatabase(options.databaseUrl),
  application: () => options.application,
  rest,
  knowledge: loaded.knowledge,
  logger,
}).start();
process.stdout.write('started');
setInterval(() => undefined, 1_000);
await new Promise(() => undefined);
