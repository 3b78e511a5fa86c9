/** Every kind of message that some knowledge can give rise to, in one language. */
import type { Answer, Scored } from '../../src/answer/answer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { composeAbout, composeHowToAsk } from '../../src/message/about.ts';
import { composeBriefing } from '../../src/message/briefing.ts';
import { withRemove } from '../../src/message/buttons.ts';
import { composeAnswer, composeClaim } from '../../src/message/compose.ts';
import { composeDenials } from '../../src/message/denials-list.ts';
import { composeDenial, composeEvidence, composeRelated, composeRetired } from '../../src/message/details.ts';
import { composeFigures } from '../../src/message/figures-list.ts';
import type { Message } from '../../src/message/message.ts';
import { composeSources } from '../../src/message/sources-list.ts';
import { composeTopic } from '../../src/message/topic.ts';

export function everyMessage(knowledge: Knowledge, locale: Locale, question: string): readonly Message[] {
  const messages = [
    ...knowledge.briefings.flatMap((briefing) => [
      composeBriefing(briefing, locale),
      composeDenials(briefing, locale),
      composeFigures(briefing, locale),
      composeSources(briefing, locale),
      composeHowToAsk(briefing, locale),
      ...briefing.topics.map((topic) => composeTopic(topic, knowledge, locale)),
      ...briefing.retired.map((claim) => composeRetired(claim, knowledge, locale)),
      ...briefing.claims
        .slice(0, 5)
        .flatMap((claim) => [
          composeClaim(claim, knowledge, locale),
          composeEvidence(claim, knowledge, locale, true),
          composeDenial(claim, knowledge, locale, false),
          composeRelated(claim, knowledge, locale, false),
        ]),
    ]),
    ...everyAnswer(knowledge, locale, question).map((answer) => composeAnswer(answer, knowledge)),
    composeAbout(knowledge, '0.0.0', locale),
  ];
  return [...messages, ...messages.map((message) => withRemove(message, locale))];
}

function everyAnswer(knowledge: Knowledge, locale: Locale, question: string): readonly Answer[] {
  const scored = knowledge.briefings.flatMap((briefing) =>
    briefing.claims.map((claim): Scored => ({ claim, score: 1 })),
  );
  const [first, second, ...others] = scored;
  const topics = knowledge.briefings.flatMap((briefing) => briefing.topics);
  const gaps = [null, ...knowledge.briefings.flatMap((briefing) => briefing.gaps.slice(0, 2))];
  const asked = { question, locale };
  return [
    ...(first ? [{ ...asked, outcome: 'answered', claims: [first], related: others } as const] : []),
    ...(first && second
      ? [
          { ...asked, outcome: 'answered', claims: [first, second, ...others], related: [] } as const,
          { ...asked, outcome: 'choices', claims: [first, second, ...others] } as const,
        ]
      : []),
    ...gaps.map((gap) => ({ ...asked, outcome: 'unknown', gap, nearest: topics }) as const),
  ];
}
