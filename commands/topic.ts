/** One command a topic, such as `/h20`: its claims in order, or the answer to a question within it. */
import { SlashCommandBuilder } from '@discordjs/builders';
import type { Topic } from '../src/knowledge/knowledge.ts';
import { composeTopic } from '../src/message/topic.ts';
import { answerQuestion, suggestQuestions } from './answering.ts';
import type { Command } from './command.ts';
import { localised } from './localised.ts';
import { choiceName, localeFor, questionOption, textOption, withAudience } from './options.ts';
import { linkPinned } from './pinned.ts';
import { answerWith } from './reply.ts';

/** Made from the knowledge alone: a new topic in a briefing is a new command. */
export function topicCommand(topic: Topic): Command {
  const builder = new SlashCommandBuilder()
    .setName(topic.command)
    .setDescription(choiceName(topic.description.en))
    .setDescriptionLocalizations(localised((locale) => choiceName(topic.description[locale])));
  builder.addStringOption(questionOption(false));
  return {
    definition: withAudience(builder).toJSON(),
    run(request, context) {
      if (textOption(request, 'question').trim() !== '') return answerQuestion(request, context, topic);
      const locale = localeFor(request);
      const message = composeTopic(topic, context.knowledge, locale);
      const reply = answerWith(request, locale, message, { outcome: 'topic' });
      return linkPinned(reply, request, context, locale, topic.briefing);
    },
    suggest: (request, context) => suggestQuestions(request, context, topic),
  };
}
