/** Every command there is. Topic commands come from the knowledge, so the list is made anew for each. */
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { about } from './about.ts';
import { answerFrom, ask } from './ask.ts';
import { briefingCommand } from './briefing.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { listCommand } from './lists.ts';
import { pinsCommand } from './pins.ts';
import { previewCommand } from './preview.ts';
import { topicCommand } from './topic.ts';

export { buttons } from './buttons.ts';

export function commandsFor(knowledge: Knowledge): readonly Command[] {
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  return [
    ask,
    help,
    listCommand('denials', knowledge),
    listCommand('figures', knowledge),
    listCommand('sources', knowledge),
    briefingCommand(knowledge),
    pinsCommand(knowledge),
    previewCommand(knowledge),
    about,
    answerFrom,
    check,
    // Last: Discord takes a hundred commands, and what is left out should be of these.
    ...topics.map(topicCommand),
  ];
}
