/** What Dossier answers with: its commands, their buttons, and an answerer, all over one knowledge. */
import { buttons, commandsFor } from '../commands/index.ts';
import { createMemory } from '../commands/memory.ts';
import { createAnswerer } from './answer/answerer.ts';
import type { Kept, Service } from './discord/service.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

export function serviceFor(knowledge: Knowledge, kept: Kept): Service {
  return {
    commands: commandsFor(knowledge),
    buttons,
    context: { knowledge, answerer: createAnswerer(knowledge), answered: createMemory(), ...kept },
  };
}
