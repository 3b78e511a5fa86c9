/** "What does X say?": what a party tells itself, or that there are no words of it on record. */
import type { Briefing, Claim, Name, Source } from '../knowledge/knowledge.ts';
import type { Localized } from '../knowledge/locale.ts';
import { languageOf } from '../language/index.ts';
import { type Reading, read, type Vocabulary } from '../reading/reader.ts';
import type { Answer, Asked } from './answer.ts';
import { isSure } from './decide.ts';
import { asksForWords } from './general.ts';
import type { Heard } from './hear.ts';

/** A gap that so likely is meant tells of a party's silence, where it has no words on record. */
const silentFrom = 0.2;

/** A party's own words, where they are asked for: what it tells itself, else what is recorded of its silence. */
export function partyAnswer(heard: Heard, frame: Asked): Answer | undefined {
  const { index, reading, claims, gap, vocabulary } = heard;
  const asked = partyAsked(reading, index.briefing, vocabulary);
  if (!asked) return undefined;
  const own = claims.filter(({ claim }) => asked.claims.includes(claim));
  const told = own.length > 0 ? own : asked.claims.map((claim) => ({ claim, score: 0 }));
  const [first, second, third] = told;
  if (first && second)
    return {
      ...frame,
      outcome: 'choices',
      claims: third ? [first, second, third] : [first, second],
      gap: null,
    };
  if (first) return { ...frame, outcome: 'answered', claims: [{ ...first, score: 1 }], related: [] };
  if (gap && gap.probability >= silentFrom)
    return { ...frame, outcome: 'unknown', gap: gap.gap, nearest: [] };
  if (claims[0] && isSure(claims[0].score, heard)) return undefined;
  const { question, locale } = frame;
  return {
    outcome: 'general',
    question,
    locale,
    asks: 'speaker',
    briefing: index.briefing,
    claims: [],
    party: asked.name,
  };
}

interface PartyAsked {
  readonly name: Localized;
  /** What the party says itself: its responses, and what it announced. */
  readonly claims: readonly Claim[];
}

/** Where a question asks what one party of the briefing says and nothing else; else undefined. */
function partyAsked(
  { text, names, words, locale }: Reading,
  briefing: Briefing,
  vocabulary: Vocabulary,
): PartyAsked | undefined {
  const parties = briefing.names.filter(
    ({ id, kind }) => kind === 'party' && names.some((one) => one.id === id),
  );
  const wider = new Set(parties.flatMap((party) => party.part_of));
  const [party, second] = parties.filter(({ id }) => !wider.has(id));
  if (!party || second) return undefined;
  const named = names.filter(({ id }) => id === party.id);
  const rest = words
    .filter((_, at) => !named.some(({ from, to }) => from <= at && at < to))
    .map((word) => text.slice(word.start, word.end));
  if (!asksForWords(rest.join(languageOf(locale).withoutSpaces ? '' : ' '), locale)) return undefined;
  const speaks = (source: Source | undefined) => source !== undefined && isParty(source, party, vocabulary);
  const claims = briefing.claims.filter(({ tells, attribution }) => speaks(tells?.by ?? attribution[0]));
  return { name: party.name ?? localizedForm(party), claims };
}

/** Whether a source of the chain is the party: one of its forms stands in the source's name. */
function isParty({ publisher }: Source, { id }: Name, vocabulary: Vocabulary): boolean {
  return Object.values(publisher).some((written) =>
    read(written, vocabulary).names.some((found) => found.id === id),
  );
}

function localizedForm({ forms }: Name): Localized {
  return Object.fromEntries(
    Object.entries(forms).map(([locale, [first = '']]) => [locale, first]),
  ) as Localized;
}
