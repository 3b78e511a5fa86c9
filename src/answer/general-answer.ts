/** Answers what every briefing is asked from its headline, sources, dates and responses. */
import type { Briefing, Claim, Knowledge } from '../knowledge/knowledge.ts';
import type { Answer, General, Unknown } from './answer.ts';
import type { AskedOfBriefing } from './general.ts';

/** How many claims stand behind a general answer. */
const claimsAtMost = 3;

/** `about`: the briefing that is meant; left out, the only one, or all of them. */
export function answerGeneral(
  asked: AskedOfBriefing,
  frame: Pick<Unknown, 'question' | 'locale' | 'asksYesNo'>,
  knowledge: Knowledge,
  about?: Briefing,
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
