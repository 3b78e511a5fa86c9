/** Answers to what every briefing is asked: from its headline, sources, dates and changes, with no example question. */
import type { General } from '../answer/answer.ts';
import type { Briefing, Knowledge, Source } from '../knowledge/knowledge.ts';
import { type Locale, locales } from '../knowledge/locale.ts';
import { hasText } from '../knowledge/schema.ts';
import { askButtons, button, rowsOf, topicMenu } from './buttons.ts';
import { composeClaims } from './compose-claims.ts';
import { dateText, languageName } from './dates.ts';
import { blocksWithin, kept, type Line, moreLine, startOf, wholeOrWithheld, within } from './fit.ts';
import { composeHelp, onlyBriefing, starterRow } from './help.ts';
import { listId, listOf } from './list.ts';
import { escapeText, joined, shorten } from './markdown.ts';
import { limits, type Message, messageOf, type Row, withLead } from './message.ts';
import { chainText, nameOf, responseLines } from './says.ts';
import { linkOf, sourceLine } from './sources.ts';
import { stringsFor } from './strings/index.ts';
import { labelOf } from './title.ts';

/** Columns and lines of such an answer, without the question. */
const room = { characters: 360, lines: 4 } as const;
/** What a list that is asked for begins with. */
const listRoom = 320;
const headlinesAtMost = 3;
/** In a row. */
const buttonsAtMost = 5;
/** Characters of the titles, or of so many headlines. */
const titlesRoom = limits.content - 300;
const startersAtMost = 3;
const longestName = 80;
/** Of somebody; one place in the row is for Remove. */
const claimsOffered = 4;

/** `asked`: the line that shows the question again, or nothing. */
export function composeGeneral(answer: General, knowledge: Knowledge, asked: string): Message {
  const { locale, claims } = answer;
  const { general } = stringsFor(locale);
  const briefing = answer.briefing ?? onlyBriefing(knowledge);
  const [first, ...others] = claims;
  switch (answer.asks) {
    case 'help':
      return withLead(asked, composeHelp(knowledge, briefing, locale));
    case 'hello':
      return plain([asked, general.hello], starterRow(knowledge, briefing, startersAtMost, locale));
    case 'thanks':
    case 'bye':
      return plain([asked, general[answer.asks]]);
    case 'language':
      return plain(
        [asked, general.language(locales.map((one) => languageName(one, locale)))],
        rowsOf(askButtons('choose', claims.slice(0, startersAtMost), knowledge, locale)),
      );
    case 'truth':
      // What is denied is shown with its denial, which stands first.
      if (briefing && first)
        return composeClaims([others.at(-1) ?? first], [], knowledge, locale, joined(asked, general.truth));
      break;
    case 'speaker':
      if (briefing && first) return composeClaims([first, ...others], [], knowledge, locale, asked);
      if (answer.party)
        return plain([asked, general.noParty(escapeText(shorten(answer.party[locale], longestName)))]);
      break;
    case 'who':
      if (answer.party) return composeWho(answer, escapeText(answer.party[locale]), knowledge, asked);
      break;
    case 'changes':
    case 'gaps':
      if (briefing) return startOfList(answer.asks, briefing, locale, asked);
  }
  if (!briefing) return whichBriefing(answer, knowledge, asked);
  const text = within(linesFor(answer, briefing, locale), room);
  const content = joined(asked, wholeOrWithheld(text, 1, locale));
  // What it is about is said in the headline, and opened topic by topic.
  if (answer.asks === 'about') return messageOf({ content, rows: topicMenu(briefing, locale) });
  const state = briefing.denials.length > 0 ? 'disputed' : 'stated';
  return messageOf({ content, label: labelOf(state, briefing.title[locale], locale) });
}

/** Claims that name somebody, offered as that: whether one says who it is, only a reader can tell. */
function composeWho(
  { locale, claims }: General,
  party: string,
  knowledge: Knowledge,
  asked: string,
): Message {
  const { general } = stringsFor(locale);
  const name = shorten(party, longestName);
  const [first, second] = claims;
  if (!first) return plain([asked, general.noneOf(name)]);
  const lead = general.onRecord(name);
  if (!second) return composeClaims([first], [], knowledge, locale, joined(asked, lead));
  const offered = claims.slice(0, claimsOffered);
  return plain([asked, `**${lead}**`], rowsOf(askButtons('choose', offered, knowledge, locale)));
}

