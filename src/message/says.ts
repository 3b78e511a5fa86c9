/** Who says so, who answers it, in what words and how far: the parts that every form of a claim is made of. */
import type { Briefing, Claim, Locator, Response, Source } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { hasText } from '../knowledge/schema.ts';
import { dateText, languageName, listed } from './dates.ts';
import { capitalised, escapeText } from './markdown.ts';
import { stringsFor } from './strings/index.ts';
import { tellingOf } from './telling.ts';

export const dot = ' · ';

export function nameOf(source: Source, locale: Locale): string {
  return escapeText(source.publisher[locale]);
}

/** “Reported by Caijing, via South China Morning Post”, and, where no source says that this is the chain, that we read it so. */
export function saysText(claim: Claim, locale: Locale): string {
  const { aside, says } = stringsFor(locale);
  const told = basisText(claim, locale);
  return claim.drawn_by === 'curator' ? aside(told, says.ourReading) : told;
}

/** The last of a chain is the text that was read: behind a report it is not named again. */
export function basisText(claim: Claim, locale: Locale): string {
  const { says, response } = stringsFor(locale);
  const names = claim.attribution.map((source) => nameOf(source, locale));
  const by = names[0] ?? '';
  const last = claim.attribution.at(-1);
  const read = last && last.kind !== 'article' ? nameOf(last, locale) : says.article;
  // Who is read or heard without anybody between.
  const told = names.length > 1 ? read : null;
  const via = listed(names.slice(1, -1), locale);
  switch (tellingOf(claim)) {
    case 'reported':
      return says.reported(by, via);
    case 'announced':
      return says.announced(by, told);
    case 'said':
      return says.said(by, via || told);
    case 'denial':
      return capitalised(says.denial(by), locale);
    case 'response':
      return capitalised(claim.tells?.kind === 'declines' ? response.declines(by) : says.reply(by), locale);
    case 'question':
      return says.question;
    case 'stated':
      return capitalised(says.stated(read), locale);
  }
}

/** “Caijing → South China Morning Post → The French article”, from the first to the one that was read. */
export function chainText(chain: readonly Source[], locale: Locale): string {
  return capitalised(chain.map((source) => nameOf(source, locale)).join(' → '), locale);
}

/** The chain, and that no source draws it, where that is so. */
export function chainOf({ attribution, drawn_by }: Claim | Response, locale: Locale): string {
  const { aside, says } = stringsFor(locale);
  const chain = chainText(attribution, locale);
  return drawn_by === 'curator' ? aside(chain, says.ourReading) : chain;
}

/** Who heard or saw a source, and when: as far as that is known. */
export function heardText({ heard_by, accessed }: Source, locale: Locale): string | null {
  const { heard, seen } = stringsFor(locale);
  const date = accessed === 'unknown' ? null : dateText(accessed, locale);
  return heard_by ? heard(escapeText(heard_by[locale]), date) : date && seen(date);
}

/**
 * “¶1, sentence 1”, and in which source, where that is not the article that the briefing was first made from; of what has
 * no text, who heard or saw it. `short`: without the sentence.
 */
export function placeText(
  locator: Locator,
  { article, sources }: Briefing,
  locale: Locale,
  short = false,
): string {
  const { place, placeShort, placeIn, sourceOf } = stringsFor(locale);
  const { source, paragraph, sentence } = locator;
  const name = nameOf(source, locale);
  if (!hasText(source)) {
    const heard = heardText(source, locale);
    if (heard === null) return name;
    // Who is heard in a call says it, and is named for that.
    return source.kind === 'post' ? placeIn(heard, name) : heard;
  }
  const text = short ? placeShort(paragraph) : place(paragraph, sentence);
  if (source.id === article.id) return text;
  // A newspaper writes on the same story again: only the day tells its articles apart.
  const namesake = sources.some((one) => one !== source && hasText(one) && nameOf(one, locale) === name);
  const dated = namesake && source.published !== 'unknown';
  return placeIn(text, dated ? sourceOf(name, dateText(source.published, locale)) : name);
}

