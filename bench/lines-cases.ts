/** Every kind of message there is, over the real knowledge, for the bench that measures how high they are. */
import { type Answer, generalQuestions, type Scored } from '../src/answer/answer.ts';
import { departureKinds } from '../src/check/finding.ts';
import type { Claim, Knowledge } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { composeAbout } from '../src/message/about.ts';
import { composeBriefing } from '../src/message/briefing.ts';
import { composeAnswer, composeGap } from '../src/message/compose.ts';
import { relatedClaims } from '../src/message/compose-claims.ts';
import { composeDenial, composeEvidence, composeRelated } from '../src/message/details.ts';
import { composeFinding } from '../src/message/finding.ts';
import { composeHelp } from '../src/message/help.ts';
import { composeList, listKinds } from '../src/message/list.ts';
import type { Message } from '../src/message/message.ts';

export interface Case {
  readonly kind: 'answer' | 'list' | 'briefing' | 'other';
  readonly name: string;
  readonly locale: Locale;
  readonly message: Message;
}

/** Of the first briefing: each claim and the longest gaps as answers, and one of every other kind. */
export function casesOf(knowledge: Knowledge, locale: Locale): readonly Case[] {
  const [briefing] = knowledge.briefings;
  if (!briefing) throw new Error('no briefing is loaded');
  const { claims, gaps, topics } = briefing;
  const [first, second, third] = claims;
  if (!first || !second || !third) throw new Error('too few claims');
  const of = (kind: Case['kind'], name: string, message: Message): Case => ({ kind, name, locale, message });
  const scored = (claim: Claim): Scored => ({ claim, score: 1 });
  const question = first.questions[locale][0] ?? '';
  const asked = { question, locale, asksYesNo: true };
  const answer = (name: string, one: Answer) => of('answer', name, composeAnswer(one, knowledge));
  const answered = (one: Claim, ...others: readonly Claim[]) => ({
    ...asked,
    outcome: 'answered' as const,
    claims: [scored(one), ...others.map(scored)] as const,
    related: [],
  });
  const undenied = claims.find((claim) => claim.denials.length === 0) ?? third;
  const longest = gaps.toSorted((one, other) => other.text[locale].length - one.text[locale].length);
  const detail = { evidence: composeEvidence, denial: composeDenial, related: composeRelated };
  return [
    ...claims.map((claim) =>
      answer(`claim ${claim.id}`, {
        ...answered(claim),
        question: claim.questions[locale][0] ?? '',
        related: relatedClaims(claim, knowledge).map(scored),
      }),
    ),
    answer('two claims', answered(first, second)),
    answer('two claims, one undenied', answered(first, undenied)),
    answer('choices', {
      ...asked,
      outcome: 'choices',
      claims: [scored(first), scored(second), scored(third)],
      gap: null,
    }),
    answer('nothing', { ...asked, outcome: 'unknown', gap: null, nearest: [first, second].map(scored) }),
    ...longest
      .slice(0, 3)
      .map((gap) => of('answer', `gap ${gap.id}`, composeGap(gap, knowledge, locale, question))),
    ...generalQuestions.map((asks) =>
      answer(`general ${asks}`, {
        question,
        locale,
        outcome: 'general',
        asks,
        briefing,
        claims: [],
        party: null,
      }),
    ),
    ...listKinds.flatMap((kind) =>
      kind === 'topic'
        ? topics.map((topic) =>
            of(
              'list',
              `topic ${topic.id}`,
              composeList({ kind, briefing, topic, page: 1 }, knowledge, locale),
            ),
          )
        : [of('list', kind, composeList({ kind, briefing, page: 1 }, knowledge, locale))],
    ),
    of('briefing', 'briefing', composeBriefing(briefing, locale)),
    ...Object.entries(detail).map(([name, compose]) =>
      of('other', name, compose(first, knowledge, locale, false, 'https://example.org/project')),
    ),
    of(
      'other',
      'check',
      composeFinding(findingOf([undenied, first, second], locale), knowledge, locale, '3'),
    ),
    of('other', 'help', composeHelp(knowledge, briefing, locale)),
    of('other', 'about', composeAbout(knowledge, '0.0.0', locale, 'https://example.org/project')),
  ];
}

/** A message that departs from the last of these claims in two ways and agrees with the others. */
function findingOf(claims: readonly Claim[], locale: Locale) {
  const departs = departureKinds.slice(0, 2).flatMap((kind) =>
    claims.slice(-1).map((claim) => ({
      kind,
      claim,
      said: '$20bn',
      figure: claim.figures?.[0] ?? null,
      converted: null,
    })),
  );
  return { text: '…', locale, speaks: claims, departs, silent: ['…'] };
}
