import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Reply, Request, Written } from '../../commands/command.ts';
import { buttons, commandsFor } from '../../commands/index.ts';
import { createMemory } from '../../commands/memory.ts';
import { findClaim, keyOf } from '../../src/knowledge/knowledge.ts';
import { byLocale } from '../../src/knowledge/locale.ts';
import { claimButtons } from '../../src/message/buttons.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { askedLine } from '../../src/message/compose-claims.ts';
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

const resale = findClaim(knowledge, 'h20-resale', 'resale');
const asksResale = resale?.questions.en[0] ?? '';

const run = (name: string, given: Partial<Request>) =>
  Promise.resolve(command(name).run(request({ name, ...given }), context));
const suggest = (name: string, question: string, locale: Request['locale'] = 'en') =>
  command(name).suggest?.(request({ name, locale, focused: 'question', options: { question } }), context) ??
  [];

/** What the button that turns the page carries; undefined on the last page. */
const nextPage = (reply: Reply) => {
  const row = messageOf(reply).components.flatMap(({ components }) => components);
  const on = row.find((one) => 'label' in one && one.label === '▶');
  return on && 'custom_id' in on ? on.custom_id : undefined;
};

describe('an answer', () => {
  it('for somebody mentions that member and nobody else', async () => {
    const member = '100000000000000042';
    const reply = await run('ask', { options: { question: 'who denies it?', for: member } });
    const { content, allowed_mentions } = messageOf(reply);
    // At the head of the line that there is anyway: an answer has eight at most.
    expect(content.split('\n')[0]).toBe(`-# <@${member}> Asked: “who denies it?”`);
    expect(allowed_mentions).toEqual({ parse: [], users: [member] });
  });

  it('is for the asker alone where a server lets no guest speak', async () => {
    const given = { options: { question: 'who denies it?' }, isGuest: true };
    expect(await run('ask', given)).toMatchObject({ private: true });
    const permissions = PermissionFlagsBits.UseExternalApps;
    expect(await run('ask', { ...given, permissions })).toMatchObject({ private: false });
  });

  it('links the briefing that is pinned in the channel where all read it, and there alone', async () => {
    const pinned = { ...context, pins: { ...context.pins, toLink: async () => '100000000000000077' } };
    const said = async (options: Request['options']) => {
      const asked = request({ options: { question: asksResale, ...options } });
      return messageOf(await command('ask').run(asked, pinned)).content;
    };
    expect(await said({})).toContain('/100000000000000077');
    expect(await said({ private: true })).not.toContain('/100000000000000077');
  });

  it('from a message that asks nothing does not say that the article holds nothing on it', async () => {
    const target = { id: '7', content: '👍', preview: '', asker: null, isPrivate: false };
    const { content } = messageOf(await run('Answer from briefing', { target }));
    expect(content).toMatch(/^-# Asked: https:\S+\n\*\*Not sure what you mean/);
  });

  it('in the language of a question is in that alone, what leads to the pin included', async () => {
    const pinned = { ...context, pins: { ...context.pins, toLink: async () => '100000000000000077' } };
    const asked = request({ options: { question: 'Qui a acheté les H20 ?' } });
    expect(messageOf(await command('ask').run(asked, pinned)).content).toContain('[Épinglé ici]');
    const target = { id: '7', content: 'Qui a acheté les H20 ?', preview: '', asker: null, isPrivate: false };
    const answer = await command('Answer from briefing').run(request({ target }), pinned);
    expect(messageOf(answer).content).toContain('[Épinglé ici]');
    expect(messageOf(answer).content).toMatch(/^-# Question\s: https:/);
  });

  it('is for the channel, with a button that removes it', async () => {
    const reply = await run('ask', { options: { question: asksResale } });
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
      options: { question: asksResale, language: 'fr' },
    });
    expect(messageText(messageOf(reply))).toContain('Selon Caijing');
  });

  it('that is given again from memory is the same to the letter, and shows the question again', async () => {
    const { answerer } = context;
    let thought = 0;
    const ask: typeof answerer.ask = (...asked) => {
      thought += 1;
      return answerer.ask(...asked);
    };
    const remembering = { ...context, answerer: { ...answerer, ask }, answered: createMemory<Written>() };
    const questions = [asksResale, 'is it true?', 'help', 'hello', 'thanks', 'kto kupil chipy H20?', '字节否认了吗',
      'what changed?', 'who is your source?', 'how many chips were sold?', 'qui dément ?', 'zzz', 'what did Nvidia say?']; // biome-ignore format: a list
    for (const question of questions) {
      const found = answerer.ask(question, { locale: 'en' });
      const { content, ...rest } = composeAnswer(found, knowledge, askedLine(question, found.locale));
      const asked = request({ options: { question, private: true } });
      for (const time of ['first', 'again']) {
        const reply = await command('ask').run(asked, remembering);
        expect({ question, time, ...messageOf(reply) }).toEqual({ question, time, content, ...rest });
      }
    }
    expect(thought).toBe(questions.length);
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
  it('without a question shows the topic’s claims in order, page by page, to the asker alone', async () => {
    const topic = knowledge.briefings.flatMap((one) => one.topics).find((one) => one.command === 'h20');
    let reply = await run('h20', {});
    expect(reply).toMatchObject({ private: true });
    let text = messageText(messageOf(reply));
    for (let next = nextPage(reply); next !== undefined; next = nextPage(reply)) {
      const [prefix = '', ...others] = next.split(':');
      const button = buttons.find((one) => one.prefix === prefix);
      if (!button) throw new Error(`no button ${prefix}`);
      reply = await button.run(request({ name: prefix, arguments: [prefix, ...others] }), context);
      expect(messageText(messageOf(reply)).length).toBeLessThanOrEqual(1200);
      text += messageText(messageOf(reply));
    }
    const places = (topic?.claims ?? []).map((claim) => text.indexOf(claim.text.en));
    expect(places.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('shows the channel at most a page, where that is asked for', async () => {
    const reply = await run('h20', { options: { private: false } });
    expect(reply).toMatchObject({ private: false });
    expect(messageText(messageOf(reply)).length).toBeLessThanOrEqual(1200);
  });

  it('offers to show its page to all only where the server lets the asker speak', async () => {
    const shows = async (given: Partial<Request>) =>
      customIds(messageOf(await run('h20', given))).filter((id) => id.startsWith('show:')).length;
    expect(await shows({})).toBe(1);
    expect(await shows({ isGuest: true })).toBe(0);
    expect(await shows({ guild: null })).toBe(0);
  });

  it('is for the channel where it is asked for, or for somebody there', async () => {
    expect(await run('h20', { options: { private: false } })).toMatchObject({ private: false });
    expect(await run('h20', { options: { for: '100000000000000042' } })).toMatchObject({ private: false });
    const both = { private: true, for: '100000000000000042' };
    expect(await run('h20', { options: both })).toMatchObject({ private: true });
  });

  it('with a question answers from its own claims', async () => {
    const reply = await run('ferry', { options: { question: 'how many seats does the ferry have?' } });
    expect(reply.log).toMatchObject({ outcome: 'answered', claim: 'seats' });
  });
});

describe('suggestions', () => {
  /** Claims and gaps are among them. */
  function offered(typed: string) {
    const choices = suggest('ask', typed);
    for (const kind of ['claim:', 'gap:'])
      expect(choices.some(({ value }) => value.startsWith(kind))).toBe(true);
    return choices;
  }

  /** `value`: of the suggestion. */
  function expectRecord(reply: Reply, value: string): void {
    const [kind, briefing, id] = value.split(':');
    const gap = knowledge.briefings.find((one) => one.id === briefing)?.gaps.find((one) => one.id === id);
    if (kind === 'claim') expect(reply.log).toMatchObject({ outcome: 'answered', claim: id });
    else expect(messageText(messageOf(reply))).toContain(gap?.text.en);
  }

  it('are offered before the first key is typed, within Discord’s limits', () => {
    const choices = suggest('ask', '');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name).toMatch(/^.{1,100}$/u);
      expect(value).toMatch(/^(?:claim|gap):[a-z0-9-]+:[a-z0-9-]+:\d$/);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  it('answer exactly their record when picked, and show the question that was picked', async () => {
    for (const { name, value } of offered('h20')) {
      const reply = await run('ask', { options: { question: value } });
      expectRecord(reply, value);
      expect(messageText(messageOf(reply))).toContain(`Asked: “${name}”`);
    }
  });

  it('sent by their name, as Discord does after a paste, are answered by their record all the same', async () => {
    for (const { name, value } of offered('h20'))
      expectRecord(await run('ask', { options: { question: name.toUpperCase() } }), value);
  });

  it('of a topic command are of that topic', () => {
    const topic = knowledge.briefings.flatMap((one) => one.topics).find((one) => one.command === 'ferry');
    const ids = suggest('ferry', '').map(({ value }) => value.split(':').slice(1, 3).join('/'));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !topic?.claims.some((claim) => keyOf(claim) === id))).toEqual([]);
  });

  it('that are claims say in themselves who denies them', () => {
    const claim = findClaim(knowledge, 'h20-resale', 'resale');
    if (!claim) throw new Error('no claim');
    const target = { ...claim, questions: byLocale(() => []) };
    const answerer = { ...context.answerer, suggest: () => [{ text: claim.text.en, target }] };
    const choices = command('ask').suggest?.(request({ focused: 'question' }), { ...context, answerer });
    expect(choices?.[0]?.name).toMatch(/denied by ByteDance/);
    expect(choices?.[0]?.name).not.toContain('bought');
    expect(choices?.[0]?.name.length).toBeLessThanOrEqual(100);
  });

  it('of something that is no claim are taken as a question', async () => {
    const reply = await run('ask', { options: { question: 'claim:h20-resale:no-such-claim' } });
    expect(reply.log?.outcome).not.toBe('gone');
  });

  it('of a claim that was changed since say what it was and what it is', async () => {
    const reply = await run('ask', { options: { question: 'claim:invented-ferry:old-seats' } });
    expect(reply.log).toMatchObject({ outcome: 'superseded', claim: 'old-seats' });
    const text = messageText(messageOf(reply));
    expect(text).toContain('Changed on 1 February 2026. The number was misread.');
    expect(text).toMatch(/Was: .*100 seats\.\n(?:.*\n)*Is: .*120 seats\./);
    const seats = findClaim(knowledge, 'invented-ferry', 'seats');
    const row = [...claimButtons(seats ? [seats] : [], 'en')];
    expect(messageOf(reply).components[0]?.components).toEqual(expect.arrayContaining(row));
  });
});

describe('/briefing show', () => {
  it('shows the first briefing, one that is named, or one topic', async () => {
    const shown = async (options: Request['options']) =>
      messageText(messageOf(await run('briefing', { subcommand: 'show', options })));
    expect(await shown({})).toContain('The reported H20 resale');
    expect(await shown({ briefing: 'invented-ferry' })).toContain('The invented ferry');
    expect(await shown({ topic: 'invented-ferry:ferry' })).toContain('The ferry');
  });

  it('tells of a subcommand that there is none any more', async () => {
    expect((await run('briefing', { subcommand: 'juggle' })).log?.outcome).toBe('unknown subcommand');
  });
});
