/** `npm run bench`: what is measured, never asserted by a test. */
import { existsSync } from 'node:fs';
import { answersBench } from './answers.ts';
import { fitBench } from './fit.ts';
import { fitMessagesBench } from './fit-messages.ts';
import { linesBench } from './lines.ts';
import { loadBench } from './load.ts';
import { messagesBench } from './messages.ts';
import { pinsBench } from './pins.ts';
import { scaleBench } from './scale.ts';
import { startupBench } from './startup.ts';
import { knowledgeIn, ownStory, type Story, testStories, unseenStories } from './stories.ts';
import { unseenBench } from './unseen.ts';

const usage = `usage: npm run bench -- [NAME [ARGUMENT...]]
  answers|messages [FILE...] [--misses]  how well questions and chat messages are understood
  unseen                                 how well questions of stories are understood that nothing was fitted on,
                                         alone and beside another
  scale [SIZE...]                        how time and memory grow with what is known; of 100,000 claims minutes
  lines [FOLDER]                         how long the replies are
  pins [PINS CHANNELS KILLS]             how long all pins take to follow an edit
  load [ANSWERS PER-SECOND ROUNDS QUESTIONS] [--flags="…"]
                                         what a flood of questions costs, beside a bare bot
  startup                                how long a start takes
  fit|fit-messages                       proposes weights; minutes long
Without a name: all but the fits and the load.`;

const [name, ...rest] = process.argv.slice(2);
const flags = rest.filter((one) => one.startsWith('--'));
const values = rest.filter((one) => !one.startsWith('--'));
const sizes = (usual: readonly number[] = []) => (values.length > 0 ? values.map(numeric) : usual);

function numeric(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  console.error(`"${word}" is no number\n${usage}`);
  process.exit(2);
}

const showMisses = flags.includes('--misses');

/** The project's own story first, then every test story. */
const everyStory = async () => [await ownStory(), ...(await testStories())];

/** Each gives false where it breaks what is promised. */
const benches: Readonly<Record<string, () => unknown>> = {
  answers: async () =>
    answersBench(values.length > 0 ? [await ownStory(values)] : await everyStory(), showMisses),
  unseen: async () => unseenBench(await ownStory(), await unseenStories()),
  messages: async () => {
    const named = (stories: readonly Story[]) =>
      values.length === 0 ? stories : stories.filter(({ id }) => values.includes(id));
    const own = await ownStory();
    const [others, unseen] = [await testStories(), await unseenStories()];
    messagesBench(
      { [own.id]: named([own]), 'other stories': named(others), 'unseen stories': named(unseen) },
      showMisses,
    );
  },
  'fit-messages': async () =>
    fitMessagesBench((await everyStory()).filter(({ id }) => values.length === 0 || values.includes(id))),
  scale: async () => scaleBench(await knowledgeIn('knowledge'), sizes([17, 1000, 10_000, 100_000])),
  fit: async () => fitBench(await testStories()),
  lines: async () => linesBench(await knowledgeIn('knowledge'), values[0]),
  // Minutes long at its full size, so only where it is asked for by name.
  pins: () => pinsBench(...sizes(name === undefined ? [500, 50, 1] : undefined)),
  load: () => loadBench(sizes(), flags.find((one) => one.startsWith('--flags='))?.slice('--flags='.length)),
  startup: startupBench,
};

if (process.argv.some((one) => one === '--help' || one === '-h')) {
  console.log(usage);
  process.exit();
}
// The fit proposes rather than measures, and both take minutes: only where they are asked for by name.
const usual = Object.keys(benches).filter((one) => !one.startsWith('fit') && one !== 'load');
for (const one of name === undefined ? usual : [name]) {
  const bench = benches[one];
  if (!bench) {
    console.error(`there is no bench "${one}"; there are: ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  console.log(`\n── ${[one, ...values].join(' ')}`);
  if ((await bench()) === false) process.exitCode = 1;
}
const sample = '../shared/questions.dev.jsonl';
if (name === undefined && existsSync(sample)) {
  console.log(`\n── answers ${sample}`);
  answersBench([await ownStory([sample])], false);
}