export function placesText({ locators }: Claim, briefing: Briefing, locale: Locale, short = false): string {
  const places = new Set(locators.map((locator) => placeText(locator, briefing, locale, short)));
  return stringsFor(locale).join([...places]);
}

/**
 * “Reported by Caijing; denied by ByteDance (“false”; French: “fausses”)”: the claim stands behind it. By `basisText` above
 * several claims, each of which says itself where the chain is our reading. With a briefing: and where each response stands.
 */
export function headText(claim: Claim, locale: Locale, says = saysText, briefing?: Briefing): string {
  const answers = responsesTo(claim).map((one) => answerText(one, locale, briefing));
  return stringsFor(locale).join([says(claim, locale), ...answers]);
}

/** “denied by ByteDance (“false”; French: “fausses”)”, and with a briefing also its paragraph. */
export function answerText(response: Response, locale: Locale, briefing?: Briefing): string {
  const { aside, join, answeredBy } = stringsFor(locale);
  const by = answeredBy[response.kind](nameOf(response.by, locale));
  const place = briefing ? [placeText(response.locator, briefing, locale, true)] : [];
  const told = [...wordsOf(response, locale), ...place];
  return told.length > 0 ? aside(by, join(told)) : by;
}

/** Denials before all other responses. Whoever answers has not made no comment, whatever it did on another day. */
export function responsesTo({ denials, responses }: Claim): readonly Response[] {
  const isAnswered = ({ by }: Response) =>
    responses.some((one) => one.by.id === by.id && one.kind !== 'declines');
  const others = responses.filter((one) => one.kind !== 'denies');
  return [...denials, ...others.filter((one) => one.kind !== 'declines' || !isAnswered(one))];
}

/** “Denied by ByteDance: “false” (French: “fausses”) · ¶3, sentence 1”, and how far that reaches below it, or `inOne` behind it. */
export function responseLines(
  response: Response,
  briefing: Briefing,
  locale: Locale,
  inOne = false,
): readonly string[] {
  const { aside, response: said, saying } = stringsFor(locale);
  const by = said[response.kind](nameOf(response.by, locale));
  const [words, original] = wordsOf(response, locale);
  const quoted = words !== undefined && original !== undefined ? aside(words, original) : words;
  const told = capitalised(quoted === undefined ? by : saying(by, quoted), locale);
  const line = `${told}${dot}${placeText(response.locator, briefing, locale)}`;
  return inOne ? [[line, ...reachText(response, locale)].join(dot)] : [line, ...smallReach(response, locale)];
}

/** In small letters. */
export function smallReach(response: Response, locale: Locale): readonly string[] {
  return reachText(response, locale).map((reach) => `-# ${reach}`);
}

/** How far a response reaches, in one line. */
export function reachText({ scope }: Response, locale: Locale): readonly string[] {
  return scope ? [escapeText(scope[locale])] : [];
}

/**
 * “false”, and “French: “fausses””: for readers of another language the meaning comes first. For those of its own, the
 * meaning may tell of what the words are said: informations « fausses ».
 */
function wordsOf({ words }: Response, locale: Locale): readonly string[] {
  const { quote, heading } = stringsFor(locale);
  if (!words) return [];
  const text = escapeText(words.text);
  const said = quote(text);
  const meaning = words.meaning?.[locale];
  const isForeign = words.language.split('-')[0] !== locale.split('-')[0];
  if (!meaning || meaning === words.text) return [said];
  if (!isForeign) {
    const [before, after, ...others] = escapeText(meaning).split(text);
    return [after === undefined || others.length > 0 ? said : `${before}${said}${after}`];
  }
  return [quote(escapeText(meaning)), heading(languageName(words.language, locale), said)];
}
