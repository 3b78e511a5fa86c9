import { describe, expect, it } from 'vitest';
import { type Card, optional, required, type Section } from '../../src/message/draft.ts';
import { fit } from '../../src/message/fit.ts';
import { expectTakenByDiscord } from './limits.ts';

const card = (sections: readonly Section[]): Card => ({
  title: 'title',
  disputed: false,
  sections,
  footer: 'footer',
});
const fitted = (sections: readonly Section[], lead = 'lead') =>
  fit({ locale: 'en', units: [{ lead, card: card(sections) }], trail: [], components: [] });
const long = (mark: string, length: number) => mark.repeat(length);
const fieldsNamed = (sections: readonly Section[], name: string) =>
  (fitted(sections).embeds[0]?.fields ?? []).filter((field) => field.name.startsWith(name));

describe('a message that is too long', () => {
  const lines = (mark: string) => Array.from({ length: 5 }, () => long(mark, 900));

  it('loses the section with the highest rank first', () => {
    const sections = [
      required('kept', long('k', 900)),
      optional(1, 'one', lines('a')),
      optional(2, 'two', lines('b')),
    ];
    expect(fieldsNamed(sections, 'two')).toHaveLength(0);
    expect(fieldsNamed(sections, 'one')).toHaveLength(5);
    expectTakenByDiscord(fitted(sections));
  });

  it('never loses a line that is required', () => {
    const sections = [required('kept', ...lines('k')), optional(1, 'one', lines('a'))];
    expect(fieldsNamed(sections, 'kept')).toHaveLength(5);
  });

  it('says how many lines it cut', () => {
    const section = {
      ...optional(
        1,
        'list',
        Array.from({ length: 9 }, () => long('a', 900)),
      ),
      more: (cut: number) => `${cut} more`,
    };
    expect(fieldsNamed([section], 'list').at(-1)?.value).toContain('3 more');
  });

  it('cuts a section that is cut whole in one go, the last one first', () => {
    const whole = (heading: string): Section => ({
      ...optional(1, heading, lines('a')),
      whole: true,
      more: () => 'see elsewhere',
    });
    const values = fieldsNamed([whole('first'), whole('second')], 'second').map((field) => field.value);
    expect(values).toEqual(['see elsewhere']);
    expect(fieldsNamed([whole('first'), whole('second')], 'first')).toHaveLength(5);
  });

  it('withholds a unit whose required lines do not fit, whole, and says so', () => {
    const message = fitted([required('kept', long('k', 1025))], 'the claim');
    expect(message.content).not.toContain('the claim');
    expect(message.content).toContain('One claim is not shown');
    expect(message.embeds).toEqual([]);
  });
});

describe('lines under a head', () => {
  it('carry it into each field that they go on in', () => {
    const group = { head: 'denied by somebody', lines: Array.from({ length: 4 }, () => long('a', 600)) };
    const values = fieldsNamed([{ heading: 'list', groups: [group], rank: 1, more: null }], 'list');
    expect(values).toHaveLength(4);
    for (const field of values) expect(field.value).toMatch(/^denied by somebody\n/);
  });
});
