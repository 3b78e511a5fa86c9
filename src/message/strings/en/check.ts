/** What is said about a chat message that was held against the record, in English: the shape of the other languages. */
import type { DepartureKind } from '../../../check/finding.ts';

export const check = {
  name: 'Check against briefing',
  share: 'Share in the channel',
  /** How many claims the message speaks of, and in how many places it departs. */
  opening: (claims: number, departures: number) =>
    departures === 0
      ? `This message touches on ${claims === 1 ? 'one claim' : `${claims} claims`} on record. I see no departure; that doesn’t vouch for it.`
      : `This message departs from the record in ${departures === 1 ? 'one place' : `${departures} places`}.`,
  /** The same in the channel: `link` leads to the message. */
  shared: (link: string) => `How this message stands to the record: ${link}`,
  /** Above what was found in what Discord shows of a page that the message links. */
  preview: 'In a link’s preview, so not in its author’s own words:',
  nothing: 'Nothing on record here bears on this message. That speaks neither for it nor against it.',
  empty: 'This message holds no text to check.',
  outdated: 'The briefing has changed since this check. Please check the message again.',
  departs: {
    amount: 'Another amount',
    unit: 'Another currency or unit',
    qualifier: 'Another qualifier',
    roles: 'The roles are the other way round on record',
    denied: 'Told as a fact; on record it is denied',
    confirmed: 'Said to be confirmed; no confirmation is on record',
    scope: 'The denial’s reach is different',
    negated: 'The record says the opposite',
    time: 'The record gives no such date or time',
  } satisfies Record<DepartureKind, string>,
  /** What one party answered, told of another. */
  otherParty: 'On record, it was another party',
  onRecord: (figure: string) => `on record: ${figure}`,
  converted: (amount: string) => `at the article’s own rate, what is said comes to ${amount}`,
  unchecked: (said: string) => `Not checked: ${said}`,
};
