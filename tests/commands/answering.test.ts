import { describe, expect, it } from 'vitest';
import type { Request } from '../../commands/command.ts';
import { commandsFor } from '../../commands/index.ts';
import { findClaim } from '../../src/knowledge/knowledge.ts';
import { claimButtons } from '../../src/message/buttons.ts';
import { messageText } from '../../src/message/text.ts';
import { twoBriefings } from '../fixtures/knowledge.ts';
import { contextOf, customIds, messageOf, request } from './request.ts';

const knowledge = await twoBriefings();
const context = contextOf(knowledge);
const commands = commandsFor(knowledge);

function command(name: string) {
  const found = commands.find((one) => one.definition.name === name);
  if (!found) throw new Error(`no command ${name}`);
  return found;
}

const run = (name: string, given: Partial<Request>) =>
  Promise.resolve(command(name).run(request({ name, ...given }), context));
const suggest = (name: string, question: string, locale: Request['locale'] = 'en') =>
  command(name).suggest?.(request({ name, locale, focused: 'question', options: { question } }), context) ??
  [];

describe('an answer', () => {
  it('is for the channel, with a button that removes it', async () => {
    const reply = await run('ask', { options: { question: 'did bytedance sell chips to tencent?' } });
    expect(reply).toMatchObject({
      kind: 'message',
      private: false,
      log: { outcome: 'answered', claim: 'resale' },
    });
    expect(customIds(messageOf(reply))).toContain('remove');
  });

  it('is for the asker alone where private is chosen', async () => {
    const reply = await run('ask', { options: { question: 'huawei', private: true } });
    expect(reply).toMatchObject({ kind: 'message', private: true });
    expect(customIds(messageOf(reply))).not.toContain('remove');
  });

  it('is in the language that was chosen, whatever that of the question', async () => {
    const reply = await run('ask', {
      options: { question: 'did bytedance sell chips to tencent?', language: 'fr' },
    });
    expect(messageOf(reply).content).toContain('Selon Caijing');
  });

  it('is in the language of the question where none was chosen', async () => {
    const reply = await run('ask', { options: { question: '字节跳动把芯片卖给腾讯了吗？' } });
    expect(messageOf(reply).content).toContain('字节跳动已否认');
  });

  it('to an empty question asks for one', async () => {
    const reply = await run('ask', { options: { question: '   ' } });
    expect(reply).toMatchObject({ private: true, log: { outcome: 'nothing asked' } });
  });

  it('holds no user text in what is logged', async () => {
    const reply = await run('ask', { options: { question: 'a secret of mine' } });
    expect(JSON.stringify(reply.log)).not.toContain('secret');
  });
});

describe('a topic command', () => {
  it('without a question shows the topic’s claims in order', async () => {
    const text = messageText(messageOf(await run('h20', {})));
    const topic = knowledge.briefings.flatMap((one) => one.topics).find((one) => one.command === 'h20');
    const places = (topic?.claims ?? []).map((claim) => text.indexOf(claim.text.en));
    expect(places.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('with a question answers from its own claims', async () => {
    const reply = await run('ferry', { options: { question: 'how many seats does the ferry have?' } });
    expect(reply.log).toEqual({ outcome: 'answered', claim: 'seats' });
  });
});

describe('suggestions', () => {
  it('are offered before the first key is typed, within Discord’s limits', () => {
    const choices = suggest('ask', '');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name).toMatch(/^.{1,100}$/u);
      expect(value).toMatch(/^claim:[a-z0-9-]+:[a-z0-9-]+$/);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  it('answer exactly their claim when picked', async () => {
    for (const { value } of suggest('ask', 'h20')) {
      const reply = await run('ask', { options: { question: value } });
      expect(reply.log).toEqual({ outcome: 'answered', claim: value.split(':')[2] });
    }
  });

  it('that are claims say in themselves who denies them', () => {
    const claim = findClaim(knowledge, 'h20-resale', 'resale');
    if (!claim) throw new Error('no claim');
    const answerer = { ...context.answerer, suggest: () => [{ text: claim.text.en, claim }] };
    const choices = command('ask').suggest?.(request({ focused: 'question' }), { ...context, answerer });
    expect(choices?.[0]?.name).toMatch(/^denied by ByteDance/);
    expect(choices?.[0]?.name.length).toBeLessThanOrEqual(100);
  });

  it('of something that is no claim are taken as a question', async () => {
    const reply = await run('ask', { options: { question: 'claim:h20-resale:no-such-claim' } });
    expect(reply.log?.outcome).not.toBe('gone');
  });

  it('of a claim that was changed since say what it was and what it is', async () => {
    const reply = await run('ask', { options: { question: 'claim:invented-ferry:old-seats' } });
    expect(reply.log).toEqual({ outcome: 'superseded', claim: 'old-seats' });
    const text = messageText(messageOf(reply));
    expect(text).toContain('Changed on 1 February 2030. The number was misread.');
    expect(text).toMatch(/Was: .*100 seats\.\nIs: .*120 seats\./);
    const seats = findClaim(knowledge, 'invented-ferry', 'seats');
    const row = claimButtons(seats ? [seats] : [], 'en').flatMap((one) => one.components);
    expect(messageOf(reply).components[0]?.components).toEqual(expect.arrayContaining(row));
  });
});

describe('/briefing show', () => {
  it('shows the first briefing, one that is named, or one topic', async () => {
    const shown = async (options: Request['options']) =>
      messageOf(await run('briefing', { subcommand: 'show', options })).content;
    expect(await shown({})).toContain('The reported H20 resale');
    expect(await shown({ briefing: 'invented-ferry' })).toContain('The invented ferry');
    expect(await shown({ topic: 'invented-ferry:ferry' })).toContain('The ferry');
  });

  it('tells of a subcommand that there is none any more', async () => {
    expect((await run('briefing', { subcommand: 'juggle' })).log?.outcome).toBe('unknown subcommand');
  });
});
