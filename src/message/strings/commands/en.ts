/** Names and descriptions of commands and options in English: the shape that the other languages fill. */
export const commandWords = {
  command: {
    ask: { name: 'ask', description: 'Ask the briefing: what is claimed, by whom, and who denies it' },
    denials: { name: 'denials', description: 'Every denial: its words, its scope, and what nobody denied' },
    figures: { name: 'figures', description: 'Every amount: about or at least, who gives it, who denies it' },
    sources: {
      name: 'sources',
      description: 'Where it comes from, what is missing, how to verify a citation',
    },
    briefing: { name: 'briefing', description: 'The whole briefing, to be read in a channel' },
    briefingShow: { name: 'show', description: 'Show the whole briefing, or one topic of it' },
    briefingPin: { name: 'pin', description: 'Pin it in this channel and keep it up to date' },
    briefingUnpin: { name: 'unpin', description: 'Take it off this channel’s pins' },
    briefingList: { name: 'list', description: 'The pinned briefings of this server, and how they stand' },
    briefingRefresh: { name: 'refresh', description: 'Look at every pin of this server again' },
    briefingForget: { name: 'forget', description: 'Delete all that is kept on this server' },
    briefingGaps: {
      name: 'gaps',
      description: 'Count questions that find no answer, or see them; off by default',
    },
    about: { name: 'about', description: 'What this bot is, its version, and what it keeps about you' },
  },
  option: {
    state: { name: 'state', description: 'Switch it on or off, or show what was asked; left out: show' },
    question: { name: 'question', description: 'In your own words; suggestions appear as you type' },
    language: { name: 'language', description: 'The language of the answer; left out: your own' },
    private: { name: 'private', description: 'Show the answer to you alone' },
    briefing: { name: 'briefing', description: 'Which briefing' },
    topic: { name: 'topic', description: 'One topic of it; left out: the whole' },
    announce: {
      name: 'announce',
      description: 'Tell changes of meaning in a reply to the pin; left out: yes',
    },
  },
};

export type CommandWords = typeof commandWords;
