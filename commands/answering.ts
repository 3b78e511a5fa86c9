/** What `/ask` and the topic commands have in common: a question, its suggestions, and the answer. */
import type { Answer } from '../src/answer/answer.ts';
import {
  type Claim,
  findClaim,
  findGap,
  type Gap,
  isClaim,
  type Knowledge,
  type Topic,
} from '../src/knowledge/knowledge.ts';
import { type Locale, locales } from '../src/knowledge/locale.ts';
import { recordLabel } from '../src/message/buttons.ts';
import { composeAnswer, composeGap } from '../src/message/compose.ts';
import { askedLine, composeClaim } from '../src/message/compose-claims.ts';
import { composeRetired } from '../src/message/details.ts';
import { withLead, withoutLead } from '../src/message/message.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { Choice, Context, Reply, Request, Written } from './command.ts';
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
    ? await linkPinned(answerRecord(found, request, context, locale), request, context, locale)
    : await answerText(question, request, context, topic);
  // What was asked in private is for nobody else's eyes.
  if (
    !found &&
    reply.log?.outcome === 'unknown' &&
    request.guild !== null &&
    request.options.private !== true
  )
    context.unanswered.count(request.guild, question);
  return reply;
}

/**
 * All of it in the language of the question, where none was chosen. `lead`: a line in place of the question, which makes it
 * an answer that nobody gets again.
 */
export function answerText(
  question: string,
  request: Request,
  context: Context,
  topic?: Topic,
  lead?: (locale: Locale) => string,
): Promise<Reply> {
  const asker = localeFor(request);
  const chosen = chosenLocale(request);
  const line = lead ?? ((locale: Locale) => askedLine(question, locale));
  const write = () => {
    const found = context.answerer.ask(question, { locale: asker, topic });
    return written({ ...found, question, locale: chosen ?? found.locale }, context.knowledge, line);
  };
  const asked = [asker, chosen, topic?.briefing, topic?.id, question];
  const { locale, log, message } = lead ? write() : context.answered(asked, write);
  const shown = withLead(line(locale), message);
  return linkPinned(answerWith(request, locale, shown, log), request, context, locale);
}

function written(answer: Answer, knowledge: Knowledge, line: (locale: Locale) => string): Written {
  const { outcome, locale } = answer;
  const lead = line(locale);
  const top = outcome === 'answered' ? answer.claims[0].claim : undefined;
  return {
    locale,
    message: withoutLead(lead, composeAnswer(answer, knowledge, lead)),
    log: { outcome, claim: top?.id, briefing: top?.briefing },
  };
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
      const kind = isClaim(target) ? 'claim' : 'gap';
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
  if (!isClaim(target)) {
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
  return target.questions[locale][0] ?? (isClaim(target) ? '' : target.text[locale]);
}

/** A question asserts nothing. Anything else is told by who says and who denies it. */
function suggestionName(text: string, target: Claim | Gap, locale: Locale): string {
  const isQuestion = Object.values(target.questions).some((list) => list.includes(text));
  if (isQuestion || !isClaim(target) || target.denials.length === 0) return choiceName(text);
  return choiceName(recordLabel(target, locale));
}

/** The first line of a message of ours where it shows a question again, and in which language: what takes its place keeps both. */
export function questionLine(content: string): { readonly line: string; readonly locale: Locale } | null {
  const [line = ''] = content.split('\n');
  const shown = line.replace(/^-# (?:<@\d+> )?/, '');
  const locale = locales.find((one) => shown.startsWith(stringsFor(one).asked('').trim()));
  return line !== shown && locale ? { line, locale } : null;
}
