/**
 * Claims as schema.org `Claim`s in JSON-LD. A denial is a statement that disputes claims, in the terms of CiTO, the
 * Citation Typing Ontology: schema.org has no word for it. There is no `ClaimReview`, which would be a rating.
 */
import type { Claim as SchemaClaim } from 'schema-dts';
import type { Briefing, Claim, Denial, Knowledge, Source } from '../../../knowledge/knowledge.ts';
import { locales } from '../../../knowledge/locale.ts';
import type { Localized } from '../../../knowledge/schema.ts';
import { claimIri, denialIri, sourceIri } from './iri.ts';

const iri = { '@type': '@id' } as const;

const context = [
  'https://schema.org',
  {
    cito: 'http://purl.org/spar/cito/',
    prov: 'http://www.w3.org/ns/prov#',
    disputes: { '@id': 'cito:disputes', ...iri },
    isDisputedBy: { '@id': 'cito:isDisputedBy' },
    wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@container': '@list', ...iri },
  },
] as const;

const licence = 'https://creativecommons.org/licenses/by/4.0/';

export function jsonLd(knowledge: Knowledge): object {
  return {
    '@context': context,
    '@graph': knowledge.briefings.flatMap((briefing) => [
      ...briefing.sources.map((source) => sourceNode(briefing, source)),
      ...briefing.claims.map((claim) => claimNode(briefing, claim)),
    ]),
  };
}

function sourceNode(briefing: Briefing, source: Source) {
  const isParty = ['company', 'government', 'person'].includes(source.kind);
  const address = source.url === 'unknown' ? {} : { url: source.url };
  return {
    '@id': sourceIri(briefing.id, source),
    '@type': isParty ? (source.kind === 'person' ? 'Person' : 'Organization') : 'CreativeWork',
    name: tagged(source.publisher),
    ...address,
    ...(isParty ? {} : { inLanguage: source.language }),
    ...(source.published === 'unknown' ? {} : { datePublished: source.published }),
  };
}

function claimNode(briefing: Briefing, claim: Claim) {
  const [first = briefing.article] = claim.attribution;
  const node = {
    '@type': 'Claim',
    '@id': claimIri(claim),
    text: claim.text.en,
    appearance: reference(briefing, briefing.article),
    firstAppearance: reference(briefing, first),
    license: licence,
  } satisfies SchemaClaim;
  return {
    ...node,
    text: tagged(claim.text),
    keywords: claim.basis,
    wasAttributedTo: claim.attribution.map((source) => sourceIri(briefing.id, source)),
    ...(claim.note ? { comment: { '@type': 'Comment', text: tagged(claim.note) } } : {}),
    // Inside the claim, not beside it: whoever takes the claim out takes its denials along.
    ...(claim.denials.length > 0
      ? { isDisputedBy: claim.denials.map((denial) => denialNode(briefing, denial)) }
      : {}),
    ...(claim.tells ? { disputes: disputed(briefing, claim.tells) } : {}),
  };
}

function denialNode(briefing: Briefing, denial: Denial) {
  return {
    '@type': 'Claim',
    '@id': denialIri(denial),
    text: { '@value': denial.words.text, '@language': denial.words.language },
    abstract: tagged(denial.scope),
    author: { '@id': sourceIri(briefing.id, denial.by), name: tagged(denial.by.publisher) },
    appearance: reference(briefing, briefing.article),
    disputes: disputed(briefing, denial),
  };
}

function disputed(briefing: Briefing, denial: Denial): string[] {
  return briefing.claims.filter((claim) => denial.covers.includes(claim.id)).map(claimIri);
}

function reference(briefing: Briefing, source: Source) {
  return { '@id': sourceIri(briefing.id, source) };
}

function tagged(text: Localized) {
  return locales.map((locale) => ({ '@value': text[locale], '@language': locale }));
}
