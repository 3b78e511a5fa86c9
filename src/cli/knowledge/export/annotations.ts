/** Locators as W3C Web Annotations: each claim and denial on the words that it rests on, by position in the edition. */
import type { Briefing, Claim, Denial, Knowledge } from '../../../knowledge/knowledge.ts';
import { locales } from '../../../knowledge/locale.ts';
import type { Localized, Locator } from '../../../knowledge/schema.ts';
import { claimIri, denialIri, sourceIri } from './iri.ts';

export function annotations(knowledge: Knowledge): object {
  const items = knowledge.briefings.flatMap((briefing) => [
    ...briefing.claims.map((claim) => claimAnnotation(briefing, claim)),
    ...briefing.denials.map((denial) => ({
      type: 'Annotation',
      id: `${denialIri(denial)}-annotation`,
      motivation: 'describing',
      body: denialBodies(denial, 'describing'),
      target: target(briefing, denial.locator),
    })),
  ]);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    id: 'annotations',
    label: 'Where the claims of the briefings stand',
    total: items.length,
    first: { type: 'AnnotationPage', id: 'annotations-page-1', startIndex: 0, items },
  };
}

/** The denials are bodies of the same annotation: a denied claim is never without them. */
function claimAnnotation(briefing: Briefing, claim: Claim) {
  return {
    type: 'Annotation',
    id: `${claimIri(claim)}-annotation`,
    motivation: 'describing',
    body: [
      ...bodies(claim.text, 'describing'),
      ...claim.denials.flatMap((denial) => denialBodies(denial, 'commenting')),
    ],
    target: target(briefing, claim.locator),
  };
}

function denialBodies(denial: Denial, purpose: string) {
  const said = locales.map((locale) => {
    const words = denial.words.meaning?.[locale] ?? denial.words.text;
    return [locale, `${denial.by.publisher[locale]} – “${words}”. ${denial.scope[locale]}`];
  });
  return bodies(Object.fromEntries(said) as Localized, purpose);
}

function bodies(text: Localized, purpose: string) {
  return locales.map((language) => ({
    type: 'TextualBody',
    value: text[language],
    format: 'text/plain',
    language,
    purpose,
  }));
}

/** A `TextQuoteSelector` would copy the sentence, which is not ours to copy. */
function target(briefing: Briefing, { start, end }: Locator) {
  return {
    source: sourceIri(briefing.id, briefing.article),
    selector: { type: 'TextPositionSelector', start, end },
  };
}
