/** What is said about a chat message that was held against the record, in English: the shape of the other languages. */
import type { DepartureKind } from '../../../check/finding.ts';

export const check = {
  name: 'Check against briefing',
  share: 'Share in the channel',
  /** How many claims the message speaks of, and in how many places it departs. */
  opening: (claims: number, departures: number) =>
    departures === 0
      ? `This message speaks of ${claims === 1 ? 'one claim' : `${claims} claims`} on record. I find no departure, which vouches for nothing.`
      : `This message departs from the record in ${departures === 1 ? 'one place' : `${departures} places`}.`,
  /** The same in the channel: `link` leads to the message. */
  shared: (link: string) => `How this message stands to the record: ${link}`,
  /** Above what was found in what Discord shows of a page that the message links. */
  preview: 'In the preview of a link, which are not its author’s own words:',
  nothing: 'Nothing in this message stands on record here. That speaks neither for it nor against it.',
  empty: 'This message holds no text to check.',
  outdated: 'The briefing has changed since this check. Please check the message again.',
  departs: {
    amount: 'Another amount',
    unit: 'Another currency or unit',
    qualifier: 'Another qualifier',
    roles: 'The roles are the other way round on record',
    denied: 'Told as a fact; on record it is denied',
    confirmed: 'Said to be confirmed; no confirmation is on record',
    scope: 'The denial reaches otherwise',
    negated: 'The record says the opposite',
    time: 'The record gives no such date or time',
  } satisfies Record<DepartureKind, string>,
  onRecord: (figure: string) => `on record: ${figure}`,
  converted: (amount: string) => `at the article’s own rate, what is said comes to ${amount}`,
  reach: (scope: string) => `its reach: ${scope}`,
  silent: (said: string) => `On this the article says nothing: ${said}`,
};
