/** `npm run ask`: questions in the terminal. The machine form (`--json`) is kept stable; see docs/machine-forms.md. */
import { createInterface } from 'node:readline/promises';
import type { AskOptions } from '../answer/answer.ts';
import { createAnswerer, type ExplainingAnswerer } from '../answer/answerer.ts';
import { knowledgeDirectory } from '../config.ts';
import { formatFault } from '../knowledge/fault.ts';
import { findTopic, type Knowledge, keyOf, type Topic } from '../knowledge/knowledge.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { localeOf, locales } from '../knowledge/locale.ts';
import { composeAnswer } from '../message/compose.ts';
import { messageText } from '../message/text.ts';
import { cannotRead, readArguments, UsageError } from './arguments.ts';
import { answerRecord, endQuietlyWithReader, linesFromInput, questionLine, writeLine } from './json.ts';
import { paintExplanation, paintText } from './paint.ts';

const usage = `usage: npm run ask -- ["question"] [--locale ${locales.join('|')}] [--topic h20] [--explain]
       npm run --silent ask -- --json "question"
       npm run --silent ask -- --json -        reads {"q", "locale", "topic"} lines from standard input
       npm run ask -- --check "message"        holds a chat message against the record
       npm run --silent ask -- --check --json -   reads {"text", "locale"} lines from standard input
With no question it asks for one after the other; an empty line ends it.`;

interface Desk {
  readonly knowledge: Knowledge;
  readonly answerer: ExplainingAnswerer;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments(
    process.argv.slice(2),
    {
      check: { type: 'boolean' },
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      locale: { type: 'string' },
      topic: { type: 'string' },
    },
    usage,
  );
  if (values.help) return console.log(usage);
  const desk = await openDesk(knowledgeDirectory());
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const asked = { locale: localeOf(values.locale ?? locale), topic: topicNamed(desk, values.topic) };
  const question = positionals.join(' ').trim();

  const fromInput = question === '-' || question === '';
  if (values.check) {
    // Nobody who asks a question waits for it to be loaded.
    const { checkLines, showCheck } = await import('./check.ts');
    if (fromInput) return checkLines(desk.knowledge, asked.locale);
    return showCheck(question, asked.locale, desk.knowledge, values.json);
  }
  if (values.json) {
    if (fromInput) return answerLines(desk, asked);
    return writeRecord(desk, question, asked);
  }
  const show = (one: string) => {
    console.log(paintText(messageText(composeAnswer(desk.answerer.ask(one, asked), desk.knowledge))));
    if (values.explain) console.log(`\n${paintExplanation(desk.answerer.explain(one, asked))}`);
  };
  if (question !== '') return show(question);
  await prompt(show);
}

async function openDesk(directory: string): Promise<Desk> {
  const loaded = await loadKnowledge(directory).catch(cannotRead(`the knowledge in "${directory}"`));
  if (!loaded.ok) throw new UsageError(loaded.faults.map(formatFault).join('\n'));
  return { knowledge: loaded.knowledge, answerer: createAnswerer(loaded.knowledge) };
}

/** By `briefing/topic`, or by its bare id where one briefing alone has it. */
function topicNamed({ knowledge }: Desk, name: string | undefined): Topic | undefined {
  if (name === undefined) return undefined;
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics.map(keyOf));
  const several = topics.filter((one) => one.endsWith(`/${name}`));
  const problem =
    several.length > 1 ? `several briefings have a topic "${name}"` : `there is no topic "${name}"`;
  const found = findTopic(knowledge, name);
  if (!found) throw new UsageError(`${problem}; topics: ${topics.join(', ')}`);
  return found;
}

/** One line in, one line out, in order. A line that is no question is told, and the others go on. */
async function answerLines(desk: Desk, defaults: AskOptions): Promise<void> {
  for await (const { q, locale, topic } of linesFromInput(questionLine)) {
    writeRecord(desk, q, {
      locale: locale === undefined ? defaults.locale : localeOf(locale),
      topic: topicNamed(desk, topic) ?? defaults.topic,
    });
  }
}

function writeRecord(desk: Desk, question: string, options: AskOptions): void {
  const answer = desk.answerer.ask(question, options);
  writeLine(answerRecord(answer, messageText(composeAnswer(answer, desk.knowledge))));
}

async function prompt(show: (question: string) => void): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, historySize: 100 });
  terminal.setPrompt('? ');
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() === '') break;
    show(line);
    terminal.prompt();
  }
  terminal.close();
}

endQuietlyWithReader();
try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exit(2);
}
