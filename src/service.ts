/** What Dossier answers with: its commands, their buttons, and an answerer, all over one knowledge. */
import { buttons, commandsFor } from '../commands/index.ts';
import type { Answerer } from './answer/answer.ts';
import { createAnswerer } from './answer/answerer.ts';
import type { Kept, Service } from './discord/service.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export function serviceFor(knowledge: Knowledge, kept: Kept): Service {
  let built: Answerer | undefined;
  // Building it takes some tenths of a second: not before the bot is connected, unless somebody asks.
  const prepare = () => {
    built ??= createAnswerer(knowledge);
    return built;
  };
  const answerer: Answerer = {
    ask: (question, options) => prepare().ask(question, options),
    suggest: (typed, options) => prepare().suggest(typed, options),
    concepts: (text, locale) => prepare().concepts(text, locale),
  };
  return { commands: commandsFor(knowledge), buttons, context: { knowledge, answerer, ...kept }, prepare };
}
