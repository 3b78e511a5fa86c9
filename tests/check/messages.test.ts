/** Short messages in three languages, each with the one kind of departure that it shows, or `-` for none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/check/check.ts';
import { localeOf } from '../../src/knowledge/locale.ts';
import { ownKnowledge } from '../fixtures/knowledge.ts';

const checker = createChecker(await ownKnowledge());
const messages = readFileSync(new URL('messages.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', locale = '', text = ''] = line.split('\t');
    return { kind, locale: localeOf(locale), text };
  });
const kindsIn = ({ text, locale }: (typeof messages)[number]) =>
  checker.check(text, locale).departs.map((departure) => departure.kind);

describe('the collected messages', () => {
  it('that depart are found to, and in no other way', () => {
    // A transaction turned round and told as a fact may also be found told as a fact.
    const departing = messages.filter(({ kind }) => kind !== '-');
    const wrong = departing.filter((message) => {
      const kinds = kindsIn(message).filter((kind) => kind !== 'denied' || message.kind === 'denied');
      return kinds.length === 0 || kinds.some((kind) => kind !== message.kind);
    });
    expect(wrong).toEqual([]);
  });

  it('that agree, ask, correct, or tell other news are left alone', () => {
    const accord = messages.filter(({ kind }) => kind === '-');
    expect(accord.filter((message) => kindsIn(message).length > 0)).toEqual([]);
  });
});
