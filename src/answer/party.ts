/** "What does X say?", "did X reply?", "did X deny it?": what a party tells itself, or that there are no words of it on record. */
import type { Briefing, Claim, Gap, Name, Source } from '../knowledge/knowledge.ts';
import type { Localized } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { type Reading, read, type Vocabulary } from '../reading/reader.ts';
import type { Answer, Asked } from './answer.ts';
import { type AskedOfParty, askedOfParty } from './general.ts';
import type { Heard } from './hear.ts';
import { isSure } from './weigh.ts';

/** A gap that so likely is meant tells of a party's silence, where it has no words on record. */
const silentFrom = 0.2;
/** So much of what a party says answers. */
const toldAtMost = 3;
/** A claim of somebody's words that so likely is meant may be theirs, under another name. */
const mayBeFrom = 0.08;

/** What one briefing has of a party goes before that another records its silence, and that before having nothing. */
const byRecord: readonly Answer['outcome'][] = ['answered', 'choices', 'unknown', 'general'];

/** A party's own words, where they are asked for: what it tells itself, else what is recorded of its silence. */
export function partyAnswer(heard: readonly Heard[], frame: Asked): Answer | undefined {
  const [best] = heard
    .flatMap((one) => answerOf(one, frame) ?? [])
    .sort((one, other) => byRecord.indexOf(one.outcome) - byRecord.indexOf(other.outcome));
  return best;
}

/** The same of one briefing. */
function answerOf(heard: Heard, frame: Asked): Answer | undefined {
  const { index, reading, claims, gap, vocabulary } = heard;
  const { briefing } = index;
  const asked = partyAsked(reading, briefing);
  if (!asked) return undefined;
  const { asks, party } = asked;
  const said = briefing.claims.filter((claim) => isBy(claim, party, briefing, vocabulary));
  const own = asks === 'words' ? said : said.filter(({ tells }) => tells);
  const near = claims.filter(({ claim }) => own.includes(claim));
  const told = near.length > 0 ? near : own.map((claim) => ({ claim, score: 0 }));
  const [first, ...others] = told;
  // All of it answers, what fits best before the rest.
  if (first)
    return {
      ...frame,
      outcome: 'answered',
      claims: [{ ...first, score: 1 }, ...others.slice(0, toldAtMost - 1)],
      related: [],
    };
  const silence = silenceOf(party, heard) ?? (gap && gap.probability >= silentFrom ? gap.gap : undefined);
  if (silence) return { ...frame, outcome: 'unknown', gap: silence, nearest: [] };
  // What it announced, what the article says of it, or what is sure, may be meant; what another replied is not its reply.
  const isReply = ({ tells }: Claim) => asks !== 'words' && tells !== null;
  const isOf = (claim: Claim) =>
    tellsWords(claim) || (claim.basis === 'stated' && firstNamed(claim, vocabulary) === party.id);
  const mayTell = claims.some(
    ({ claim, score }) => !isReply(claim) && (isSure(score, heard) || (score >= mayBeFrom && isOf(claim))),
  );
  if (said.length > 0 || mayTell) return undefined;
  const { question, locale } = frame;
  return {
    outcome: 'general',
    question,
    locale,
    asks: 'speaker',
    briefing,
    claims: [],
    party: shownName(party),
  };
}

interface PartyAsked {
  readonly asks: AskedOfParty;
  readonly party: Name;
}

/** Where a question asks what one party of the briefing says, or says to it, and nothing else; else undefined. */
function partyAsked(reading: Reading, briefing: Briefing): PartyAsked | undefined {
  const alone = partyAlone(reading, briefing);
  const asks = alone && askedOfParty(alone.beside, reading.locale);
  return asks && { asks, party: alone.party };
}

/** The only party that is named, and what is said beside its name. */
export function partyAlone({ text, names, words, locale }: Reading, briefing: Briefing) {
  const parties = briefing.names.filter(
    ({ id, kind }) => kind === 'party' && names.some((one) => one.id === id),
  );
  const [party, second] = narrowest(parties);
  if (!party || second) return undefined;
  const named = names.filter(({ id }) => id === party.id);
  const rest = words
    .filter((_, at) => !named.some(({ from, to }) => from <= at && at < to))
    .map((word) => text.slice(word.start, word.end));
  return { party, beside: rest.join(languageOf(locale).withoutSpaces ? '' : ' ') };
}

/** What is recorded of its silence: a gap that names the party and is asked by what it says. */
function silenceOf({ id }: Name, { index: { briefing }, vocabulary }: Heard): Gap | undefined {
  const isNamed = (text: string) => read(text, vocabulary).names.some((one) => one.id === id);
  const asksWords = (question: string) => partyAsked(read(question, vocabulary), briefing)?.party.id === id;
  return briefing.gaps.find(
    ({ text, questions }) => isNamed(text[vocabulary.locale]) && questions[vocabulary.locale].some(asksWords),
  );
}

/**
 * Whether the party says it: it, or what it is a part of, stands first in the chain; or no party stands there, and it is
 * named first in what is announced or answered.
 */
export function isBy(claim: Claim, party: Name, { names }: Briefing, vocabulary: Vocabulary): boolean {
  const { tells, attribution } = claim;
  const source = tells?.by ?? attribution[0];
  const named = names.filter((one) => one.kind === 'party' && source && isParty(source, one, vocabulary));
  const speakers = narrowest(named);
  const isNamedFirst = () => firstNamed(claim, vocabulary) === party.id;
  if (speakers.length === 0) return tellsWords(claim) && isNamedFirst();
  if (speakers.includes(party)) return true;
  const isPart = speakers.some(({ id }) => party.part_of.includes(id));
  return isPart && tellsWords(claim) && isNamedFirst();
}

function firstNamed({ text }: Claim, vocabulary: Vocabulary): string | undefined {
  return read(text[vocabulary.locale], vocabulary).names[0]?.id;
}

/** Without those that another is a part of. */
function narrowest(parties: readonly Name[]): readonly Name[] {
  const wider = new Set(parties.flatMap((party) => party.part_of));
  return parties.filter(({ id }) => !wider.has(id));
}

function tellsWords({ basis, tells }: Claim): boolean {
  return basis === 'announced' || tells !== null;
}

/** Whether a source of the chain is the party: one of its forms stands in the source's name. */
function isParty({ publisher }: Source, { id }: Name, vocabulary: Vocabulary): boolean {
  return Object.values(publisher).some((written) =>
    read(written, vocabulary).names.some((found) => found.id === id),
  );
}

/** As it is shown; else as people write it. */
export function shownName(party: Name): Localized {
  return party.name ?? localizedForm(party);
}

function localizedForm({ forms }: Name): Localized {
  return Object.fromEntries(
    Object.entries(forms).map(([locale, [first = '']]) => [locale, first]),
  ) as Localized;
}
