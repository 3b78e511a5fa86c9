/**
 * Stories with the questions that people ask of them: the project's own, those of `tests/stories`, which understanding is
 * fitted on, and those of `tests/unseen`, which nothing is fitted on.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

/** A question with its right answers, as `tests/stories/<id>/questions.jsonl` holds them, a line each. */
export interface Question {
  readonly q: string;
  readonly locale: string;
  /** Claim ids; none: the article does not say. */
  readonly accept: readonly string[];
  readonly kind: string;
  /** The gap that it falls into, where one is recorded. */
  readonly gap?: string;
}

/** A chat message with what is expected of the check, as `tests/stories/<id>/messages.jsonl` holds them, a line each. */
export interface ChatMessage {
  readonly text: string;
  readonly locale: string;
  /** Claim ids that must be named, and those that may be. */
  readonly speaks: readonly string[];
  readonly may?: readonly string[];
  readonly departs: readonly { readonly kind: string; readonly claims: readonly string[] }[];
  readonly may_depart?: readonly string[];
}

export interface Story {
  readonly id: string;
  readonly knowledge: Knowledge;
  readonly questions: readonly Question[];
  readonly messages: readonly ChatMessage[];
}

/** Written by strangers who saw neither code nor knowledge. */
const ownMessages = ['tests/messages.jsonl', 'tests/messages-unseen.jsonl'];
const own = ['tests/stories/h20-resale/questions.jsonl', 'tests/stories/h20-resale/questions-unseen.jsonl'];

async function readLines<Line>(files: readonly string[]): Promise<readonly Line[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Line => JSON.parse(line)),
  );
}

/** The project's own story; `files` in place of its questions. */
export async function ownStory(files: readonly string[] = own): Promise<Story> {
  const questions = await readLines<Question>(files);
  const messages = await readLines<ChatMessage>(ownMessages);
  return { id: 'h20-resale', knowledge: await knowledgeIn('knowledge'), questions, messages };
}

/** Every story of a folder, each in a knowledge of its own. */
export async function testStories(folder = 'tests/stories'): Promise<readonly Story[]> {
  const ids = (await readdir(folder)).filter((id) => existsSync(path.join(folder, id, 'briefing.yaml')));
  return Promise.all(ids.sort().map((id) => testStory(folder, id)));
}

export const unseenStories = () => testStories('tests/unseen');

async function testStory(stories: string, id: string): Promise<Story> {
  const questions = await readLines<Question>([path.join(stories, id, 'questions.jsonl')]);
  const said = path.join(stories, id, 'messages.jsonl');
  const messages = existsSync(said) ? await readLines<ChatMessage>([said]) : [];
  const directory = await mkdtemp(path.join(tmpdir(), 'story-'));
  try {
    for (const file of ['briefing.yaml', 'names.yaml', 'places.json'])
      if (existsSync(path.join(stories, id, file)))
        await cp(path.join(stories, id, file), path.join(directory, id, file));
    return { id, knowledge: await knowledgeIn(directory), questions, messages };
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Fails where it does not load. */
export async function knowledgeIn(directory: string): Promise<Knowledge> {
  const found = await loadKnowledge(directory);
  if (found.ok) return found.knowledge;
  const [fault] = found.faults;
  throw new Error(
    `the knowledge in ${directory} does not load: ${fault?.file}:${fault?.line} ${fault?.message}`,
  );
}
