/** `npm run bench -- scale [SIZE...]`: the time a question takes as the knowledge grows, beside MiniSearch and Fuse. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createAnswerer } from '../src/answer/answerer.ts';
import type { Briefing, Claim, Knowledge } from '../src/knowledge/knowledge.ts';
import { byLocale } from '../src/knowledge/locale.ts';
import { documentsOf } from './peers.ts';
import { quantile } from './quantiles.ts';

const questionsAsked = 200;
/** Of what reads every text: suggestions take seconds each where there are many. */
const slowlyAsked = 20;
/** Plain Fuse reads every text for every question, and both keep every text: above these they are left out. */
const mostForFuse = 20_000;
const mostForMiniSearch = 100_000;

/** From this many claims on a question takes no longer than MiniSearch takes in the same run. */
const promisedFrom = 10_000;

const heading = 'claims     texts  built ms  heap MB  Dossier ms  suggest ms  MiniSearch ms  Fuse ms  kept';

/** Prints a line for each size; false where a promise is broken. */
export function scaleBench(real: Knowledge, sizes: readonly number[]): boolean {
  console.log(heading);
  let kept = true;
  for (const size of sizes) kept = scaleLine(real, size) && kept;
  return kept;
}

function scaleLine(real: Knowledge, size: number): boolean {
  const knowledge = size <= 17 ? real : grown(real, size);
  const documents = documentsOf(knowledge);
  const questions = questionsFrom(documents.map((one) => one.text));

  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const answerer = createAnswerer(knowledge);
  const built = performance.now() - start;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;

  const ours = median(questions, (one) => answerer.ask(one, { locale: 'en' }));
  const few = questions.slice(0, slowlyAsked);
  const suggest = median(few, (one) => answerer.suggest(one.slice(0, 12), { locale: 'en', limit: 25 }));
  const mini = documents.length <= mostForMiniSearch ? miniSearchOf(documents) : null;
  const theirs = mini && median(questions, (one) => mini.search(one, { fuzzy: 0.2, prefix: true }));
  const fuse =
    documents.length <= mostForFuse ? new Fuse(documents, { keys: ['text'], ignoreLocation: true }) : null;
  const plain = fuse && median(few, (one) => fuse.search(one));

  const kept = size < promisedFrom || theirs === null || ours <= theirs;
  const cells: readonly (readonly [string | null, number])[] = [
    [String(size), 6],
    [String(documents.length), 8],
    [built.toFixed(0), 8],
    [heap.toFixed(0), 7],
    [ours.toFixed(2), 10],
    [suggest.toFixed(2), 10],
    [theirs === null ? null : theirs.toFixed(2), 13],
    [plain === null ? null : plain.toFixed(1), 7],
    [kept ? 'yes' : 'NO', 4],
  ];
  console.log(cells.map(([text, width]) => (text ?? '–').padStart(width)).join('  '));
  return kept;
}

function miniSearchOf(documents: ReturnType<typeof documentsOf>) {
  const index = new MiniSearch({ idField: 'key', fields: ['text'] });
  index.addAll(documents);
  return index;
}

function median(questions: readonly string[], ask: (question: string) => unknown): number {
  for (const question of questions.slice(0, questions.length / 10)) ask(question);
  const times = questions.map((question) => {
    const start = performance.now();
    ask(question);
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

/** Every question is somebody's example with one word left out and one misspelt: what people really type. */
function questionsFrom(texts: readonly string[]): string[] {
  const random = generator(7);
  return Array.from({ length: questionsAsked }, () => {
    const words = (texts[Math.floor(random() * texts.length)] ?? '').split(' ');
    if (words.length > 3) words.splice(Math.floor(random() * words.length), 1);
    const place = Math.floor(random() * words.length);
    const word = words[place] ?? '';
    words[place] = word.length > 4 ? word.slice(0, 2) + word.slice(3) : word;
    return words.join(' ');
  });
}

/** The real claims again and again, each with names and words of its own that no other claim has. */
function grown(real: Knowledge, size: number): Knowledge {
  const random = generator(1);
  const [model] = real.briefings;
  if (!model) throw new Error('there is no briefing to grow from');
  const vocabulary = Array.from({ length: Math.max(2000, size) }, () => inventedWord(random));
  const pick = () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? '';
  const claims = Array.from({ length: size }, (_, index): Claim => {
    const like = model.claims[index % model.claims.length] ?? model.claims[0];
    if (!like) throw new Error('the briefing has no claims');
    const text = () => `${pick()} ${pick()} ${pick()} ${pick()} ${pick()}`;
    return {
      ...like,
      id: `${like.id}-${index}`,
      text: { ...like.text, en: `${pick()} ${like.text.en} ${text()}`, fr: text() },
      questions: { ...byLocale(() => []), en: [`who ${text()}`, text()], fr: [text()] },
    };
  });
  const briefing: Briefing = { ...model, claims, topics: [], gaps: model.gaps };
  return { ...real, briefings: [briefing] };
}

const syllables = 'ka lo mi ter san vo ri dun pel qua zen fo bra nix gu'.split(' ');

function inventedWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
