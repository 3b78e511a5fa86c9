/** What a claim would look like, or why it would not load. For whoever typed it alone. */
import type { Fault } from '../knowledge/fault.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { Preview } from '../knowledge/preview.ts';
import { composeClaim } from './compose-claims.ts';
import { composeRetired } from './details.ts';
import { blocksRoom, blocksWithin } from './fit.ts';
import { escapeUserText, joined } from './markdown.ts';
import { type Message, notice } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** Characters of what is wrong and of its remedy. */
const longestFault = 400;

export function composePreview({ shown, heldBack, faults, elsewhere }: Preview, locale: Locale): Message {
  const { preview: words, space, more } = stringsFor(locale);
  const compose = shown?.claim.status.state === 'published' ? composeClaim : composeRetired;
  const claim = shown && compose(shown.claim, shown.knowledge, locale);
  const heading = shown ? words.shown : words.notShown;
  const told = ({ message, remedy }: Fault) => escapeUserText(`${message}. ${remedy}`, longestFault);
  const lines = [
    ...(heldBack ? [words.heldBack] : []),
    ...faults.map((fault) => `- ${words.line(fault.line)}${space}${told(fault)}`),
    ...elsewhere.map((fault) => `- ${words.elsewhere}${space}${told(fault)}`),
  ];
  const above = joined(heading, claim?.content ?? '');
  const text = blocksWithin(lines, blocksRoom - above.length, more);
  return {
    ...(claim ?? notice('')),
    content: joined(above, shown && text ? `**${words.faults}**` : '', text),
    // They lead to the claim as it is published, which is another one or none.
    components: [],
  };
}
