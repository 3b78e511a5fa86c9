/**
 * Every word that Dossier says in English. This file is also the shape that the other languages fill:
 * add a key here and the compiler names where it is missing.
 */
import type { LocaleString } from 'discord-api-types/v10';
import { spelled } from '../slash.ts';
import { check } from './check.ts';
import { commandWords } from './commands.ts';
import { generalWords } from './general.ts';
import { listWords } from './lists.ts';
import { pinWords } from './pins.ts';

const { ask, gaps, forget, private: alone } = spelled(commandWords);

/** Discord's clients that speak the language. */
const clients: readonly LocaleString[] = ['en-US', 'en-GB'];

export const en = {
  /** What the language calls itself. */
  endonym: 'English',
  clients,
  dates: {
    /** Whose way of writing dates is taken. */
    of: 'en-GB',
    /** What `Intl` writes, put right. */
    written: (date: string) => date,
  },
  quote: (text: string) => `“${text}”`,
  /** An example question, typed as people type, the way that this language prints it. */
  printed: (question: string) => question,
  /** Parts of one thought, such as an attribution and a denial. */
  join: (parts: readonly string[]) => parts.join('; '),
  heading: (text: string, body: string) => `${text}: ${body}`,
  aside: (text: string, aside: string) => `${text} (${aside})`,
  /** Between two sentences. */
  space: ' ',

  /** One word in the title of a label tells how things stand. */
  state: {
    disputed: 'Disputed',
    reported: 'Reported',
    announced: 'Announced',
    said: 'Said',
    stated: 'Stated',
    asked: 'Asked',
    denial: 'Denial',
    reply: 'Reply',
    unsaid: 'Not in the article',
  },
  says: {
    reported: (by: string, via: string) => (via ? `Reported by ${by}, via ${via}` : `Reported by ${by}`),
    /** `told`: what was read, where it is another than who says it. */
    announced: (by: string, told: string | null) => `Announced by ${by}${told ? `, says ${told}` : ''}`,
    /** The same of what may be an answer, an admission or a demand; `told` may be who passes it on. */
    said: (by: string, told: string | null) => `Said by ${by}${told ? `, according to ${told}` : ''}`,
    denial: (by: string) => `${by}’s denial`,
    reply: (by: string) => `${by}’s reply`,
    article: 'the article',
    stated: (told: string) => `${told}, no source named`,
    question: 'Asked, not answered',
    /** Behind a chain that no source draws. */
    ourReading: 'our reading',
    /** What a mark at a claim of several means. */
    ourAttribution: 'attributed so by our reading',
  },
  place: (paragraph: number, sentence: number) => `¶${paragraph}, sentence ${sentence}`,
  placeShort: (paragraph: number) => `¶${paragraph}`,
  placeIn: (place: string, source: string) => `${place}, in ${source}`,
  /** A source of which the briefing has another text. */
  sourceOf: (source: string, date: string) => `${source} of ${date}`,
  /** Of what has no text: a call, a post. */
  heard: (by: string, date: string | null) => `noted by ${by}${date ? `, ${date}` : ''}`,
  seen: (date: string) => `seen on ${date}`,
  /** What a party answers; `said` is what it said, and where that stands. */
  response: {
    denies: (by: string) => `Denied by ${by}`,
    confirms: (by: string) => `Confirmed by ${by}`,
    /** Whoever was asked and did not answer made no comment, either. */
    declines: (by: string) => `No comment from ${by}`,
    corrects: (by: string) => `Corrected by ${by}`,
  },
  /** A response and its words. */
  saying: (by: string, words: string) => `${by}: ${words}`,
  /** The same inside a line. */
  answeredBy: {
    denies: (by: string) => `denied by ${by}`,
    confirms: (by: string) => `confirmed by ${by}`,
    declines: (by: string) => `no comment from ${by}`,
    corrects: (by: string) => `corrected by ${by}`,
  },
  /** Who tells how far a response reaches. */
  drawnBy: {
    curator: 'How far it reaches is our reading; the source does not say.',
    source: 'How far it reaches is what the source says.',
  },
  undenied: 'No denial reported. That confirms nothing.',
  note: (note: string) => `Our note: ${note}`,
  /** In the place of a note that there is no room for: the button that shows it. */
  noteUnder: (button: string) => `see **${button}**.`,
  /** `label`: empty where there is no room for it. */
  derived: (label: string, amount: string, sum: string) =>
    `Our calculation, not the article’s: ${label && `${label}, `}${amount} (${sum})`,
  asked: (question: string) => `Asked: ${question}`,
  articleOf: (date: string) => `Article of ${date}`,
  checked: (date: string) => `checked on ${date}`,
  undated: 'undated',
  more: (count: number) => `… and ${count} more`,
  pageOf: (page: number, pages: number) => `${page}/${pages}`,
  withheld: (count: number) =>
    `${count === 1 ? 'One claim is' : `${count} claims are`} not shown: with all that belongs to ${count === 1 ? 'it' : 'them'}, Discord’s limits would be passed.`,

  unknown: {
    nothing: 'I found nothing on this in the article.',
    nothingAnywhere: 'I found nothing on this in the briefings here.',
    yesNo: 'That’s not a yes or a no.',
    closest: (claim: string) => `Closest: ${claim}`,
    nearest: 'Nearest in the briefing:',
    nearestIn: (title: string) => `Nearest, in “${title}”:`,
    nearestAnywhere: 'Nearest:',
    /** Where nothing comes near: questions to start from. */
    instead: 'You could ask:',
  },
  choices: 'Not sure what you mean.',
  /** `link` leads to the message that holds the same answer. */
  repeated: (link: string) => `This was answered here a moment ago: ${link}`,

  button: {
    evidence: 'Source',
    denial: 'Denial',
    replies: 'Replies',
    related: 'Related',
    remove: 'Remove',
    ask: 'Ask',
    gaps: 'Gaps',
    topics: 'Open a topic',
    show: 'Show in the channel',
    wrong: 'Wrong?',
    open: 'Open the source',
    project: 'Project',
    privacy: 'Privacy',
    terms: 'Terms',
  },
  detail: {
    source: 'Source',
    place: 'Place',
    words: 'Words',
    translated: (by: string) => `Translated; not word for word what ${by} said.`,
    position: (start: number, end: number) => `characters ${start} to ${end}`,
    fingerprint: (sha256: string) => `SHA-256 of the sentence: ${sha256}`,
    verify: (command: string) => `With the article at hand, ${command} proves it.`,
    unproved: 'Nobody has held this place against the text yet.',
    related: 'Also on record:',
    nothingRelated: 'Nothing else in this briefing comes near.',
  },
  gone: {
    unknown: 'This claim is not in the briefing any more, and nothing is recorded of what became of it.',
    superseded: (date: string, reason: string) => `Changed on ${date}. ${reason}`,
    withdrawn: (date: string, reason: string) => `Withdrawn on ${date}. ${reason}`,
    was: 'Was',
    is: 'Is',
    edited: 'This claim was edited after that answer. This is how it stands now.',
    topic: 'This topic is not in the briefing any more.',
    briefing: 'This briefing is not loaded any more.',
  },
  briefing: {
    undenied: 'No denial reported of what follows, which confirms nothing',
    revision: (revision: string) => `revision ${revision}`,
    read: {
      none: (language: string) => `Read in ${language}`,
      human: (language: string) => `Read in ${language}, translated`,
      machine: (language: string) => `Read in ${language}, machine-translated`,
    },
  },
  about: {
    what: 'Dossier answers from curated briefings: what is claimed, who says so, where it stands, who denies it and how far that denial reaches. It rates nothing as true or false, and where the article is silent it says so.',
    loaded: 'Briefings',
    version: (version: string, revision: string) => `Version ${version}, knowledge revision ${revision}`,
    privacy: `Dossier stores no user ids, and no questions unless those who manage a server switch that on (${gaps}). It then keeps, of questions that found no answer, the wording (without links, mentions, addresses and long numbers), the server, the day and how often, for 30 days: no user, no channel, no time of day, and nothing asked with ${alone}. Where a moderator pins a briefing, Dossier keeps the ids of server, channel and message, the briefing’s name, language and revision, and how the pin stands. It keeps nothing else, and ${forget} deletes all of it.`,
  },

  error: {
    unexpected: (id: string) =>
      `Something went wrong here, and nothing was lost. Please try again. If it happens again, tell whoever runs this bot the number ${id}.`,
    unknownCommand: 'This bot does not have that command any more. Type `/` to see what it offers.',
    unknownButton: 'This button belongs to an older version of the bot. Please ask again.',
    removeRefused:
      'Only the person who asked, or a moderator who may manage messages, can remove this answer.',
    nothingAsked: `Please type a question, for example with ${ask}.`,
  },
  check,
  ...commandWords,
  ...generalWords,
  ...listWords,
  ...pinWords,
};

export type Strings = typeof en;
