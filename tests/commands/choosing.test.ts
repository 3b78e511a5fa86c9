import { readFileSync } from 'node:fs';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import { previewCommand } from '../../commands/preview.ts';
import { checkCommands } from '../../packages/discord-sandbox/src/rules/command.ts';
import { fitting } from '../../src/discord/register.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { linkedTexts, ownKnowledge } from '../fixtures/knowledge.ts';
import { contextOf, messageOf, request } from './request.ts';

const story = readFileSync(new URL('../stories/harbour-strike/briefing.yaml', import.meta.url), 'utf8');
const names = readFileSync(new URL('../stories/harbour-strike/names.yaml', import.meta.url), 'utf8');

/** Briefings `strike-00`, `strike-01`…, each updated a day after the one before it, with the same ids inside. */
function briefings(count: number, title = (number: string) => `Strike ${number}`): Knowledge {
  const texts = Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(2, '0');
    const text = story
      .replace('id: harbour-strike', `id: strike-${number}`)
      .replace(/^title: .*/m, `title: {en: "${title(number)}"}`)
      .replace(/^updated: .*/m, `updated: "2026-10-${String(index + 1).padStart(2, '0')}"`)
      .replace(/command: (\S+)/g, `command: $1-${number}`);
    return [
      [`strike-${number}/briefing.yaml`, text],
      [`strike-${number}/names.yaml`, names],
    ] as const;
  });
  return linkedTexts(new Map(texts.flat()));
}

const two = briefings(2);
const many = briefings(30);

async function run(knowledge: Knowledge, name: string, subcommand: string | null, options = {}) {
  const command = commandsFor(knowledge).find(({ definition }) => definition.name === name);
  if (!command) throw new Error(`there is no /${name}`);
  return messageOf(await command.run(request({ name, subcommand, options }), contextOf(knowledge)));
}

function suggested(knowledge: Knowledge, name: string, options: Record<string, string>): readonly string[] {
  const command = commandsFor(knowledge).find(({ definition }) => definition.name === name);
  const [focused = ''] = Object.keys(options);
  const asked = request({ name, subcommand: 'pin', focused, options });
  return (command?.suggest?.(asked, contextOf(knowledge)) ?? []).map((choice) => choice.value);
}

const lists = [
  ['briefing', 'show'],
  ['briefing', 'changes'],
  ['denials', null],
  ['figures', null],
  ['sources', null],
] as const;

describe.each(lists)('/%s %s', (name, subcommand) => {
  it('is of the briefing last updated where none is named', async () => {
    expect((await run(two, name, subcommand)).content).toContain('Strike 01');
    expect((await run(two, name, subcommand, { briefing: 'strike-00' })).content).toContain('Strike 00');
  });

  it('never shows another briefing than the one named, though that is there no more', async () => {
    expect((await run(two, name, subcommand, { briefing: 'gone' })).content).toContain('not loaded any more');
  });
});

it('/preview is for the briefing last updated where none is named', async () => {
  const asked = request({ name: 'preview', permissions: PermissionFlagsBits.ManageGuild });
  expect(await previewCommand(two).run(asked, contextOf(two))).toMatchObject({
    form: { id: 'preview:strike-01' },
  });
});

it('a topic that is there no more is not answered with the whole briefing', async () => {
  const { content } = await run(two, 'briefing', 'show', { topic: 'strike-00:gone' });
  expect(content).toContain('not in the briefing any more');
});

it.each(['pin', 'unpin'])(
  '/pins %s takes nothing else in the place of what is there no more',
  async (subcommand) => {
    const pins = commandsFor(two).find(({ definition }) => definition.name === 'pins');
    const said = async (options: Request['options']) => {
      const asked = request({
        name: 'pins',
        subcommand,
        options,
        permissions: PermissionFlagsBits.PinMessages,
      });
      const reply = await pins?.run(asked, contextOf(two));
      return reply && messageOf(reply).content;
    };
    expect(await said({ briefing: 'gone' })).toContain('This briefing is not loaded any more');
    expect(await said({ topic: 'strike-00:gone' })).toContain('This topic is not in the briefing any more');
  },
);

it('topics of one name are told apart by their briefings', () => {
  const list = JSON.stringify(commandsFor(two).map(({ definition }) => definition));
  expect(list).toContain('"name":"The strike (Strike 00)"');
  expect(list).toContain('"name":"The strike (Strike 01)"');
});

it('of one briefing alone, topics stand under their own names in a list', async () => {
  const list = JSON.stringify(commandsFor(await ownKnowledge()).map(({ definition }) => definition));
  expect(list).toContain('"value":"h20-resale:bytedance"');
  expect(list).toContain('"name":"ByteDance"');
});

describe('where there is more to choose from than Discord takes', () => {
  it.each([
    ['in number', many],
    [
      'in length',
      briefings(12, (number) => `${number} ${'a title as long as it may be '.repeat(4)}`.slice(0, 95)),
    ],
  ])('%s, Discord takes every command', (_, knowledge) => {
    const { taken } = fitting(commandsFor(knowledge).map(({ definition }) => definition));
    expect(checkCommands([...taken], 'global')).toBeNull();
  });

  it('what fits the letters typed is offered, the briefing last updated first', () => {
    expect(suggested(many, 'denials', { briefing: '' })).toHaveLength(25);
    expect(suggested(many, 'denials', { briefing: '' })[0]).toBe('strike-29');
    expect(suggested(many, 'denials', { briefing: 'E 07' })).toEqual(['strike-07']);
    expect(suggested(many, 'pins', { topic: 'the strike (strike 03' })).toEqual(['strike-03:dock-strike']);
  });

  it('what was typed and not chosen is the only one that it names, or none', async () => {
    expect((await run(many, 'denials', null, { briefing: 'strike 07' })).content).toContain('Strike 07');
    expect((await run(many, 'denials', null, { briefing: 'strike' })).content).toContain('not loaded');
    const { content } = await run(many, 'briefing', 'show', { topic: 'the replacements (strike 03' });
    expect(content).toContain('-# Strike 03');
  });
});
