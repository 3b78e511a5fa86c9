import { describe, expect, it } from 'vitest';
import { locales } from '../../src/knowledge/locale.ts';
import { dateText } from '../../src/message/dates.ts';
import { type Strings, stringsFor } from '../../src/message/strings/index.ts';

/** Every text under its path; a function is called with its parameters' places, so that its words can be read. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return [[path, value.join(' ')]];
  if (typeof value === 'function') return [[path, String(value(...sample(path)))]];
  return Object.entries(value ?? {}).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

function sample(path: string): unknown[] {
  if (path === '.join' || path === '.general.language') return [['a', 'b']];
  if (path === '.printed' || path === '.dates.written') return ['a'];
  if (path.startsWith('.figures.')) return ['2', 'x', 3];
  return [2, 3, 4];
}

const texts = (strings: Strings) => textsOf(strings);

describe.each(locales)('the words in %s', (locale) => {
  it('are complete: the same keys as in English, none empty', () => {
    const keys = texts(stringsFor(locale)).map(([path]) => path);
    expect(keys).toEqual(texts(stringsFor('en')).map(([path]) => path));
    const empty = texts(stringsFor(locale)).filter(([path, text]) => text === '' && path !== '.space');
    expect(empty).toEqual([]);
  });

  it('keep command and option names within what Discord takes', () => {
    const { command, option } = stringsFor(locale);
    for (const { name, description } of [...Object.values(command), ...Object.values(option)]) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLocaleLowerCase(locale));
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });

  it('name commands and options as clients in that language show them', () => {
    const { command, option, unanswered } = stringsFor(locale);
    const { briefing, pins, ...others } = command;
    const whole = Object.entries(others).map(([key, { name }]) =>
      key.startsWith('briefing')
        ? `/${briefing.name} ${name}`
        : key.startsWith('pins')
          ? `/${pins.name} ${name}`
          : `/${name}`,
    );
    const state = Object.values(unanswered.state).map(
      (value) => `${option.state.name}:${value.split(/[:,，]/)[0]}`,
    );
    const known = ['/', option.private.name, ...whole, ...state];
    const named = texts(stringsFor(locale)).flatMap(([, text]) =>
      [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((code) => !known.includes(code ?? ''))).toEqual([]);
  });

  it('keep button labels within 80 characters', () => {
    for (const [path, text] of textsOf(stringsFor(locale).button))
      expect([path, text.length <= 80]).toEqual([path, true]);
  });
});

it('French puts unbreakable spaces before high punctuation and inside guillemets', () => {
  const wrong = texts(stringsFor('fr')).filter(([, text]) =>
    /(^|[^\u00a0\u202f])[;:!?»](\s|$)|«[^\u00a0\u202f]/.test(text),
  );
  expect(wrong).toEqual([]);
});

it('French counts from two in the plural, and writes the first of a month as an ordinal', () => {
  const { opening } = stringsFor('fr').unanswered;
  expect([opening(1), opening(2)]).toEqual(['Une question posée en tout', '2 questions posées en tout']);
  expect([dateText('2026-05-01', 'fr'), dateText('2026-05-11', 'fr')]).toEqual([
    '1er mai 2026',
    '11 mai 2026',
  ]);
});

it('French contracts “de” with the name behind it', () => {
  const { says } = stringsFor('fr');
  const denials = ['ByteDance', 'Alibaba', 'le ministère', 'les dockers', 'l’agence', 'Le Phare'].map(
    says.denial,
  );
  expect(denials).toEqual([
    'Démenti de ByteDance',
    'Démenti d’Alibaba',
    'Démenti du ministère',
    'Démenti des dockers',
    'Démenti de l’agence',
    'Démenti du Phare',
  ]);
});

it('French prints an example question with its own spaces and apostrophes', () => {
  expect(stringsFor('fr').printed("Qu'a annoncé Nvidia ?")).toBe('Qu’a annoncé Nvidia\u00a0?');
});

it('French uses the typographic apostrophe', () => {
  expect(texts(stringsFor('fr')).filter(([, text]) => text.includes("'"))).toEqual([]);
});

it('Chinese uses full-width punctuation beside Chinese characters', () => {
  const wrong = texts(stringsFor('zh-CN')).filter(([, text]) =>
    /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text.replace(/`[^`]*`/g, '')),
  );
  expect(wrong).toEqual([]);
});
