import type { RESTPostAPIApplicationCommandsJSONBody as Definition } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commandsFor } from '../../commands/index.ts';
import { sameCommands } from '../../src/discord/register.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const loaded = await loadKnowledge('knowledge');
if (!loaded.ok) throw new Error('the knowledge does not load');
const wanted = commandsFor(loaded.knowledge).map((command) => command.definition);

/** As Discord gives commands back: numbered, in another order, with every default written out. */
function asDiscordHasThem(definitions: readonly Definition[]): Definition[] {
  return definitions.toReversed().map((definition, index) => ({
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    name_localizations: null,
    ...structuredClone(definition),
    id: `10000000000000000${index}`,
    application_id: '100000000000000099',
    version: '100000000000000098',
    type: definition.type ?? 1,
  })) as unknown as Definition[];
}

describe('comparing commands', () => {
  it('sees no difference in what Discord adds, orders and fills in', () => {
    expect(sameCommands(wanted, asDiscordHasThem(wanted))).toBe(true);
  });

  it.each([
    ['a description', (one: Definition) => ({ ...one, description: 'Another description' })],
    ['a translation', (one: Definition) => ({ ...one, description_localizations: { fr: 'Autre chose' } })],
    ['an option', (one: Definition) => ({ ...one, options: [] })],
    ['who may use it', (one: Definition) => ({ ...one, default_member_permissions: '0' })],
    ['a name', (one: Definition) => ({ ...one, name: 'other' })],
  ])('sees a difference in %s', (_what, change) => {
    const [first, ...rest] = wanted;
    if (!first) throw new Error('there are no commands');
    const changed = [change(first) as Definition, ...rest];
    expect(sameCommands(changed, asDiscordHasThem(wanted))).toBe(false);
    expect(sameCommands(wanted, asDiscordHasThem(changed))).toBe(false);
  });

  it('sees a command that is missing or too many', () => {
    expect(sameCommands(wanted, asDiscordHasThem(wanted.slice(1)))).toBe(false);
    expect(sameCommands(wanted.slice(1), asDiscordHasThem(wanted))).toBe(false);
  });
});
