/** One command a topic, such as `/h20`: its claims in order, or the answer to a question within it. */
import { briefingOf, type Topic } from '../src/knowledge/knowledge.ts';
import { defaultLocale } from '../src/knowledge/locale.ts';
import { answerQuestion, suggestQuestions } from './answering.ts';
import type { Command } from './command.ts';
import { everywhere, localised } from './definition.ts';
import { listReply } from './lists.ts';
import { audience, choiceName, localeFor, memberOption, questionOption, textOption } from './options.ts';
import { linkPinned } from './reply.ts';

/** Made from the knowledge alone: a new topic in a briefing is a new command. */
export function topicCommand(topic: Topic): Command {
  return {
    definition: {
      name: topic.command,
      description: choiceName(topic.description[defaultLocale]),
      description_localizations: localised((locale) => choiceName(topic.description[locale])),
      ...everywhere,
      options: [questionOption(false), ...audience('listPrivate'), memberOption],
    },
    run(request, context) {
      if (textOption(request, 'question').trim() !== '') return answerQuestion(request, context, topic);
      const briefing = briefingOf(context.knowledge, topic);
      const reply = listReply({ kind: 'topic', briefing, topic, page: 1 }, request, context);
      return linkPinned(reply, request, context, localeFor(request));
    },
    suggest: (request, context) => suggestQuestions(request, context, topic),
  };
}
