/** Answers what every briefing is asked from its headline, sources, dates and responses. */
import type { Briefing, Claim, Knowledge } from '../knowledge/knowledge.ts';
import type { Answer, Asked, General, Scored } from './answer.ts';
import { type AskedOfBriefing, askedByTitle, generalQuestion } from './general.ts';
import type { Heard } from './hear.ts';
import { briefingLinked } from './links.ts';
import { sureFrom } from './weights.ts';

/** How many claims stand behind a general answer. */
const claimsAtMost = 3;

/** Undefined where no such thing is asked. `about`: the briefing whose topic is asked. */
export function generalAnswer(
  heard: readonly Heard[],
  [best]: readonly Scored[],
  frame: Asked,
  knowledge: Knowledge,
  about: Briefing | undefined,
): Answer | undefined {
  const [first] = heard;
  const asked = first && generalQuestion(first.reading, best?.score ?? 0);
  if (asked) return answerGeneral(asked, frame, knowledge, about);
  const [called, another] = heard.flatMap((one) => {
    // What the article does not say of the story is asked of the story.
    const asks = one.gap && one.gap.probability >= sureFrom.gap ? undefined : askedByTitle(one);
    return asks ? { asks, briefing: one.index.briefing } : [];
  });
  return called && answerGeneral(called.asks, frame, knowledge, another ? about : called.briefing);
}

/** Who sends the address of a source, and nothing else, asks what its briefing is about. */
export function answerLink(question: string, frame: Asked, knowledge: Knowledge): Answer | undefined {
  const linked = briefingLinked(question, knowledge);
  return linked && answerGeneral('about', frame, knowledge, linked);
}

/** `about`: the briefing that is meant; left out, the only one, or all of them. */
function answerGeneral(
  asked: AskedOfBriefing,
  frame: Asked,
  knowledge: Knowledge,
  about: Briefing | undefined,
): Answer {
  const [only, second] = knowledge.briefings;
  const briefing = about ?? (second ? null : (only ?? null));
  const { question, locale } = frame;
  const claims = briefing
    ? claimsFor(asked, briefing)
    : knowledge.briefings.flatMap((one) => claimsFor(asked, one).slice(0, 1));
  const [denial] = claims;
  if (asked === 'denied' && briefing && denial)
    return { ...frame, outcome: 'answered', claims: [{ claim: denial, score: 1 }], related: [] };
  const asks: General['asks'] = asked === 'denied' ? 'truth' : asked;
  return { outcome: 'general', question, locale, asks, briefing, claims, party: null };
}

function claimsFor(asked: AskedOfBriefing, { claims }: Briefing): readonly Claim[] {
  switch (asked) {
    // The first claim that is denied, behind the claim that tells of its denial.
    case 'truth': {
      const disputed = claims.find(({ denials }) => denials.length > 0);
      const denial = claims.filter(({ id }) => id === disputed?.denials[0]?.claim);
      return disputed ? [...denial, disputed] : claims.slice(0, 1);
    }
    case 'denied':
      return claims.filter(({ tells }) => tells?.kind === 'denies');
    case 'about':
    case 'speaker':
      return claims.slice(0, asked === 'about' ? claimsAtMost : 1);
    default:
      return [];
  }
}
