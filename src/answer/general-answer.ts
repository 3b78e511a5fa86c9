/** Answers what every briefing is asked from its headline, sources, dates and responses. */
import type { Briefing, Claim, Knowledge } from '../knowledge/knowledge.ts';
import type { Answer, General, Unknown } from './answer.ts';
import type { AskedOfAll } from './general.ts';

/** How many claims stand behind a general answer. */
const claimsAtMost = 3;

/** `about`: the briefing that is meant; left out, the only one, or all of them. */
export function answerGeneral(
  asked: Exclude<AskedOfAll, 'words'>,
  frame: Pick<Unknown, 'question' | 'locale' | 'asksYesNo'>,
  knowledge: Knowledge,
  about?: Briefing,
): Answer {
  const [only, second] = knowledge.briefings;
  const briefing = about ?? (second ? null : (only ?? null));
  const { question, locale } = frame;
  const claims = briefing
    ? claimsFor(asked, briefing)
    : knowledge.briefings.flatMap((one) => claimsFor(asked, one).slice(0, 1)).slice(0, claimsAtMost);
  const [denial] = claims;
  if (asked === 'denied' && briefing && denial)
    return { ...frame, outcome: 'answered', claims: [{ claim: denial, score: 1 }], related: [] };
  const asks: General['asks'] = asked === 'denied' ? 'truth' : asked;
  return { outcome: 'general', question, locale, asks, briefing, claims, party: null };
}

function claimsFor(asked: Exclude<AskedOfAll, 'words'>, { claims }: Briefing): readonly Claim[] {
  switch (asked) {
    case 'truth':
    case 'denied': {
      const denials = claims.filter((claim) => claim.tells?.kind === 'denies');
      return asked === 'denied' || denials.length > 0 ? denials : claims.slice(0, 1);
    }
    case 'about':
    case 'speaker':
      return claims.slice(0, asked === 'about' ? claimsAtMost : 1);
    default:
      return [];
  }
}
