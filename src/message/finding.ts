/**
 * How a chat message stands to the record. To the asker alone it quotes the words concerned; what is shared in a channel
 * links the message and never quotes, names or pings anyone. Neither rates the message or whoever wrote it.
 */
import type { Departure, DepartureKind, Finding } from '../check/finding.ts';
import { briefingOf, type Claim, type Figure, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { button, rowsOf } from './buttons.ts';
import { groupedTogether } from './claim-groups.ts';
import { listLine } from './claim-lines.ts';
import { type Share, shareId } from './custom-id.ts';
import { figureText } from './figures.ts';
import { blocksWithin, moreLine, pagesOf } from './fit.ts';
import { escapeUserText, joined } from './markdown.ts';
import { limits, type Message, messageOf, notice } from './message.ts';
import { placesText, reachText } from './says.ts';
import { stringsFor } from './strings/index.ts';
import { claimsLabel } from './title.ts';

/** How much of what a message says is shown again. */
const quoteLength = 80;
const silencesAtMost = 3;
/** Claims that the message speaks of and agrees with: a few are enough. */
const othersAtMost = 3;
/** Characters of what departs from one claim: a message that says it in ever other words would fill the page. */
const departuresRoom = 600;
/** Amounts at the article's own rate are no more exact than the rate. */
const convertedDigits = 3;
const reserve = 400;
/** For what tells that the preview of a link is left out. */
const withheldRoom = 150;

type Shown = Pick<Departure, 'kind' | 'claim'> & Partial<Pick<Departure, 'said' | 'figure' | 'converted'>>;

interface Around {
  readonly lead?: string;
  readonly silent?: readonly string[];
  readonly share?: string | null;
}

/** To the asker alone. `message`: the id of the message that was checked, for a button that shares the result. */
export function composeFinding(
  finding: Finding,
  knowledge: Knowledge,
  locale: Locale,
  message: string | null = null,
): Message {
  const { check, quote } = stringsFor(locale);
  const { speaks } = finding;
  if (speaks.length === 0) return notice(check.nothing);
  const departs = unlike(finding.departs);
  const silent = finding.silent
    .slice(0, silencesAtMost)
    .map((said) => `-# ${check.unchecked(quote(escapeUserText(said, quoteLength)))}`);
  const kinds = unlike(departs.map(({ kind, claim }) => ({ kind, claim })));
  const share = message === null ? null : shareId({ message, speaks, departs: kinds }, knowledge);
  return resultOf(speaks, departs, knowledge, locale, { silent, share });
}

/** What was found in the previews of a message's links, whose words are not its author's: told as that, under `own`. */
export function withPreview(
  own: Message | null,
  preview: Finding,
  knowledge: Knowledge,
  locale: Locale,
): Message {
  const { check, withheld } = stringsFor(locale);
  const lead = check.preview;
  const found = resultOf(preview.speaks, unlike(preview.departs), knowledge, locale, { lead });
  if (!own) return found;
  const left = () => withheld(preview.speaks.length);
  return { ...own, content: blocksWithin([own.content, found.content], limits.content - withheldRoom, left) };
}

/** For the channel. `link`: the address of the message that was checked. */
export function composeShared(share: Share, link: string, knowledge: Knowledge, locale: Locale): Message {
  return resultOf(share.speaks, share.departs, knowledge, locale, {
    lead: stringsFor(locale).check.shared(link),
  });
}

/** One line a claim: those that the message departs from first; each denial once, above all the claims that it covers. */
function resultOf(
  speaks: readonly Claim[],
  departs: readonly Shown[],
  knowledge: Knowledge,
  locale: Locale,
  { lead = '', silent = [], share = null }: Around,
): Message {
  const { check } = stringsFor(locale);
  const departed = [...new Set(departs.map(({ claim }) => claim))];
  const others = speaks.filter((claim) => !departed.includes(claim));
  const agreed = others.slice(0, othersAtMost);
  const named = [...departed, ...agreed];
  const found = groupedTogether(
    named,
    (claim) => briefingOf(knowledge, claim),
    locale,
    (claim) => lineOf(claim, departs, knowledge, locale),
  );
  const [about, ...besides] = named;
  const opening = check.opening(speaks.length, departs.length);
  const { pages, withheld } = pagesOf(found, limits.content - reserve);
  const left = speaks.length - (pages[0]?.lines ?? 0);
  const shown = joined(
    lead,
    opening,
    pages[0]?.text ?? '',
    departs.length === 0 || pages.length > 1 ? moreLine(left - withheld, locale) : '',
    withheld > 0 ? stringsFor(locale).withheld(withheld) : '',
  );
  return messageOf({
    content: blocksWithin([shown, ...silent], limits.content),
    label: about ? claimsLabel([about, ...besides], knowledge, locale) : null,
    rows: rowsOf(share === null ? [] : [button(share, check.share)]),
  });
}

/** What a message says again in the same words is told once. */
function unlike<One extends Shown>(departs: readonly One[]): readonly One[] {
  const keyOf = ({ kind, claim, said, figure }: Shown) =>
    JSON.stringify([kind, claim.briefing, claim.id, said, figure?.id]);
  return [...new Map(departs.map((one) => [keyOf(one), one])).values()];
}

/** The claim, and under it how the message departs from it. */
function lineOf(claim: Claim, departs: readonly Shown[], knowledge: Knowledge, locale: Locale): string {
  const own = departs.filter((one) => one.claim === claim);
  const reach = claim.tells && own.some(({ kind }) => kind === 'scope') ? reachText(claim.tells, locale) : [];
  const item = (text: string) => `  - ${text}`;
  const told = own.map((one) => item(departureText(one, locale)));
  const lines = blocksWithin(told, departuresRoom, (left) => item(stringsFor(locale).more(left)));
  const place = placesText(claim, briefingOf(knowledge, claim), locale);
  return joined(listLine(claim, place, locale), lines, ...reach.map(item));
}

/** What kind it is, in which words, and what is on record instead. */
function departureText({ kind, claim, said, figure, converted }: Shown, locale: Locale): string {
  const { check, quote, heading, join } = stringsFor(locale);
  const departs = kind === 'roles' && claim.tells ? check.otherParty : check.departs[kind];
  const given = figure ?? shownFigure(kind, claim);
  // Of a figure the number alone would be quoted, which is the same.
  const quoted = kind === 'qualifier' && given ? undefined : said;
  const told = [
    `**${quoted ? heading(departs, quote(escapeUserText(quoted, quoteLength))) : departs}**`,
    ...(given ? [check.onRecord(figureText(given, locale))] : []),
  ];
  if (given && converted) {
    const amount = Number(converted.toPrecision(convertedDigits));
    told.push(check.converted(figureText({ ...given, amount, qualifier: 'about' }, locale)));
  }
  return join(told);
}

/** What is shared has not kept which figure was compared: the claim's own, where it has but one. */
function shownFigure(kind: DepartureKind, { figures = [] }: Claim): Figure | undefined {
  const compares = kind === 'amount' || kind === 'unit' || kind === 'qualifier';
  return compares && figures.length === 1 ? figures[0] : undefined;
}
