/** What the sandbox's page tells a newcomer of Dossier: to ask, to check a message that is wrong, to edit a briefing. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Guide, Step, Texts } from '../packages/discord-sandbox/src/guide.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { defaultLocale, languageOfTag, locales } from './knowledge/locale.ts';
import { type Strings, stringsFor } from './message/strings/index.ts';
import { amountsOf } from './reading/amounts.ts';

/** Who writes the message that is wrong. */
const author = 'Alex';
/** A number in digits. */
const digits = /(?<![\p{L}\d.,])\d+(?:\.\d+)?(?![\p{L}\d])/u;

/** `directory`: where the knowledge stands, as whoever edits it would write it. */
export function guideFor(
  { briefings }: Knowledge,
  commands: readonly APIApplicationCommand[],
  directory: string,
): Guide {
  const pins = commands.find(({ options }) => options?.some(({ name }) => name === 'pin'));
  const wrong = briefings
    .flatMap(({ claims }) => claims)
    .filter(({ figures }) => figures?.length)
    .flatMap(({ text }) => withWrongAmount(text[defaultLocale]) ?? [])
    .at(0);
  return {
    plainMessage: { command: 'ask', option: 'question' },
    ...(wrong !== undefined && { post: { author, content: wrong } }),
    steps: [ask, ...(wrong === undefined ? [] : [check]), ...(pins ? [edit(pins.name, directory)] : [])],
  };
}

/** Ten times its first amount in digits. A date is no amount: nobody would be told that it is wrong. */
function withWrongAmount(text: string): string | undefined {
  const amounts = amountsOf(text, defaultLocale);
  const found = amounts.find(({ start, end }) => digits.test(text.slice(start, end)));
  if (!found) return undefined;
  const written = text.slice(found.start, found.end);
  const wrong = written.replace(digits, (number) => String(Number(number) * 10));
  return `${text.slice(0, found.start)}${wrong}${text.slice(found.end)}`;
}

const ask: Step = {
  title: texts(({ ask }) => ask.title),
  text: texts(({ ask }) => ask.text),
  action: { kind: 'suggestions' },
};

const check: Step = {
  title: texts(({ check }) => check.title),
  text: texts(({ check }) => check.text(author)),
  action: {
    kind: 'message command',
    label: texts(({ check }) => check.action),
    name: stringsFor(defaultLocale).check.name,
  },
};

function edit(command: string, directory: string): Step {
  const label = texts(({ edit }) => edit.action);
  return {
    title: texts(({ edit }) => edit.title),
    text: texts(({ edit }) => edit.text(directory)),
    action: { kind: 'command', label, command, subcommand: 'pin', as: 'moderator' },
  };
}

function texts(pick: (guide: Strings['guide']) => string): Texts {
  return Object.fromEntries(locales.map((locale) => [languageOfTag(locale), pick(stringsFor(locale).guide)]));
}
