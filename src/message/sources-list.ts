/** Where a briefing comes from, what its article does not give, and how anyone can verify a citation. */
import type { Briefing, Source } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { type Card, optional, required } from './draft.ts';
import { fit } from './fit.ts';
import { dateText, freshness } from './freshness.ts';
import { languageName } from './language.ts';
import { capitalised, escapeText, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** What proves every citation against a copy of the article. */
export const verifyCommand = '`npm run knowledge -- verify --article FILE`';

export function composeSources(briefing: Briefing, locale: Locale): Message {
  const { sources: strings, more } = stringsFor(locale);
  const gaps = briefing.gaps.map((gap) => `- ${escapeText(gap.text[locale])}`);
  const edition = editionLines(briefing.article, locale);
  const lines = briefing.sources.map((source) => sourceLine(source, briefing, locale));
  const card: Card = {
    title: visible(briefing.title[locale]),
    disputed: false,
    sections: [
      { heading: strings.list, groups: [{ head: null, lines }], rank: 1, more },
      ...(edition.length > 0 ? [required(strings.edition, ...edition)] : []),
      { ...optional(2, strings.gaps, gaps), more },
      required(strings.verify, strings.verifyText(verifyCommand)),
    ],
    footer: freshness(briefing, locale),
  };
  return fit({
    locale,
    units: [{ lead: `**${strings.opening}**`, card }],
    trail: [],
    components: [],
  });
}

/** “Caijing: magazine, in Chinese; date not given; address not given”. */
function sourceLine(source: Source, briefing: Briefing, locale: Locale): string {
  const { sources: strings, heading, join } = stringsFor(locale);
  const relayed = briefing.sources.find((one) => one.id === source.relays);
  const kinds: Readonly<Record<string, string>> = strings.kind;
  const kind = kinds[source.kind] ?? source.kind;
  const printed = ['magazine', 'newspaper', 'article'].includes(source.kind);
  const facts = [
    printed ? strings.speaks(kind, languageName(source.language, locale)) : kind,
    ...(relayed ? [strings.relays(escapeText(relayed.publisher[locale]))] : []),
    ...(source.published !== 'unknown' ? [strings.published(dateText(source.published, locale))] : []),
    ...(source.published === 'unknown' && printed ? [strings.undated] : []),
    ...(source.url !== 'unknown' ? [`<${source.url}>`] : []),
    ...(source.url === 'unknown' && printed ? [strings.unlinked] : []),
  ];
  const line = heading(`**${capitalised(escapeText(source.publisher[locale]), locale)}**`, join(facts));
  return `- ${line}${source.note ? `\n  - *${escapeText(source.note[locale])}*` : ''}`;
}

function editionLines({ edition }: Source, locale: Locale): string[] {
  if (!edition) return [];
  const { sources: strings } = stringsFor(locale);
  const of = edition.of === 'unknown' ? strings.unknownLanguage : languageName(edition.of, locale);
  return [
    strings.translation[edition.translation](languageName(edition.language, locale), of),
    ...(edition.proof ? [strings.sha256(`\`${edition.proof.sha256}\``)] : []),
  ];
}
