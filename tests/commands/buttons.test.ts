import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Reply, Request } from '../../commands/command.ts';
import { buttons } from '../../commands/index.ts';
import { claimButtonId } from '../../src/message/custom-id.ts';
import { messageText } from '../../src/message/text.ts';
import { claimOf, twoBriefings } from '../fixtures/knowledge.ts';
import { contextOf, messageOf, request } from './request.ts';

const knowledge = await twoBriefings();
const context = contextOf(knowledge);
const asker = '100000000000000001';

const claim = (briefing: string, id: string) => claimOf(knowledge, id, briefing);

async function press(id: string, given: Partial<Request> = {}): Promise<Reply> {
  const parts = id.split(':');
  const button = buttons.find((one) => one.prefix === parts[0]);
  if (!button) throw new Error(`no button ${id}`);
  const target = { id: '1', content: '-# Asked: “what?”', preview: '', asker, isPrivate: false };
  return button.run(request({ name: parts[0] ?? '', arguments: parts, target, ...given }), context);
}

const resale = claim('h20-resale', 'resale');

describe('Evidence', () => {
  it('gives the place, the fingerprint and the way to prove it, to whoever pressed it alone', async () => {
    const reply = await press(claimButtonId('evidence', resale));
    expect(reply).toMatchObject({ kind: 'message', private: true });
    const text = messageText(messageOf(reply));
    expect(text).toContain(resale.locator.proof?.sha256);
    expect(text).toContain('npm run knowledge -- verify');
    expect(text).not.toContain('edited after that answer');
  });

  it('says so where the claim was edited after the answer', async () => {
    const reply = await press('evidence:h20-resale:resale:00000000');
    expect(messageText(messageOf(reply))).toContain('edited after that answer');
  });

  it('of a whole briefing shows its sources', async () => {
    expect(messageText(messageOf(await press('evidence:h20-resale')))).toContain('South China Morning Post');
  });
});

describe('Denial', () => {
  it('shows each denial with its scope and every claim that it covers', async () => {
    const text = messageText(messageOf(await press(claimButtonId('denial', resale))));
    for (const denial of resale.denials) {
      expect(text).toContain(denial.scope.en);
      for (const id of denial.covers) expect(text).toContain(claim('h20-resale', id).text.en);
    }
  });
});

describe('a button of an old answer', () => {
  it('tells that a claim was withdrawn, when and why, still with its denial', async () => {
    const text = messageText(messageOf(await press('evidence:invented-ferry:captain:00000000')));
    expect(text).toContain('Withdrawn on 2 February 2026. The article does not say so.');
    expect(text).toMatch(/Was: .*denied by Imaginary Lines .*captain/);
  });

  it.each([
    'evidence:h20-resale:no-such-claim:00000000',
    'denial:no-such-briefing:resale:00000000',
    'topic:h20-resale:no-such-topic',
    'ask:no-such-briefing',
    'evidence',
  ])('%s gets a kind reply', async (id) => {
    const reply = await press(id);
    expect(reply).toMatchObject({ kind: 'message', private: true, log: { outcome: 'gone' } });
  });
});

describe('a choice', () => {
  it('of the asker takes the place of the question back', async () => {
    expect(await press(claimButtonId('choose', resale))).toMatchObject({ kind: 'update' });
  });

  it('keeps the question, whom it is for, and the language of both', async () => {
    const content = '-# <@100000000000000042> Question\u00a0: « Et Tencent ? »\n**Je ne suis pas sûr**';
    const target = { id: '1', content, preview: '', asker, isPrivate: false };
    const [line, claimed] = messageOf(await press(claimButtonId('choose', resale), { target })).content.split(
      '\n',
    );
    expect([line, claimed]).toEqual([content.split('\n')[0], `**${resale.text.fr}**`]);
  });

  it('of somebody else is in their language, whatever that of the question', async () => {
    const content = '-# Question\u00a0: « Et Tencent ? »\n**Je ne suis pas sûr**';
    const target = { id: '1', content, preview: '', asker, isPrivate: false };
    const reply = await press(claimButtonId('choose', resale), { target, user: '100000000000000009' });
    expect(messageOf(reply).content).toContain(`Asked: “${resale.questions.en[0]}”\n**${resale.text.en}**`);
  });

  it('that only the asker sees has nothing to remove and links no pin', async () => {
    const target = { id: '1', content: '-# Asked: “what?”', preview: '', asker, isPrivate: true };
    const pinned = { ...context, pins: { ...context.pins, toLink: async () => '100000000000000077' } };
    const id = claimButtonId('choose', resale);
    const choose = buttons.find(({ prefix }) => prefix === 'choose');
    const reply = await choose?.run(request({ arguments: id.split(':'), target }), pinned);
    expect(JSON.stringify(reply)).not.toMatch(/remove|100000000000000077/);
    expect(reply).toMatchObject({ kind: 'update' });
  });

  it('of somebody else is shown to them alone', async () => {
    const reply = await press(claimButtonId('choose', resale), { user: '100000000000000009' });
    expect(reply).toMatchObject({ kind: 'message', private: true });
  });
});

describe('a page', () => {
  const target = { id: '1', content: '', preview: '', asker: null };

  it('takes the place of the one before it where whoever turns it is the only one to see that', async () => {
    const reply = await press('list:denials:h20-resale::1', { target: { ...target, isPrivate: true } });
    expect(reply).toMatchObject({ kind: 'update' });
  });

  it('of a list that everybody sees is turned for whoever turns it alone', async () => {
    const reply = await press('list:denials:h20-resale::1', { target: { ...target, isPrivate: false } });
    expect(reply).toMatchObject({ kind: 'message', private: true });
  });
});

it('Remove does not take a message without a known asker for the presser’s own', async () => {
  const target = { id: '1', content: '', preview: '', asker: null, isPrivate: false };
  expect(await press('remove', { target })).toMatchObject({ kind: 'message', log: { outcome: 'refused' } });
});

it.each([['no'], ['perhaps'], []])(
  'deletes nothing of a server on an answer other than yes (%s)',
  async (...answer) => {
    const forget = buttons.find(({ prefix }) => prefix === 'forget');
    const deleted = async () => {
      throw new Error('it was deleted');
    };
    const guarded = { ...context, pins: { ...context.pins, forget: deleted } };
    const permissions = PermissionFlagsBits.ManageGuild;
    const reply = await forget?.run(request({ arguments: ['forget', ...answer], permissions }), guarded);
    expect(reply).toMatchObject({ kind: 'update', log: { outcome: 'nothing forgotten' } });
  },
);

it('deletes nothing for a member who may no longer manage the server', async () => {
  const forget = buttons.find(({ prefix }) => prefix === 'forget');
  const deleted = async () => {
    throw new Error('it was deleted');
  };
  const guarded = { ...context, pins: { ...context.pins, forget: deleted } };
  const reply = await forget?.run(request({ arguments: ['forget', 'yes'], permissions: 0n }), guarded);
  expect(reply).toMatchObject({ kind: 'message', private: true, log: { outcome: 'not permitted' } });
});
