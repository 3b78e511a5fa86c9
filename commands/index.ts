/** Every command there is. Topic commands come from the knowledge, so the list is made anew for each. */
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { briefingCommand } from './briefing.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { denialsCommand } from './denials.ts';
import { figuresCommand } from './figures.ts';
import { sourcesCommand } from './sources.ts';
import { topicCommand } from './topic.ts';

export { buttons } from './buttons.ts';

export function commandsFor(knowledge: Knowledge): readonly Command[] {
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  return [
    ask,
    ...topics.map(topicCommand),
    denialsCommand(knowledge),
    figuresCommand(knowledge),
    sourcesCommand(knowledge),
    briefingCommand(knowledge),
    about,
    check,
  ];
}
