/** What lists and amounts say in English: the shape that the other languages fill. */
export const listWords = {
  denials: {
    title: 'Denials',
    none: 'The article tells of no denial. That confirms nothing.',
    /** Behind who says so. */
    nobody: 'no denial reported, which confirms nothing',
  },
  figures: {
    title: 'Figures',
    none: 'This briefing holds no figures.',
    derived: 'Worked out here, given by no source',
    sum: (formula: string) => `sum: ${formula}`,
    basis: (denied: string) => `from figures ${denied}`,
    qualifier: {
      exactly: (amount: string) => amount,
      about: (amount: string) => `about ${amount}`,
      'at-least': (amount: string) => `at least ${amount}`,
      'at-most': (amount: string) => `at most ${amount}`,
      'less-than': (amount: string) => `less than ${amount}`,
      'more-than': (amount: string) => `more than ${amount}`,
    },
    /** From here on a number reads better as “2 billion” or “20亿” than with its zeros. */
    compactFrom: 1e6,
    /** `compact` tells that the number ends in a word such as billion; French then wants “de”. */
    counted: (number: string, noun: string, _compact: boolean) => `${number} ${noun}`,
    /** In any currency but those below, by its name. */
    money: (number: string, currency: string, _compact: boolean) => `${number} ${currency}`,
    currency: {
      CNY: (number: string, _compact: boolean, _plural: boolean) => `${number} yuan`,
      USD: (number: string, _compact: boolean, _plural: boolean) => `US$${number}`,
      EUR: (number: string, _compact: boolean, _plural: boolean) => `€${number}`,
    },
  },
  sources: {
    title: 'Sources',
    kind: {
      article: 'article',
      magazine: 'magazine',
      newspaper: 'newspaper',
      agency: 'news agency',
      broadcaster: 'broadcaster',
      website: 'website',
      company: 'company',
      court: 'court',
      union: 'union',
      association: 'association',
      ministry: 'ministry',
      government: 'government',
      post: 'post',
      person: 'person',
    },
    speaks: (kind: string, language: string) => `${kind}, in ${language}`,
    relays: (publisher: string) => `relays ${publisher}`,
    published: (date: string) => `published ${date}`,
    undated: 'no date given',
    unlinked: 'no link given',
    archived: (link: string) => `archived at ${link}`,
    edition: 'The text that was read',
    translation: {
      none: (language: string) => `in ${language}, the original`,
      human: (language: string, of: string) => `in ${language}, translated from ${of}`,
      machine: (language: string, of: string) => `in ${language}, machine-translated from ${of}`,
    },
    unknownLanguage: 'a language that is not given',
    sha256: (sha256: string) => `SHA-256 of the normalised text: ${sha256}`,
    verify: (command: string) =>
      `Each claim names its sentence and keeps its fingerprint. With the article at hand, ${command} proves every citation.`,
  },
  gaps: { title: 'Not in the article', none: 'Nothing is recorded that the article leaves out.' },
  changes: {
    title: 'Changes',
    none: 'No change is recorded in this briefing.',
    added: (date: string) => `New on ${date}`,
    superseded: (date: string) => `Changed on ${date}`,
    withdrawn: (date: string) => `Withdrawn on ${date}`,
    reason: (reason: string) => `Why: ${reason}`,
  },
};

export type ListWords = typeof listWords;
