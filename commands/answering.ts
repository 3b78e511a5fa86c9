/** What `/ask` and the topic commands have in common: a question, its suggestions, and the answer. */
import { type Claim, findClaim, findGap, type Gap, type Topic } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { recordLabel } from '../src/message/buttons.ts';
import { composeAnswer, composeGap } from '../src/message/compose.ts';
import { askedLine, composeClaim } from '../src/message/compose-claims.ts';
import { composeRetired } from '../src/message/details.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { Choice, Context, Reply, Request } from './command.ts';
import { choiceName, choicesAtMost, chosenLocale, localeFor, questionLength, textOption } from './options.ts';
import { answerWith, linkPinned, refuse } from './reply.ts';

/** What the value of a picked suggestion looks like: which record, and which of its questions. */
const picked = /^(?:claim|gap):([a-z0-9-]+):([a-z0-9-]+)(?::(\d{1,3}))?$/;

interface Picked {
  readonly target: Claim | Gap;
  /** As it is shown again. */
  readonly question: string;
}

/** Answers a question. `topic`: its claims answer before others. */
export async function answerQuestion(request: Request, context: Context, topic?: Topic): Promise<Reply> {
  const question = textOption(request, 'question').trim().slice(0, questionLength);
  const locale = localeFor(request);
  if (question === '') return refuse(locale, ({ error }) => error.nothingAsked, 'nothing asked');
  const found = pickedRecord(question, context, locale);
  const reply = found
    ? answerRecord(found, request, context, locale)
    : answerText(question, request, context, { topic, shown: question });
  // What was asked in private is for nobody else's eyes.
  if (
    !found &&
    reply.log?.outcome === 'unknown' &&
    request.guild !== null &&
    request.options.private !== true
  )
    context.unanswered.count(request.guild, question);
  return linkPinned(reply, request, context, locale);
}

/** `shown`: what is shown again as the question. */
export function answerText(
  question: string,
  request: Request,
  { answerer, knowledge }: Context,
  { topic, shown }: { readonly topic?: Topic | undefined; readonly shown: string },
): Reply {
  const found = answerer.ask(question, { locale: localeFor(request), topic });
  const answer = { ...found, question: shown, locale: chosenLocale(request) ?? found.locale };
  const top = answer.outcome === 'answered' ? answer.claims[0].claim : undefined;
  return answerWith(request, answer.locale, composeAnswer(answer, knowledge), {
    outcome: answer.outcome,
    claim: top?.id,
    briefing: top?.briefing,
  });
}

/** Example questions for what was typed so far. */
export function suggestQuestions(request: Request, context: Context, topic?: Topic): readonly Choice[] {
  if (request.focused !== 'question') return [];
  const locale = localeFor(request);
  const typed = textOption(request, 'question').slice(0, questionLength);
  return context.answerer
    .suggest(typed, { locale, topic, limit: choicesAtMost })
    .slice(0, choicesAtMost)
    .map(({ text, target }) => {
      const place = Math.max(0, target.questions[locale].indexOf(text));
      const kind = 'basis' in target ? 'claim' : 'gap';
      return {
        name: suggestionName(text, target, locale),
        value: `${kind}:${target.briefing}:${target.id}:${place}`,
      };
    });
}

function answerRecord(
  { target, question }: Picked,
  request: Request,
  { knowledge }: Context,
  locale: Locale,
): Reply {
  const { briefing } = target;
  if (!('basis' in target)) {
    const message = composeGap(target, knowledge, locale, question);
    return answerWith(request, locale, message, { outcome: 'unknown', briefing });
  }
  const { state } = target.status;
  const [outcome, message] =
    state === 'published'
      ? ['answered', composeClaim(target, knowledge, locale, question)]
      : [state, composeRetired(target, knowledge, locale, askedLine(question, locale))];
  return answerWith(request, locale, message, { outcome, claim: target.id, briefing });
}

/** What is typed by hand may look like a suggestion: only a record that there is counts as one. */
function pickedRecord(question: string, { knowledge }: Context, locale: Locale): Picked | undefined {
  const [, id = '', record = '', place] = picked.exec(question) ?? [];
  const target = (question.startsWith('gap:') ? findGap : findClaim)(knowledge, id, record);
  return (
    target && { target, question: target.questions[locale][Number(place ?? 0)] ?? labelOf(target, locale) }
  );
}

function labelOf(target: Claim | Gap, locale: Locale): string {
  return target.questions[locale][0] ?? ('basis' in target ? '' : target.text[locale]);
}

/** A question asserts nothing. Anything else is told by who says and who denies it. */
function suggestionName(text: string, target: Claim | Gap, locale: Locale): string {
  const isQuestion = Object.values(target.questions).some((list) => list.includes(text));
  if (isQuestion || !('basis' in target) || target.denials.length === 0) return choiceName(text);
  return choiceName(recordLabel(target, locale));
}

/** The line of a message of ours that shows a question again, so that what takes its place can keep it. */
export function questionLine(content: string, locale: Locale): string {
  const beginning = stringsFor(locale).asked('').trim();
  return content.split('\n').find((line) => line.startsWith(`-# ${beginning}`)) ?? '';
}
