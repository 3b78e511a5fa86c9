/** What Dossier answers with: its commands, their buttons, and an answerer, all over one knowledge. */
import { buttons, commandsFor } from '../commands/index.ts';
import { createAnswererSliced } from './answer/answerer.ts';
import type { Kept, Service } from './discord/service.ts';
import type { Knowledge } from './knowledge/knowledge.ts';

/** Gives way to whoever is being answered meanwhile: swap the service once this resolves. */
export async function serviceFor(knowledge: Knowledge, kept: Kept): Promise<Service> {
  const answerer = await createAnswererSliced(knowledge);
  return { commands: commandsFor(knowledge), buttons, context: { knowledge, answerer, ...kept } };
}
