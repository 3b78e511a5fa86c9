/** `/preview`: a claim as it would be shown, before it stands in the file. */
import { readFile } from 'node:fs/promises';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.ts';
import { previewCommand, previewing } from '../../commands/preview.ts';
import { formatFault } from '../../src/knowledge/fault.ts';
import { parseKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { stringsFor } from '../../src/message/strings/index.ts';
import { ownKnowledge, twoBriefings } from '../fixtures/knowledge.ts';
import { contextOf, messageOf, request } from './request.ts';

const own = await ownKnowledge();
const context = contextOf(own);
const briefing = own.briefings[0]?.id ?? '';
const file = await readFile(`knowledge/${briefing}/briefing.yaml`, 'utf8');
/** The first claim of the file, as Discord hands on what is pasted: without the spaces before it. */
const record = (/^claims:\n([\s\S]*?)(?=\n\n? {2}- id:)/m.exec(file)?.[1] ?? '').trim();
const first = own.briefings[0]?.claims[0];
const permissions = PermissionFlagsBits.ManageGuild;

const submit = async (text: string, given: Partial<Request> = {}) => {
  const reply = await previewing(
    request({ name: 'preview', permissions, arguments: ['preview', briefing, text], ...given }),
    context,
  );
  expect(reply).toMatchObject({ kind: 'message', private: true });
  return messageOf(reply);
};

describe('/preview', () => {
  it('opens a form for whoever manages the server', async () => {
    const reply = await previewCommand(own).run(request({ name: 'preview', permissions }), context);
    expect(reply).toMatchObject({ kind: 'form', form: { id: `preview:${briefing}` } });
  });

  it('is for the briefing that was chosen', async () => {
    const both = await twoBriefings();
    expect(both.briefings).toHaveLength(2);
    for (const { id } of both.briefings) {
      const asked = request({ name: 'preview', permissions, options: { briefing: id } });
      expect(await previewCommand(both).run(asked, contextOf(both))).toMatchObject({
        form: { id: `preview:${id}` },
      });
    }
  });

  it('shows a record in place of the published claim of its id, with its denial and no buttons', async () => {
    const message = await submit(record.replace('a large number of', 'very many'));
    expect(message.content).toContain('very many');
    expect(message.content).toContain('Denied by');
    expect(message.content).not.toMatch(/Line \d/);
    expect(message.components).toEqual([]);
    expect(own.briefings[0]?.claims[0]).toBe(first);
  });

  it('shows a new record beside the others, with what check finds in it', async () => {
    const message = await submit(record.replace(/^- id: .*/, '- id: brand-new'));
    expect(message.content).toContain(first?.text.en);
    expect(message.content).toMatch(/Line 1: .*topic/);
  });

  it.each([
    ['as an item of the list', record],
    ['by itself', record.replace(/^- /, '').replace(/^ {4}/gm, '')],
    ['by itself, as far in as it stood in the file', record.replace(/^- /, '')],
  ])('takes a record %s', async (_, text) => {
    const { content } = await submit(text.replace('a large number of', 'very many'));
    expect(content).toContain('very many');
    expect(content).not.toMatch(/Line \d/);
  });

  it('shows a draft as though it were none', async () => {
    const { content } = await submit(record.replace('\n', '\n    draft: true\n'));
    expect(content).toContain(first?.text.en);
  });

  it('says that a claim is held back as long as a denial of it is a draft', async () => {
    const denial = /\n {2}- id: [\w-]+\n {4}kind: denies\n/;
    const texts = new Map((await readKnowledgeFiles('knowledge')).texts);
    texts.set(
      `${briefing}/briefing.yaml`,
      file.replace(denial, (found) => `${found}    draft: true\n`),
    );
    const parsed = parseKnowledge(texts);
    if (!parsed.ok) throw new Error(parsed.faults.map(formatFault).join());
    const asked = request({ name: 'preview', permissions, arguments: ['preview', briefing, record] });
    const reply = await previewing(asked, { ...context, readRecords: async () => parsed.records });
    expect(messageOf(reply).content).toContain(stringsFor('en').preview.heldBack);
  });

  it('tells a fault by the line that was typed, with its remedy and nothing that mentions', async () => {
    const line = record.split('\n').findIndex((one) => one.includes('basis:')) + 1;
    const message = await submit(record.replace(/basis: \w+/, 'basis: "@everyone"'));
    expect(message.content).toContain(`Line ${line}: `);
    expect(message.content).not.toMatch(/(?<!\\)@everyone/);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(message.embeds).toEqual([]);
  });

  it('tells a reference to no record by its line, as the loader does', async () => {
    const line = record.split('\n').findIndex((one) => one.includes('attribution:')) + 1;
    const message = await submit(record.replace(/attribution: .*/, 'attribution: [nobody]'));
    expect(message.content).toMatch(new RegExp(`Line ${line}: .*nobody`));
  });

  it('tells text that is no YAML by its line', async () => {
    expect((await submit(`${record}\n\tnote: x`)).content).toContain(`Line ${record.split('\n').length + 1}`);
  });

  it.each([
    ['without the permission', { permissions: 0n }],
    ['outside a server', { guild: null }],
  ])('refuses whoever asks %s, form and text alike', async (_name, given) => {
    const opened = await previewCommand(own).run(
      request({ name: 'preview', permissions, ...given }),
      context,
    );
    expect(messageOf(opened).content).toContain('manage the server');
    expect((await submit(record, given)).content).toContain('manage the server');
  });
});
