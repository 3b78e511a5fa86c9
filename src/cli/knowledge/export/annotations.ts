/** Places as W3C Web Annotations: each claim and response on the sentences it rests on, by position in the edition. */
import type { Briefing, Claim, Knowledge, Locator, Response } from '../../../knowledge/knowledge.ts';
import { capitalised, plainText } from '../../../message/markdown.ts';
import { answerText, dot } from '../../../message/says.ts';
import { claimIri, responseIri, sourceIri } from './json-ld.ts';

export function annotations(knowledge: Knowledge): object {
  const items = knowledge.briefings.flatMap((briefing) => [
    ...briefing.claims.map((claim) =>
      annotation(briefing, claimIri(claim), claimBodies(briefing, claim), claim.locators),
    ),
    ...briefing.responses.map((response) =>
      annotation(briefing, responseIri(response), responseBodies(briefing, response, 'describing'), [
        response.locator,
      ]),
    ),
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

function annotation(briefing: Briefing, iri: string, body: readonly object[], locators: readonly Locator[]) {
  const targets = locators.map((locator) => target(briefing, locator));
  return {
    type: 'Annotation',
    id: `${iri}-annotation`,
    motivation: 'describing',
    body,
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** The responses are bodies of the same annotation: a denied claim is never without its denials. */
function claimBodies(briefing: Briefing, { text, responses }: Claim) {
  return [
    ...briefing.languages.map((language) => body(language, text[language], 'describing')),
    ...responses.flatMap((response) => responseBodies(briefing, response, 'commenting')),
  ];
}

/** As a reader of the language is told it. */
function responseBodies(briefing: Briefing, response: Response, purpose: string) {
  return briefing.languages.map((language) => {
    const told = plainText(capitalised(answerText(response, language), language));
    return body(language, [told, response.scope?.[language]].filter(Boolean).join(dot), purpose);
  });
}

function body(language: string, value: string, purpose: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

/** A `TextQuoteSelector` would copy the sentence, which is not ours to copy. */
function target(briefing: Briefing, { source, proof }: Locator) {
  return {
    source: sourceIri(briefing.id, source),
    ...(proof ? { selector: { type: 'TextPositionSelector', start: proof.start, end: proof.end } } : {}),
  };
}
