import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.ts';
import { buttons, commandsFor } from '../../commands/index.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { reservedCommands } from '../../src/knowledge/rules/commands.ts';
import { withRemove } from '../../src/message/buttons.ts';
import { stringsFor } from '../../src/message/strings/index.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { everyMessage } from '../message/every-message.ts';
import { expectTakenByDiscord } from '../message/limits.ts';
import { contextOf, customIds, messageOf, request } from './request.ts';

const own = await ownKnowledge();
const both = await twoBriefings();
const definitions = commandsFor(own).map((command) => command.definition);
/** Those typed after a slash; the others stand on the menu of a message and have no description. */
const slashDefinitions = definitions.filter((one) => 'description' in one);

describe('the commands', () => {
  it('are the ones for every briefing, and one for each topic', () => {
    const topics = own.briefings.flatMap((briefing) => briefing.topics.map((topic) => topic.command));
    expect(slashDefinitions.map((one) => one.name).sort()).toEqual([...reservedCommands, ...topics].sort());
  });

  it.each(definitions.map((one) => [one.name, one] as const))(
    '/%s keeps to Discord’s schema',
    (_, { default_member_permissions: permissions, ...definition }) => {
      // The schema wants a number here; Discord itself takes and gives a string, since a number has too few bits.
      if (permissions) expect(permissions).toMatch(/^\d+$/);
      const checked = ApplicationCommandUpdateRequestSchema.safeParse(definition);
      expect(checked.success ? [] : checked.error.issues).toEqual([]);
    },
  );

  it('are named and described for every client that speaks a language of the bot', () => {
    const clients = locales.flatMap((locale) => stringsFor(locale).clients).sort();
    expect(clients).toEqual(expect.arrayContaining(['en-GB', 'en-US', 'fr', 'zh-CN']));
    for (const { name, ...definition } of slashDefinitions) {
      const described = 'description_localizations' in definition ? definition.description_localizations : {};
      expect([name, Object.keys(described ?? {}).sort()]).toEqual([name, clients]);
    }
  });

  it('offer a briefing to choose only where there are several', () => {
    const options = (knowledge: typeof own) =>
      JSON.stringify(commandsFor(knowledge).find((one) => one.definition.name === 'denials'));
    expect(options(own)).not.toContain('"name":"briefing"');
    expect(options(both)).toContain('"value":"invented-ferry"');
  });

  it('gain one for a topic of a new briefing, with no change to code', () => {
    expect(commandsFor(both).map((one) => one.definition.name)).toContain('ferry');
  });

  it.each(locales)('all answer in %s with a message that Discord takes', async (locale) => {
    const context = contextOf(both);
    for (const { definition, run } of commandsFor(both)) {
      const subcommand = definition.name === 'briefing' ? 'show' : null;
      const options: Request['options'] = definition.name === 'ask' ? { question: 'ferry' } : {};
      expectTakenByDiscord(
        messageOf(await run(request({ name: definition.name, subcommand, locale, options }), context)),
      );
    }
  });
});

it('every button of every message is answered', async () => {
  const context = contextOf(both);
  const ids = new Set(
    everyMessage(both, 'en', 'why?').flatMap((message) => customIds(withRemove(message, 'en'))),
  );
  for (const id of ids) {
    const parts = id.split(':');
    const button = buttons.find((one) => one.prefix === parts[0]);
    const reply = await button?.run(request({ name: parts[0] ?? '', arguments: parts }), context);
    expect([id, reply?.log?.outcome]).not.toEqual([id, undefined]);
    expect([id, reply?.log?.outcome]).not.toEqual([id, 'gone']);
  }
});
