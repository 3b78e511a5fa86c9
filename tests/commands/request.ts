/** A plain request, as the Discord adapter makes them. */
import type { Context, Reply, Request } from '../../commands/command.ts';
import { createMemory } from '../../commands/memory.ts';
import { createAnswerer } from '../../src/answer/answerer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { readableRecords } from '../../src/knowledge/load.ts';
import type { Message } from '../../src/message/message.ts';
import { noPins } from '../pins/no-pins.ts';
import { countingNothing } from '../unanswered/counting-nothing.ts';

export function request(given: Partial<Request> = {}): Request {
  return {
    name: 'ask',
    subcommand: null,
    options: {},
    focused: null,
    locale: 'en',
    user: '100000000000000001',
    guild: '100000000000000002',
    channel: '100000000000000003',
    permissions: 0n,
    appPermissions: 0n,
    isGuest: false,
    arguments: [],
    target: null,
    ...given,
  };
}

/** What commands are given, over some knowledge. */
export function contextOf(knowledge: Knowledge): Context {
  return {
    knowledge,
    answerer: createAnswerer(knowledge),
    answered: createMemory(),
    pins: noPins,
    unanswered: countingNothing,
    project: null,
    readRecords: () => readableRecords('knowledge'),
  };
}

/** The message of a reply that has one. */
export function messageOf(reply: Reply): Message {
  if (!('message' in reply)) throw new Error('this reply has no message');
  return reply.message;
}

/** What pressing each of its buttons, or choosing the first option of its menus, would send. */
export function customIds(message: Message): string[] {
  return message.components
    .flatMap((row) => row.components)
    .flatMap((one) => {
      if (!('custom_id' in one)) return [];
      return 'options' in one ? `${one.custom_id}:${one.options[0]?.value}` : one.custom_id;
    });
}
