/** `npm run bench [-- answers|fit|scale|startup|load|messages|fit-messages|lines|knowledge|pins [argument...]]`: what is measured, never asserted by a test. */
import { existsSync } from 'node:fs';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { answersBench } from './answers.ts';
import { fitBench } from './fit.ts';
import { fitMessagesBench } from './fit-messages.ts';
import { knowledgeBench } from './knowledge.ts';
import { linesBench } from './lines.ts';
import { loadBench } from './load.ts';
import { messagesBench } from './messages.ts';
import { pinsBench } from './pins.ts';
import { scaleBench } from './scale.ts';
import { startupBench } from './startup.ts';
import { ownStory, testStories } from './stories.ts';

const [name, ...rest] = process.argv.slice(2);
const flags = rest.filter((one) => one.startsWith('--'));
const values = rest.filter((one) => !one.startsWith('--'));

async function knowledge(): Promise<Knowledge> {
  const loaded = await loadKnowledge('knowledge');
  if (!loaded.ok) throw new Error('the knowledge does not load: run "npm run knowledge -- check"');
  return loaded.knowledge;
}

/** The project's own story and every test story; of named files, their questions to the own story. */
async function answers(files: readonly string[]): Promise<boolean> {
  console.log(`\n── answers ${files.join(', ')}`);
  const stories = files.length > 0 ? [await ownStory(files)] : [await ownStory(), ...(await testStories())];
  return answersBench(stories, flags.includes('--misses'));
}

async function scale(sizes: readonly number[]): Promise<boolean> {
  console.log('\n── scale');
  return scaleBench(await knowledge(), sizes);
}

const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  answers: () => answers(values),
  messages: async () => {
    console.log(`\n── messages ${values.join(', ')}`);
    return messagesBench([await ownStory(), ...(await testStories())], values, flags.includes('--misses'));
  },
  'fit-messages': async () => {
    console.log('\n── fit-messages');
    const stories = [await ownStory(), ...(await testStories())];
    return fitMessagesBench(stories.filter(({ id }) => values.length === 0 || values.includes(id)));
  },
  scale: () => scale(values.length > 0 ? values.map(Number) : [17, 1000, 10_000, 100_000]),
  fit: async () => {
    console.log('\n── fit');
    return fitBench(await testStories());
  },
  knowledge: () => {
    console.log('\n── knowledge');
    return knowledgeBench(values.length > 0 ? values.map(Number) : [17, 600]);
  },
  lines: async () => {
    console.log('\n── lines');
    return linesBench(await knowledge(), values[0]);
  },
  pins: () => {
    console.log('\n── pins');
    // Minutes long at its full size, so only where it is asked for by name.
    return pinsBench(...(values.length > 0 ? values.map(Number) : name === undefined ? [500, 50, 1] : []));
  },
  load: () => {
    console.log('\n── load');
    return loadBench(
      values.map(Number),
      flags.find((one) => one.startsWith('--flags='))?.slice('--flags='.length),
    );
  },
  startup: async () => {
    console.log('\n── startup');
    await startupBench();
    return true;
  },
};

const sample = '../shared/questions.dev.jsonl';
// The fit proposes rather than measures, and both take minutes: only where they are asked for by name.
const usual = Object.keys(benches).filter((one) => !one.startsWith('fit') && one !== 'load');
const chosen = name === undefined ? usual : [name];
let kept = true;
for (const one of chosen) {
  const bench = benches[one];
  if (!bench) {
    console.error(`there is no bench "${one}"; there are: ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  kept = (await bench()) && kept;
}
if (name === undefined && existsSync(sample)) kept = (await answers([sample])) && kept;
process.exitCode = kept ? 0 : 1;
