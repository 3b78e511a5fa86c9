/** Every kind of message that some knowledge can give rise to, in one language. */
import { type Answer, generalQuestions, type Scored } from '../../src/answer/answer.ts';
import { departureKinds } from '../../src/check/finding.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Locale } from '../../src/knowledge/locale.ts';
import { composeAbout } from '../../src/message/about.ts';
import { composeBriefing } from '../../src/message/briefing.ts';
import { withRemove } from '../../src/message/buttons.ts';
import { composeAnswer } from '../../src/message/compose.ts';
import { composeClaim } from '../../src/message/compose-claims.ts';
import { composeDenial, composeEvidence, composeRelated, composeRetired } from '../../src/message/details.ts';
import { composeFinding, composeShared } from '../../src/message/finding.ts';
import { composeHelp } from '../../src/message/help.ts';
import { composeList, type ListPage, listKinds } from '../../src/message/list.ts';
import type { Message } from '../../src/message/message.ts';

const project = 'https://example.org/project';
const link = 'https://discord.com/channels/1/2/3';
const pagesLooked = [1, 2, 99];

export function everyMessage(knowledge: Knowledge, locale: Locale, question: string): readonly Message[] {
  const lists = knowledge.briefings.flatMap((briefing) =>
    pagesLooked.flatMap((page) =>
      listKinds.flatMap((kind): ListPage[] =>
        kind === 'topic'
          ? briefing.topics.map((topic) => ({ kind, briefing, topic, page }))
          : [{ kind, briefing, page }],
      ),
    ),
  );
  const messages = [
    ...lists.map((place) => composeList(place, knowledge, locale, { canShow: true })),
    ...knowledge.briefings.flatMap((briefing) => [
      composeBriefing(briefing, locale),
      composeHelp(knowledge, briefing, locale),
      ...briefing.retired.map((claim) => composeRetired(claim, knowledge, locale)),
      ...briefing.claims
        .slice(0, 5)
        .flatMap((claim) => [
          composeClaim(claim, knowledge, locale),
          composeClaim(claim, knowledge, locale, question),
          composeEvidence(claim, knowledge, locale, true, project),
          composeEvidence(claim, knowledge, locale, false, project),
          composeDenial(claim, knowledge, locale, false, project),
          composeRelated(claim, knowledge, locale, false, null),
        ]),
    ]),
    ...everyAnswer(knowledge, locale, question).map((answer) => composeAnswer(answer, knowledge)),
    ...findings(knowledge, locale, question),
    composeHelp(knowledge, null, locale),
    composeAbout(knowledge, '0.0.0', locale, project),
  ];
  return [...messages, ...messages.map((message) => withRemove(message, locale))];
}

/** A message that speaks of every claim and departs from the first few in every way. */
function findings(knowledge: Knowledge, locale: Locale, said: string): readonly Message[] {
  const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
  const departs = claims
    .slice(0, 4)
    .flatMap((claim) => departureKinds.map((kind) => ({ kind, claim, said, figure: null, converted: null })));
  const finding = { text: said, locale, speaks: claims, departs, silent: [said] };
  return [
    composeFinding(finding, knowledge, locale, '3'),
    composeFinding({ ...finding, departs: [] }, knowledge, locale),
    composeShared({ message: '3', speaks: claims, departs }, link, knowledge, locale),
  ];
}

function everyAnswer(knowledge: Knowledge, locale: Locale, question: string): readonly Answer[] {
  const scored = knowledge.briefings.flatMap((briefing) =>
    briefing.claims.map((claim): Scored => ({ claim, score: 1 })),
  );
  const [first, second, third, ...others] = scored;
  const gaps = [null, ...knowledge.briefings.flatMap((briefing) => briefing.gaps.slice(0, 2))];
  const asked = { question, locale, asksYesNo: true };
  const [briefing] = knowledge.briefings;
  const general = { question, locale, outcome: 'general' } as const;
  return [
    ...(first ? [{ ...asked, outcome: 'answered', claims: [first], related: others } as const] : []),
    ...(first && second
      ? [
          { ...asked, outcome: 'answered', claims: [first, second, ...others], related: [] } as const,
          { ...asked, outcome: 'choices', claims: [first, second], gap: gaps[1] ?? null } as const,
        ]
      : []),
    ...(first && second && third
      ? [{ ...asked, outcome: 'choices', claims: [first, second, third], gap: null } as const]
      : []),
    ...gaps.map((gap) => ({ ...asked, outcome: 'unknown', gap, nearest: scored.slice(0, 3) }) as const),
    ...generalQuestions.flatMap((one) => [
      { ...general, asks: one, briefing: briefing ?? null, claims: [], party: null },
      {
        ...general,
        asks: one,
        briefing: null,
        claims: scored.slice(0, 2).map(({ claim }) => claim),
        party: briefing?.title ?? null,
      },
      { ...general, asks: one, briefing: null, claims: [], party: briefing?.title ?? null },
    ]),
  ];
}
