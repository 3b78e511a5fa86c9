/** The sources of a briefing, each in one line: what it is, from when, where. And what proves a citation. */
import type { Briefing, Source } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { dateText, languageName } from './dates.ts';
import type { Group } from './fit.ts';
import { capitalised, escapeText } from './markdown.ts';
import { heardText, nameOf } from './says.ts';
import { stringsFor } from './strings/index.ts';

/** What proves every citation against a copy of the article. */
export const verifyCommand = '`npm run knowledge -- verify --article FILE`';

const printed = ['article', 'magazine', 'newspaper', 'agency', 'website'];

/** “**Caijing**: magazine, in Chinese; no date given; no address given”. */
export function sourceLine(source: Source, briefing: Briefing, locale: Locale): string {
  const { sources: strings, heading, join } = stringsFor(locale);
  const relayed = briefing.sources.find((one) => one.id === source.relays);
  const isPrinted = printed.includes(source.kind);
  const kind = strings.kind[source.kind];
  const heard = heardText(source, locale);
  const facts = [
    isPrinted ? strings.speaks(kind, languageName(source.language, locale)) : kind,
    ...(relayed ? [strings.relays(nameOf(relayed, locale))] : []),
    ...(source.published !== 'unknown' ? [strings.published(dateText(source.published, locale))] : []),
    ...(source.published === 'unknown' && isPrinted ? [strings.undated] : []),
    ...(source.url !== 'unknown' ? [`<${source.url}>`] : []),
    ...(source.url === 'unknown' && isPrinted ? [strings.unlinked] : []),
    ...(source.archived !== 'unknown' ? [strings.archived(`<${source.archived}>`)] : []),
    ...(heard === null ? [] : [heard]),
  ];
  return `- ${heading(`**${capitalised(nameOf(source, locale), locale)}**`, join(facts))}`;
}

/** Where it can be opened: at its own address, else where it was archived. */
export function linkOf({ url, archived }: Source): string | undefined {
  return [url, archived].find((one) => one !== 'unknown');
}

/** Every source, and what proves the citations. */
export function sourceGroups(briefing: Briefing, locale: Locale): readonly Group[] {
  const { sources: strings, heading, aside } = stringsFor(locale);
  const lines = briefing.sources.map((source) => {
    const line = sourceLine(source, briefing, locale);
    return source.note ? `${line}\n  - *${escapeText(source.note[locale])}*` : line;
  });
  const texts = briefing.sources.flatMap((source) => {
    const { id, edition } = source;
    if (!edition) return [];
    const { edition: read } = strings;
    const name = id === briefing.article.id ? read : aside(read, nameOf(source, locale));
    const proof = edition.proof ? [`-# ${strings.sha256(`\`${edition.proof.sha256}\``)}`] : [];
    return [heading(`**${name}**`, editionText(edition, locale)), ...proof];
  });
  const proving = [...texts, `-# ${strings.verify(verifyCommand)}`];
  return [{ head: null, lines: [...lines, ...proving] }];
}

/** “in French, machine-translated from a language that is not given”. */
function editionText({ language, translation, of }: NonNullable<Source['edition']>, locale: Locale): string {
  const { sources: strings } = stringsFor(locale);
  const original = of === 'unknown' ? strings.unknownLanguage : languageName(of, locale);
  return strings.translation[translation](languageName(language, locale), original);
}
