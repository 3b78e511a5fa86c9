/** Which answer a question gets: the likeliest claim where it is sure, a recorded gap, or what comes near, to choose from. */
import { type Claim, type Gap, isClaim } from '../knowledge/knowledge.ts';
import { exclaims } from '../reading/exclaims.ts';
import type { Answer, Asked, Choices, Scored } from './answer.ts';
import { compete, type Heard } from './hear.ts';
import { isSure } from './weigh.ts';
import { sureFrom } from './weights.ts';

/** Claims that are offered where none is sure. */
const offered = 3;
/** The nearest others stand behind an answer, for whoever meant one of them; more only where they come near. */
const relatedAtLeast = 2;
const relatedAtMost = 4;
/** Below this a claim has nothing to do with the question. */
const relatedFrom = 0.08;
/** A briefing that is less likely asked answers nothing surely: which of several is meant is asked back. */
const meantFrom = 0.6;
/** Nor is what it leaves open named, where none of its names is said: another story may be meant, or none. */
const meantUnnamedFrom = 0.8;
/** Where a claim is less likely asked for, four of five questions are of something else: it is said that nothing was found. */
const offeredFrom = 0.3;
/** From here on a gap is offered beside them. */
const gapOfferedFrom = 0.2;
/** So likely another briefing has on record what one leaves open. */
const toldFrom = 0.8;

/** `claims`: those of all briefings, best first. */
export function decide(claims: readonly Scored[], heard: readonly Heard[], frame: Asked): Answer {
  const [best] = claims;
  const meant = heard.find(({ share }) => share >= meantFrom);
  const gap = meant?.gap && !isToldElsewhere(meant, heard) ? meant.gap : undefined;
  const asks = meant && !exclaims(meant.reading);
  const withdrawn = meant?.withdrawn;
  const isWithdrawn = withdrawn && withdrawn.score > (meant.claims[0]?.score ?? 0);
  if (asks && isWithdrawn && isSure(withdrawn.score, meant)) return noLonger(withdrawn.claim, claims, frame);
  const isSurest = asks && !isWithdrawn && best && best === meant.claims[0] && isSure(best.score, meant);
  if (isSurest && best.score >= (gap?.probability ?? 0)) {
    const related = claims
      .slice(1, 1 + relatedAtMost)
      .filter(({ score }, place) => place < relatedAtLeast || score >= relatedFrom);
    return { ...frame, outcome: 'answered', claims: [best], related };
  }
  const near = claims.slice(0, offered);
  const isMeant = asks && (meant.named === 'said' || meant.share >= meantUnnamedFrom);
  if (isMeant && gap && gap.probability >= sureFrom.gap) return leftOpen(gap.gap, near, frame);
  const offeredGap = gap && gap.probability >= gapOfferedFrom ? gap.gap : null;
  const isLikely = heard.reduce((sum, { share, onRecord }) => sum + share * onRecord, 0) >= offeredFrom;
  const choices = isLikely || offeredGap ? choicesOf(near, offeredGap, frame) : undefined;
  return choices ?? { ...frame, outcome: 'unknown', gap: null, nearest: near };
}

/**
 * What is asked in the very words of an example is answered by its record; where several briefings have that example,
 * either may be meant. Undefined where it is none's.
 */
export function decideByExample(
  wording: string,
  claims: readonly Scored[],
  heard: readonly Heard[],
  frame: Asked,
): Answer | undefined {
  const records = heard.flatMap((one) => recordAsked(wording, one, heard) ?? []);
  const [record] = records;
  if (!record) return undefined;
  const own = records.filter(isClaim).map((claim) => ({ claim, score: 1 }));
  const gap = records.find((one): one is Gap => !isClaim(one)) ?? null;
  const choices = choicesOf(own, gap, frame);
  if (choices) return choices;
  if (!isClaim(record)) return leftOpen(record, claims, frame);
  if (record.status.state !== 'published') return noLonger(record, claims, frame);
  const related = claims.filter(({ claim, score }) => claim !== record && score >= relatedFrom);
  return {
    ...frame,
    outcome: 'answered',
    claims: [{ claim: record, score: 1 }],
    related: related.slice(0, relatedAtMost),
  };
}

/** In a language that Dossier does not read: the nearest of those stories whose names it says. */
export function inUnreadLanguage(heard: readonly Heard[], { question, locale }: Asked): Answer {
  const nearest = compete(heard.filter(({ named }) => named === 'said')).slice(0, offered);
  const claims = nearest.map(({ claim }) => claim);
  return { outcome: 'general', question, locale, asks: 'language', briefing: null, claims, party: null };
}

function recordAsked(wording: string, one: Heard, heard: readonly Heard[]): Claim | Gap | undefined {
  const { examples, claims, gaps, withdrawn } = one.index;
  const subject = examples.get(wording);
  if (subject?.kind === 'claim') return claims.get(subject.id);
  if (subject?.kind === 'withdrawn') return withdrawn.get(subject.id);
  return subject && !isToldElsewhere(one, heard) ? gaps.get(subject.id) : undefined;
}

function choicesOf(
  [first, second, third]: readonly Scored[],
  gap: Gap | null,
  frame: Asked,
): Choices | undefined {
  if (!first || !second) return undefined;
  return { ...frame, outcome: 'choices', claims: third ? [first, second, third] : [first, second], gap };
}

/** Beside what one story leaves open another's claims say nothing. */
function leftOpen(gap: Gap, claims: readonly Scored[], frame: Asked): Answer {
  const nearest = claims.filter(({ claim }) => claim.briefing === gap.briefing).slice(0, offered);
  return { ...frame, outcome: 'unknown', gap, nearest };
}

/** Who asks for what was withdrawn is told that, and no other claim instead. */
function noLonger(withdrawn: Claim, nearest: readonly Scored[], frame: Asked): Answer {
  return { ...frame, outcome: 'unknown', gap: null, withdrawn, nearest: nearest.slice(0, offered) };
}

/** What one leaves open another may tell, but not of whom the first alone knows. */
function isToldElsewhere(one: Heard, heard: readonly Heard[]): boolean {
  const mayTell = heard.filter(({ named }) => named === 'said' || one.named !== 'said');
  return mayTell.some((other) => other !== one && other.onRecord >= toldFrom);
}
