/** What `/ask` and the topic commands have in common: a question, its suggestions, and the answer. */
import { type Claim, findClaim, type Topic } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { composeAnswer, composeClaim } from '../src/message/compose.ts';
import { composeRetired } from '../src/message/details.ts';
import type { Choice, Context, Reply, Request } from './command.ts';
import { choiceName, choicesAtMost, chosenLocale, localeFor, questionLength, textOption } from './options.ts';
import { linkPinned } from './pinned.ts';
import { answerWith, refuse } from './reply.ts';

/** What the value of a picked suggestion looks like: it answers exactly that claim. */
const picked = /^claim:([a-z0-9-]+):([a-z0-9-]+)$/;

/** Answers a question. `topic`: the one whose claims answer before others. */
export async function answerQuestion(request: Request, context: Context, topic?: Topic): Promise<Reply> {
  const question = textOption(request, 'question').trim().slice(0, questionLength);
  const locale = localeFor(request);
  if (question === '') return refuse(locale, ({ error }) => error.nothingAsked, 'nothing asked');

  const claim = pickedClaim(question, context);
  if (claim) return answerClaim(claim, request, context, locale);

  const found = context.answerer.ask(question, { locale, topic });
  const answer = { ...found, locale: chosenLocale(request) ?? found.locale };
  // What was asked in private is for nobody else's eyes.
  if (found.outcome === 'unknown' && request.guild !== null && request.options.private !== true)
    context.unanswered.count(request.guild, question);
  const top = answer.outcome === 'answered' ? answer.claims[0].claim : undefined;
  const reply = answerWith(request, answer.locale, composeAnswer(answer, context.knowledge), {
    outcome: answer.outcome,
    claim: top?.id,
  });
  return linkPinned(reply, request, context, answer.locale, top?.briefing ?? null);
}

/** Example questions and claims for what was typed so far. A claim that is denied says so in its suggestion too. */
export function suggestQuestions(request: Request, context: Context, topic?: Topic): readonly Choice[] {
  if (request.focused !== 'question') return [];
  const locale = localeFor(request);
  const typed = textOption(request, 'question').slice(0, questionLength);
  return context.answerer
    .suggest(typed, { locale, topic, limit: choicesAtMost })
    .slice(0, choicesAtMost)
    .map(({ text, target }) => ({
      name: choiceName(text),
      value: 'basis' in target ? `claim:${target.briefing}:${target.id}` : choiceName(text),
    }));
}

function answerClaim(claim: Claim, request: Request, context: Context, locale: Locale): Promise<Reply> {
  const { knowledge } = context;
  const retired = claim.status.state !== 'published';
  const message = retired ? composeRetired(claim, knowledge, locale) : composeClaim(claim, knowledge, locale);
  const reply = answerWith(request, locale, message, {
    outcome: retired ? claim.status.state : 'answered',
    claim: claim.id,
  });
  return linkPinned(reply, request, context, locale, claim.briefing);
}

/** What is typed by hand may look like a suggestion: only a claim that there is counts as one. */
function pickedClaim(question: string, { knowledge }: Context): Claim | undefined {
  const [, briefing, id] = picked.exec(question) ?? [];
  return briefing && id ? findClaim(knowledge, briefing, id) : undefined;
}
