/**
 * Claims as schema.org `Claim`s in JSON-LD. A denial is a statement that disputes claims, in the terms of CiTO, the
 * Citation Typing Ontology: schema.org has no word for it. There is no `ClaimReview`, which would be a rating.
 */
import type { Claim as SchemaClaim } from 'schema-dts';
import type { Briefing, Claim, Knowledge, Response, Source } from '../../../knowledge/knowledge.ts';
import { byLocale, defaultLocale, type Localized } from '../../../knowledge/locale.ts';
import { isPublication } from '../../../knowledge/schema.ts';
import { capitalised } from '../../../message/markdown.ts';
import { stringsFor } from '../../../message/strings/index.ts';

/** What a response does to claims, in CiTO; `by`: the same seen from the claim. */
const relations = {
  denies: { does: 'disputes', by: 'isDisputedBy' },
  confirms: { does: 'confirms', by: 'isConfirmedBy' },
  corrects: { does: 'corrects', by: 'isCorrectedBy' },
  declines: { does: 'discusses', by: 'isDiscussedBy' },
} as const satisfies Record<Response['kind'], object>;

const iri = { '@type': '@id' } as const;

const context = [
  'https://schema.org',
  {
    cito: 'http://purl.org/spar/cito/',
    prov: 'http://www.w3.org/ns/prov#',
    ...Object.fromEntries(
      Object.values(relations).flatMap(({ does, by }) => [
        [does, { '@id': `cito:${does}`, ...iri }],
        [by, { '@id': `cito:${by}` }],
      ]),
    ),
    wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@container': '@list', ...iri },
  },
] as const;

const ourReading = byLocale((locale) => capitalised(stringsFor(locale).says.ourAttribution, locale));

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
  const isParty = !isPublication(source.kind);
  const address = source.url === 'unknown' ? {} : { url: source.url };
  return {
    '@id': sourceIri(briefing.id, source),
    '@type': isParty ? (source.kind === 'person' ? 'Person' : 'Organization') : 'CreativeWork',
    name: tagged(briefing, source.publisher),
    ...address,
    ...(isParty ? {} : { inLanguage: source.language }),
    ...(source.published === 'unknown' ? {} : { datePublished: source.published }),
  };
}

function claimNode(briefing: Briefing, claim: Claim) {
  const [first = briefing.article] = claim.attribution;
  const sources = new Set(claim.locators.map(({ source }) => source));
  const appearances = [...sources].map((source) => reference(briefing, source));
  const node = {
    '@type': 'Claim',
    '@id': claimIri(claim),
    text: claim.text[defaultLocale],
    appearance: appearances.length > 1 ? appearances : reference(briefing, claim.locator.source),
    firstAppearance: reference(briefing, first),
    license: licence,
  } satisfies SchemaClaim;
  return {
    ...node,
    text: tagged(briefing, claim.text),
    keywords: claim.basis,
    wasAttributedTo: claim.attribution.map((source) => sourceIri(briefing.id, source)),
    ...comments(briefing, claim),
    // Inside the claim, not beside it: whoever takes the claim out takes its denials along.
    ...Object.fromEntries(
      Object.entries(relations).flatMap(([kind, { by }]) => {
        const own = claim.responses.filter((response) => response.kind === kind);
        return own.length > 0 ? [[by, own.map((one) => responseNode(briefing, one))]] : [];
      }),
    ),
    ...(claim.tells ? relation(briefing, claim.tells) : {}),
  };
}

/** Our note, and that no source draws the chain, where that is so: neither is the article's word. */
function comments(briefing: Briefing, { note, drawn_by }: Claim) {
  const texts = [...(note ? [note] : []), ...(drawn_by === 'curator' ? [ourReading] : [])];
  const all = texts.map((text) => ({ '@type': 'Comment', text: tagged(briefing, text) }));
  return all.length > 0 ? { comment: all.length === 1 ? all[0] : all } : {};
}

function responseNode(briefing: Briefing, response: Response) {
  const { words, scope, by, locator } = response;
  return {
    '@type': 'Claim',
    '@id': responseIri(response),
    ...(words ? { text: { '@value': words.text, '@language': words.language } } : {}),
    ...(scope ? { abstract: tagged(briefing, scope) } : {}),
    author: { '@id': sourceIri(briefing.id, by), name: tagged(briefing, by.publisher) },
    appearance: reference(briefing, locator.source),
    ...relation(briefing, response),
  };
}

function relation(briefing: Briefing, { kind, covers }: Response) {
  return {
    [relations[kind].does]: briefing.claims.filter((claim) => covers.includes(claim.id)).map(claimIri),
  };
}

function reference(briefing: Briefing, source: Source) {
  return { '@id': sourceIri(briefing.id, source) };
}

/** In the languages that it was written in. */
function tagged({ languages }: Briefing, text: Localized) {
  return languages.map((locale) => ({ '@value': text[locale], '@language': locale }));
}

/** Names of records are relative to wherever the export is published: `h20-resale#resale`. */
export function claimIri(claim: Claim): string {
  return `${claim.briefing}#${claim.id}`;
}

export function responseIri(response: Response): string {
  return `${response.briefing}#response-${response.id}`;
}

/**
 * The address of a source; of a text that was read, its fingerprint as an RFC 6920 name, since that exact text is
 * what places point into; else a name of its own.
 */
export function sourceIri(briefing: string, source: Source): string {
  const sha256 = source.edition?.proof?.sha256;
  if (sha256) return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
  return source.url === 'unknown' ? `${briefing}#source-${source.id}` : source.url;
}
