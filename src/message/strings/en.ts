/**
 * Every word that Dossier says in English. This file is also the shape that the other languages fill:
 * add a key here and the compiler names where it is missing.
 */
import { checkWords } from './check/en.ts';
import { commandWords } from './commands/en.ts';
import { spelled } from './commands/slash.ts';
import { pinWords } from './pins/en.ts';
import { unansweredWords } from './unanswered/en.ts';

const { ask, gaps, forget, private: alone } = spelled(commandWords);

export const en = {
  quote: (text: string) => `“${text}”`,
  /** Parts of one thought, such as an attribution and a denial. */
  join: (parts: readonly string[]) => parts.join('; '),
  heading: (text: string, body: string) => `${text}: ${body}`,
  aside: (text: string, aside: string) => `${text} (${aside})`,

  /** What stands before a claim, so that no cut-off preview shows the claim without it. */
  verdict: {
    reported: (by: string, via: string) => (via ? `Reported by ${by}, via ${via}` : `Reported by ${by}`),
    announced: (by: string) => `Announced by ${by}, as the article tells it`,
    denial: (by: string) => `A denial by ${by}, as the article tells it`,
    stated: 'The article says so itself, naming no source',
    statedBy: (by: string) => `Said by ${by}, as the article tells it`,
    question: 'A question that the article does not answer',
    denied: (by: string, words: string) => `denied by ${by} (${words})`,
    noComment: (by: string, words: string) => `no comment from ${by} (${words})`,
    meaning: (words: string, meaning: string) => `${words}, that is, ${meaning}`,
  },

  field: {
    chain: 'Who says so',
    locator: 'Where it stands',
    denied: (by: string) => `Denied by ${by}`,
    noComment: (by: string) => `No comment from ${by}`,
    undenied: 'Denials',
    covers: 'What this denial covers',
    note: 'Curator’s note',
    words: 'Words of the article',
    figures: 'Figures',
    related: 'Related, from the same article',
    nearest: 'The nearest things the article does say (they do not answer the question)',
    proof: 'Proof',
  },
  noteInList: (note: string) => `Curator’s note: ${note}`,
  undenied: 'The article tells of no denial of this. That is not a confirmation.',
  sentence: (paragraph: number, sentence: number) =>
    `Paragraph ${paragraph}, sentence ${sentence} of the article`,
  sentenceShort: (paragraph: number, sentence: number) => `para. ${paragraph}, sent. ${sentence}`,
  denial: {
    words: (words: string, language: string) => `Words (${language}): ${words}`,
    translated: (words: string, by: string) => `${words}. A translation, not the wording of ${by} itself.`,
    scope: (scope: string, drawnBy: string) => `Scope: ${scope} ${drawnBy}`,
    scopeBy: {
      curator: 'The curator drew this scope from the article.',
      source: 'The source itself draws this scope.',
    },
    where: (place: string, chain: string) => `${place}. Attribution: ${chain}`,
  },
  freshness: (published: string | null, checked: string) =>
    `${published ? `Article of ${published}` : 'The article gives no date'}. Last checked against it on ${checked}.`,
  asked: (question: string) => `Asked: ${question}`,
  fromBriefing: (title: string) => `From the briefing ${title}`,
  withheld: (count: number) =>
    `${count === 1 ? 'One claim is' : `${count} claims are`} not shown: with all that belongs to ${count === 1 ? 'it' : 'them'}, Discord’s limits would be passed.`,
  more: (count: number) => `… and ${count} more.`,

  unknown: {
    nothing: 'The article does not say, as far as Dossier can find.',
    nothingAnywhere: 'None of the briefings here says, as far as Dossier can find.',
    space: ' ',
    silence: 'Its silence is neither a yes nor a no.',
    nearest: (topics: string) => `Nearest topics, which do not answer the question: ${topics}`,
  },
  choices: 'Which of these do you mean?',
  /** `link` leads to the message that holds the same answer. */
  repeated: (link: string) => `This was answered here a moment ago: ${link}`,

  button: {
    evidence: 'Evidence',
    denial: 'Denial',
    related: 'Related',
    remove: 'Remove',
    ask: 'Ask',
    choose: 'Answer',
    numbered: (label: string, number: number) => `${label} ${number}`,
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

  proof: {
    position: (start: number, end: number) => `Characters ${start} to ${end} of the normalised text`,
    fingerprint: (sha256: string) => `SHA-256 of the sentence: ${sha256}`,
    verify: (command: string) => `Whoever has the article can verify this citation with ${command}`,
  },
  tally: {
    claims: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} in the article`,
    separator: ', ',
    denied: (count: number, by: string) => `${count} of them denied by ${by}`,
    undenied: 'none of them denied in the article',
  },
  topic: {
    opening: (title: string, tally: string) => `${title}: ${tally}.`,
    summary: (tally: string, command: string) => `${tally}. In full: ${command}`,
    rest: 'Further claims',
  },
  denials: {
    opening: (count: number, by: string) =>
      count === 1
        ? `The article tells of one denial, by ${by}.`
        : `The article tells of ${count} denials, by ${by}.`,
    none: 'The article tells of no denial. That confirms nothing.',
    nobody: 'What nobody denies in the article (which confirms nothing)',
  },
  figures: {
    opening: 'Every amount in this briefing, with who gives it.',
    none: 'This briefing holds no figures.',
    given: 'Given in the article',
    derivedHeading: 'Derived figures',
    derived: 'Worked out here, given by no source',
    workedOut: 'worked out here',
    sum: (formula: string) => `sum: ${formula}`,
    basis: (denied: string) => `their basis: ${denied}`,
    qualifier: {
      exactly: (amount: string) => amount,
      about: (amount: string) => `about ${amount}`,
      'at-least': (amount: string) => `at least ${amount}`,
      'at-most': (amount: string) => `at most ${amount}`,
      'less-than': (amount: string) => `less than ${amount}`,
      'more-than': (amount: string) => `more than ${amount}`,
    },
    /** `compact` tells that the number ends in a word such as billion; French then wants “de”. */
    currency: {
      CNY: (number: string, _compact: boolean, _plural: boolean) => `${number} yuan`,
      USD: (number: string, _compact: boolean, _plural: boolean) => `US$${number}`,
      EUR: (number: string, _compact: boolean, _plural: boolean) => `€${number}`,
    },
  },
  sources: {
    opening: 'Where this briefing comes from, from first to last.',
    list: 'Sources',
    kind: {
      magazine: 'magazine',
      newspaper: 'newspaper',
      article: 'the article that was read',
      company: 'company',
      government: 'government',
      person: 'person',
    },
    speaks: (kind: string, language: string) => `${kind}, in ${language}`,
    relays: (publisher: string) => `relays ${publisher}`,
    published: (date: string) => `published ${date}`,
    undated: 'date not given',
    unlinked: 'address not given',
    edition: 'The text that was read',
    translation: {
      none: (language: string) => `In ${language}, the original.`,
      human: (language: string, of: string) => `In ${language}, a translation from ${of}.`,
      machine: (language: string, of: string) => `In ${language}, a machine translation from ${of}.`,
    },
    unknownLanguage: 'a language that is not given',
    sha256: (sha256: string) => `SHA-256 of the normalised text: ${sha256}`,
    gaps: 'What the article does not give',
    verify: 'How to verify a citation',
    verifyText: (command: string) =>
      `Each claim names its paragraph and sentence and keeps a fingerprint of that sentence. With a copy of the article, ${command} verifies every citation. The article itself is not republished.`,
  },
  briefing: {
    revision: (revision: string) => `Revision ${revision}.`,
    ask: `Ask in your own words with ${ask}, or open a topic:`,
    askPrivately: `${alone} shows an answer to you alone.`,
  },
  about: {
    what: 'Dossier answers from curated briefings: what is claimed, who says so, where it stands, who denies it and how far that denial reaches. It says only what its file holds. It rates nothing as true or false, and where the article is silent it says so.',
    loaded: 'Briefings loaded',
    version: (version: string, revision: string) => `Version ${version}, knowledge revision ${revision}`,
    privacyHeading: 'Privacy',
    privacy: `Dossier stores no user ids, and no questions unless those who manage a server switch that on (${gaps}). It then keeps, of questions that found no answer, the wording (without links, mentions, addresses and long numbers), the server, the day and how often, for 30 days: no user, no channel, no time of day, and nothing asked with ${alone}. Where a moderator pins a briefing, Dossier keeps the ids of server, channel and message, the briefing’s name, language and revision, and how the pin stands. It keeps nothing else, and ${forget} deletes all of it.`,
    versionHeading: 'Version',
  },

  error: {
    unexpected: (id: string) =>
      `Something went wrong here, and nothing was lost. Please try again. If it happens again, tell whoever runs this bot the number ${id}.`,
    unknownCommand: 'This bot does not have that command any more. Type `/` to see what it offers.',
    unknownButton: 'This button belongs to an older version of the bot. Please ask again.',
    removeRefused:
      'Only the person who asked, or a moderator who may manage messages, can remove this answer.',
    nothingAsked: 'Please type a question.',
  },
  ...checkWords,
  ...commandWords,
  ...pinWords,
  ...unansweredWords,
};

export type Strings = typeof en;
