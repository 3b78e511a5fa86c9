import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/knowledge/knowledge.ts';
import { linkRecords, parseKnowledge } from '../../src/knowledge/load.ts';
import { locales } from '../../src/knowledge/locale.ts';
import { readKnowledgeFiles } from '../../src/knowledge/read.ts';
import { composeBriefing } from '../../src/message/briefing.ts';
import { visible } from '../../src/message/markdown.ts';
import { messageText } from '../../src/message/text.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';
import { expectTakenByDiscord } from './limits.ts';

async function own(): Promise<Briefing> {
  const [briefing] = (await ownKnowledge()).briefings;
  if (!briefing) throw new Error('no briefing');
  return briefing;
}

/** The real briefing with `count` more claims, each in the last topic. */
async function longer(count: number): Promise<Briefing> {
  const { texts } = await readKnowledgeFiles(new URL('../../knowledge/', import.meta.url).pathname);
  const parsed = parseKnowledge(texts);
  if (!parsed.ok) throw new Error('the knowledge does not load');
  const [folder] = parsed.records;
  const first = folder?.briefing;
  const [claim] = first?.record.claims ?? [];
  if (!folder || !first || !claim) throw new Error('no briefing');
  const more = Array.from({ length: count }, (_, index) => ({ ...claim, id: `more-${index}`, figures: [] }));
  const topics = first.record.topics.map((topic, index, all) =>
    index === all.length - 1 ? { ...topic, claims: more.map((one) => one.id) } : topic,
  );
  const record = { ...first.record, claims: [...first.record.claims, ...more], topics };
  const [briefing] = linkRecords([{ ...folder, briefing: { ...first, record } }]).briefings;
  if (!briefing) throw new Error('no briefing');
  return briefing;
}

describe.each(locales)('the whole briefing in %s', (locale) => {
  it('fits with every denial whole and every claim told', async () => {
    const briefing = await own();
    const message = composeBriefing(briefing, locale);
    expectTakenByDiscord(message);
    const text = messageText(message);
    expect(message.content).toContain(visible(briefing.headline[locale]));
    for (const denial of briefing.denials) {
      expect(text).toContain(denial.words.text);
      expect(text).toContain(visible(denial.scope[locale]));
    }
    for (const claim of briefing.claims) expect(text).toContain(visible(claim.text[locale]));
    expect(text).toContain(briefing.revision);
  });

  it('summarises topics, the last first, when it grows too long, and says where the rest is', async () => {
    const briefing = await longer(120);
    const message = composeBriefing(briefing, locale);
    expectTakenByDiscord(message);
    const text = messageText(message);
    const last = briefing.topics.at(-1);
    const fields = (message.embeds[0]?.fields ?? []).filter(
      (field) => field.name === visible(last?.title[locale] ?? ''),
    );
    expect(fields.map((field) => field.value).join()).toContain(`\`/${last?.command}\``);
    for (const denial of briefing.denials) expect(text).toContain(visible(denial.scope[locale]));
    for (const claim of briefing.topics[0]?.claims ?? []) expect(text).toContain(visible(claim.text[locale]));
  });
});
