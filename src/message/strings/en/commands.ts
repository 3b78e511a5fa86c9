/** Names and descriptions of commands and options in English: the shape that the other languages fill. */
export const commandWords = {
  command: {
    ask: { name: 'ask', description: 'Ask the briefing: what is claimed, by whom, and who denies it' },
    help: { name: 'help', description: 'What this bot can do, in six lines' },
    denials: { name: 'denials', description: 'Every denial: its words, its reach, and what nobody denied' },
    figures: { name: 'figures', description: 'Every amount: about or at least, who gives it, who denies it' },
    sources: { name: 'sources', description: 'Where it comes from, and how to prove a citation' },
    briefing: { name: 'briefing', description: 'The whole story on one screen, or what changed in it' },
    briefingShow: { name: 'show', description: 'Show the whole briefing, or one topic of it' },
    briefingChanges: { name: 'changes', description: 'What is new, changed or withdrawn' },
    pins: { name: 'pins', description: 'For moderators: pinned briefings, and what is kept on this server' },
    pinsPin: { name: 'pin', description: 'Pin it in this channel and keep it up to date' },
    pinsUnpin: { name: 'unpin', description: 'Take it off this channel’s pins' },
    pinsList: { name: 'list', description: 'The pinned briefings of this server, and how they stand' },
    pinsRefresh: { name: 'refresh', description: 'Look at every pin of this server again' },
    pinsForget: { name: 'forget', description: 'Delete all that is kept on this server' },
    pinsGaps: {
      name: 'gaps',
      description: 'Count questions that find no answer, or see them; off by default',
    },
    preview: {
      name: 'preview',
      description: 'For editors: what a claim would look like, and what is wrong with it',
    },
    about: { name: 'about', description: 'What this bot is, its version, and what it keeps about you' },
  },
  /** On the menu of a message. */
  answerFrom: { name: 'Answer from briefing' },
  option: {
    state: { name: 'state', description: 'Switch it on or off, or show what was asked; left out: show' },
    question: { name: 'question', description: 'In your own words; suggestions appear as you type' },
    language: { name: 'language', description: 'The language of the answer; left out: your own' },
    private: { name: 'private', description: 'Show the answer to you alone' },
    listPrivate: { name: 'private', description: 'No: show it to the whole channel; left out: to you alone' },
    for: { name: 'for', description: 'Whom to address; only that member is mentioned' },
    briefing: { name: 'briefing', description: 'Which briefing; left out: the one last updated' },
    topic: { name: 'topic', description: 'One topic of it; left out: the whole' },
    announce: {
      name: 'announce',
      description: 'Tell changes of meaning in a reply to the pin; left out: yes',
    },
  },
};

export type CommandWords = typeof commandWords;