/** What the briefing itself says to the question. */
function linesFor({ asks }: General, briefing: Briefing, locale: Locale): readonly Line[] {
  const { general } = stringsFor(locale);
  const headline = kept(`**${escapeText(briefing.headline[locale])}**`);
  const responses = briefing.responses
    .flatMap((response) => responseLines(response, briefing, locale))
    .map(kept);
  switch (asks) {
    case 'truth':
      return [kept(general.truth), headline, ...responses, { text: `-# ${general.settled}`, rank: 1 }];
    case 'speaker': {
      const chains = new Set(briefing.claims.map(({ attribution }) => chainText(attribution, locale)));
      return [headline, ...[...chains].map((chain) => ({ text: `- ${chain}`, rank: 1 })), ...responses];
    }
    case 'source':
      return oneAtLeast(sourcesRead(briefing).map((source) => sourceLine(source, briefing, locale)));
    case 'date':
      return [...datesOf(briefing, locale), general.checked(dateText(briefing.updated, locale))].map(kept);
    case 'link': {
      const links = briefing.sources
        .filter((source) => linkOf(source) !== undefined)
        .map((source) => sourceLine(source, briefing, locale));
      return oneAtLeast(links.length > 0 ? links : [general.unlinked]);
    }
    default:
      return [headline, ...responses];
  }
}

/** However long: an answer that had room for none would say nothing. */
function oneAtLeast(texts: readonly string[]): readonly Line[] {
  return texts.map((text, place) => ({ text, rank: place === 0 ? 0 : 1 }));
}

function datesOf({ sources, article }: Briefing, locale: Locale): readonly string[] {
  const { general, heading } = stringsFor(locale);
  const dated = sources.flatMap((source) =>
    source.published === 'unknown'
      ? []
      : [heading(nameOf(source, locale), dateText(source.published, locale))],
  );
  return article.published === 'unknown' ? [general.undated, ...dated] : dated;
}

/** Those that were read or heard, each before what it relays. */
function sourcesRead({ article, sources }: Briefing): readonly Source[] {
  const relayed = ({ relays }: Source): readonly Source[] =>
    sources.filter(({ id }) => id === relays).flatMap((one) => [one, ...relayed(one)]);
  const read = [article, ...sources.filter((source) => source.edition || !hasText(source))];
  return [...new Set([...read, ...read.flatMap(relayed)])];
}

/** Where there are several and none is meant: the titles of all, of a few with their headlines, and a button for each. */
function whichBriefing({ asks, locale, claims }: General, knowledge: Knowledge, asked: string): Message {
  const { general, heading, join } = stringsFor(locale);
  const { briefings } = knowledge;
  const areFew = briefings.length <= headlinesAtMost;
  const named = briefings.map((one) => {
    const title = `**${escapeText(one.title[locale])}**`;
    return areFew ? heading(title, escapeText(one.headline[locale])) : title;
  });
  // Those without a button of their own share a line.
  const others = named.slice(buttonsAtMost);
  const lines = [...named.slice(0, buttonsAtMost), ...(others.length > 0 ? [join(others)] : [])];
  const text = blocksWithin([general.which, ...lines.map((line) => `- ${line}`)], titlesRoom, (left) =>
    moreLine(others.length || left, locale),
  );
  const kind = asks === 'changes' || asks === 'gaps' ? asks : 'sources';
  const lists = briefings.map((briefing) =>
    button(listId('list', { kind, briefing, page: 1 }), briefing.title[locale]),
  );
  const questions = askButtons('follow', claims, knowledge, locale);
  return plain([asked, text], rowsOf(questions.length > 0 ? questions : lists));
}

function plain(lines: readonly string[], rows: Row[] = []): Message {
  return messageOf({ content: joined(...lines), rows });
}

/** As much of the list as fits, the first of it, and a button for all. */
function startOfList(kind: 'changes' | 'gaps', briefing: Briefing, locale: Locale, asked: string): Message {
  const place = { kind, briefing, page: 1 } as const;
  const { head, groups, none } = listOf(place, locale);
  const { text, left } = startOf(groups, listRoom);
  const all = left > 0 ? [button(listId('list', place), stringsFor(locale)[kind].title)] : [];
  const content = joined(asked, head, text || (left > 0 ? '' : none), moreLine(left, locale));
  return messageOf({ content, rows: rowsOf(all) });
}
