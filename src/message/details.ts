/** What the buttons under an answer show, to whoever presses them: a claim's source, its responses, its neighbours, or what became of it. */
import { briefingOf, type Claim, findClaim, type Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { hasText } from '../knowledge/schema.ts';
import { askButtons, type Buttons, claimButtons, linkButton, rowsOf } from './buttons.ts';
import { inlineClaim } from './claim-lines.ts';
import { relatedClaims } from './compose-claims.ts';
import { dateText, languageName } from './dates.ts';
import { responseGroups } from './denials-list.ts';
import { blocksWithin, kept, type Line, moreLine, startOf, wholeOrWithheld, within } from './fit.ts';
import { escapeText, joined } from './markdown.ts';
import { limits, type Message, messageOf, notice } from './message.ts';
import { chainOf, dot, placeText, responsesTo } from './says.ts';
import { linkOf, verifyCommand } from './sources.ts';
import { stringsFor } from './strings/index.ts';
import { claimsLabel, labelOf, stateOf, topicTitle } from './title.ts';

const room = { characters: limits.content - 400, lines: 40 };

/** How one detail is composed. `edited`: the button is older than the claim. `project`: the address of its repository. */
export type Detail = (
  claim: Claim,
  knowledge: Knowledge,
  locale: Locale,
  edited: boolean,
  project: string | null,
) => Message;

/** Where a claim stands, to the character, and how to prove it. The claim stands in the answer already, unless it was edited since. */
export const composeEvidence: Detail = (claim, knowledge, locale, edited, project) => {
  const { detail, heading, join, quote, aside, note, button } = stringsFor(locale);
  const bold = (title: string, text: string) => heading(`**${title}**`, text);
  const words = (claim.words ?? []).map((one) =>
    aside(quote(escapeText(one.text)), languageName(one.language, locale)),
  );
  const places = claim.locators.map((locator) => {
    const place = placeText(locator, briefingOf(knowledge, claim), locale);
    const { proof } = locator;
    return proof ? `${place}${dot}${detail.position(proof.start, proof.end)}` : place;
  });
  const provable = claim.locators.filter(({ source }) => hasText(source));
  const lines: Line[] = [
    ...(edited ? [kept(inlineClaim(claim, locale))] : []),
    kept(bold(detail.source, chainOf(claim, locale))),
    kept(bold(detail.place, join(places))),
    ...optional(1, words.length > 0 ? [bold(detail.words, words.join(dot))] : []),
    ...optional(2, claim.note ? [note(escapeText(claim.note[locale]))] : []),
    ...optional(3, [
      ...provable.map(({ proof }) =>
        proof ? `-# ${detail.fingerprint(`\`${proof.sha256}\``)}` : `-# ${detail.unproved}`,
      ),
      ...(provable.length > 0 ? [`-# ${detail.verify(verifyCommand)}`] : []),
    ]),
  ];
  const link = claim.attribution.map(linkOf).findLast((one) => one !== undefined);
  return detailOf(claim, knowledge, locale, edited, within(lines, room), [
    ...(link === undefined ? [] : [linkButton(link, button.open)]),
    ...(project === null ? [] : [linkButton(wrongUrl(project, claim, knowledge, locale), button.wrong)]),
  ]);
};

/** The responses to a claim, each with everything that it covers. */
export const composeDenial: Detail = (claim, knowledge, locale, edited) => {
  const briefing = briefingOf(knowledge, claim);
  const groups = responsesTo(claim).flatMap((response) => responseGroups(response, briefing, locale));
  const told = claim.tells ? responseGroups(claim.tells, briefing, locale) : [];
  const { undenied, withheld } = stringsFor(locale);
  const { text, left } = startOf([...groups, ...told], limits.content - 500);
  const shown = text === '' && left > 0 ? withheld(left) : joined(text, moreLine(left, locale));
  return detailOf(claim, knowledge, locale, edited, shown || undenied);
};

/** The nearest other claims, each as a question to press. */
export const composeRelated: Detail = (claim, knowledge, locale) => {
  const related = relatedClaims(claim, knowledge);
  const { detail } = stringsFor(locale);
  const text = related.length > 0 ? detail.related : detail.nothingRelated;
  return messageOf({ content: text, rows: rowsOf(askButtons('follow', related, knowledge, locale)) });
};

/** For a button whose claim answers no more: withdrawn, or changed since, and then what it was and what it is. */
export function composeRetired(claim: Claim, knowledge: Knowledge, locale: Locale, lead = ''): Message {
  const { gone, heading, withheld } = stringsFor(locale);
  const { status } = claim;
  if (status.state === 'published') return notice(gone.unknown);
  const successor =
    status.state === 'superseded' ? findClaim(knowledge, claim.briefing, status.successor) : undefined;
  const now = successor?.status.state === 'published' ? successor : undefined;
  const what = gone[status.state](dateText(status.date, locale), escapeText(status.reason[locale]));
  const told = (label: string, one: Claim) => heading(label, inlineClaim(one, locale));
  const blocks = [`**${what}**`, told(gone.was, claim), ...(now ? [told(gone.is, now)] : [])];
  return messageOf({
    content: joined(lead, blocksWithin(blocks, limits.content - 400, withheld)),
    label: labelOf(stateOf(claim), topicTitle(now ?? claim, knowledge, locale), locale),
    rows: rowsOf(now ? claimButtons([now], locale) : []),
  });
}

/** The issue form on a wrong claim, filled in with which claim it is, as it stood. Nothing is sent before it is submitted. */
function wrongUrl(project: string, { briefing, id }: Claim, { revision }: Knowledge, locale: Locale): string {
  const about = new URLSearchParams({
    template: 'report-a-wrong-answer.yml',
    title: `${briefing}/${id}`,
    // The field of the form that tells what the bot said.
    answer: `${briefing}/${id}, revision ${revision}, ${locale}`,
  });
  return `${project}/issues/new?${about}`;
}

function optional(rank: number, texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, rank }));
}

function detailOf(
  claim: Claim,
  knowledge: Knowledge,
  locale: Locale,
  edited: boolean,
  text: string,
  buttons: Buttons = [],
): Message {
  return messageOf({
    content: joined(edited ? `-# ${stringsFor(locale).gone.edited}` : '', wholeOrWithheld(text, 1, locale)),
    label: claimsLabel([claim], knowledge, locale),
    rows: rowsOf(buttons),
  });
}
