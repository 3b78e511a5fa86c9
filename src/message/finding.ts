/**
 * How a chat message stands to the record. To the asker alone it quotes the words concerned; what is shared in a channel
 * links the message and never quotes, names or pings anyone. Neither rates the message or whoever wrote it.
 */
import type { Departure, DepartureKind, Finding } from '../check/finding.ts';
import { briefingOf, type Claim, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { shareButton } from './buttons.ts';
import { claimUnit } from './claim-card.ts';
import type { Unit } from './draft.ts';
import { figureText } from './figures.ts';
import { type Share, shareId } from './finding-id.ts';
import { fit } from './fit.ts';
import { escapeText, escapeUserText } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** How much of what a message says is shown again. */
const quoteLength = 80;
const silencesAtMost = 3;
/** Amounts at the article's own rate are no more exact than the rate. */
const convertedDigits = 3;

type Shown = Pick<Departure, 'kind' | 'claim'> & Partial<Pick<Departure, 'said' | 'figure' | 'converted'>>;

/** To the asker alone. `message`: the id of the message that was checked, for a button that shares the result. */
export function composeFinding(
  finding: Finding,
  knowledge: Knowledge,
  locale: Locale,
  message: string | null = null,
): Message {
  const { check, quote } = stringsFor(locale);
  const speaks = finding.speaks.map(({ claim }) => claim);
  if (speaks.length === 0) return fit({ locale, units: [line(check.nothing)], trail: [], components: [] });
  const opening = check.opening(speaks.length, finding.departs.length);
  const silent = finding.silent
    .slice(0, silencesAtMost)
    .map((said) => `-# ${check.silent(quote(escapeUserText(said, quoteLength)))}`);
  const share = message === null ? null : shareId({ message, speaks, departs: finding.departs }, knowledge);
  return fit({
    locale,
    units: [line(`**${opening}**`), ...claimUnits(speaks, finding.departs, knowledge, locale)],
    trail: silent,
    components: share === null ? [] : shareButton(share, locale),
  });
}

/** For the channel. `link`: the address of the message that was checked. */
export function composeShared(share: Share, link: string, knowledge: Knowledge, locale: Locale): Message {
  const { check } = stringsFor(locale);
  const opening = check.opening(share.speaks.length, share.departs.length);
  return fit({
    locale,
    units: [
      line(`${check.shared(link)}\n**${opening}**`),
      ...claimUnits(share.speaks, share.departs, knowledge, locale),
    ],
    trail: [],
    components: [],
  });
}

/** Claims that the message departs from come first, each with how; then the others that it speaks of. */
function claimUnits(
  speaks: readonly Claim[],
  departs: readonly Shown[],
  knowledge: Knowledge,
  locale: Locale,
): Unit[] {
  const departed = [...new Set(departs.map(({ claim }) => claim))];
  const others = speaks.filter((claim) => !departed.includes(claim));
  return [...departed, ...others].map((claim) => {
    const unit = claimUnit(claim, [], briefingOf(knowledge, claim), locale);
    const lines = departs.filter((one) => one.claim === claim).map((one) => departureLine(one, locale));
    return { ...unit, lead: [unit.lead, ...lines].join('\n') };
  });
}

function departureLine(departure: Shown, locale: Locale): string {
  const { check, quote, heading, join } = stringsFor(locale);
  const kind = check.departs[departure.kind];
  const said = departure.said ? heading(kind, quote(escapeUserText(departure.said, quoteLength))) : kind;
  return `- ${join([said, ...details(departure, locale)])}`;
}

function details({ kind, claim, figure, converted }: Shown, locale: Locale): string[] {
  const { check } = stringsFor(locale);
  const given = figure ?? shownFigure(kind, claim);
  const rate =
    given && converted
      ? [check.converted(figureText({ ...given, amount: rounded(converted), qualifier: 'about' }, locale))]
      : [];
  const scope =
    kind === 'scope' && claim.tells?.scope ? [check.reach(escapeText(claim.tells.scope[locale]))] : [];
  return [...(given ? [check.onRecord(figureText(given, locale))] : []), ...rate, ...scope];
}

/** What is shared has not kept which figure was compared: the claim's own, where it has but one. */
function shownFigure(
  kind: DepartureKind,
  { figures = [] }: Claim,
): NonNullable<Claim['figures']>[number] | null {
  const compares = kind === 'amount' || kind === 'unit' || kind === 'qualifier';
  return compares && figures.length === 1 ? (figures[0] ?? null) : null;
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(convertedDigits));
}

function line(lead: string): Unit {
  return { lead, card: null };
}
