/** The process that bench/pins.ts measures and kills: refreshes pins, and tells its memory every second. */
import { REST } from '@discordjs/rest';
import { shareDatabase } from '../src/database/shared.ts';
import { makeRequest } from '../src/discord/make-request.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { createLogger } from '../src/log.ts';
import { createPins } from '../src/pins/service.ts';
import { knowledgeIn } from './stories.ts';

const [api = '', databaseUrl = '', briefings = '1'] = process.argv.slice(2);
const rest = new REST({ api, makeRequest }).setToken('bench');
const logger = createLogger({ level: 'error', form: 'people', secrets: [] });
const database = shareDatabase(databaseUrl);
createPins({
  database,
  application: () => 'bench',
  rest,
  knowledge: manyTimes(await knowledgeIn('knowledge'), Number(briefings)),
  logger,
}).start();
setInterval(() => process.send?.(process.memoryUsage().rss), 1_000);

/** A channel holds each briefing once: for many pins in a channel there must be many briefings. */
function manyTimes(knowledge: Knowledge, times: number): Knowledge {
  const [briefing] = knowledge.briefings;
  if (!briefing) throw new Error('there is no briefing');
  return {
    ...knowledge,
    briefings: Array.from({ length: times }, (_, index) => ({ ...briefing, id: `briefing-${index}` })),
  };
}
