import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/cli/knowledge/export/annotations.ts';
import { csv } from '../../src/cli/knowledge/export/csv.ts';
import { jsonLd } from '../../src/cli/knowledge/export/json-ld.ts';
import { type Loaded, loadKnowledge } from '../../src/knowledge/load.ts';
import { linkedTexts } from '../fixtures/knowledge.ts';
import { briefingFile, editedFiles, milk } from './temporary.ts';

function known(loaded: Loaded) {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.knowledge;
}
const knowledge = known(await loadKnowledge('knowledge'));
const claims = knowledge.briefings.flatMap((briefing) => briefing.claims);
const denied = claims.filter((claim) => claim.denials.length > 0);

interface LdNode {
  readonly '@id': string;
  readonly '@type': string;
  readonly appearance?: unknown;
  readonly isDisputedBy?: readonly {
    readonly text: { readonly '@value': string };
    readonly disputes: string[];
  }[];
}

describe('exports', () => {
  test('the knowledge has denied claims, so that the tests below say something', () => {
    expect(denied.length).toBeGreaterThan(0);
  });

  test('JSON-LD: every denied claim holds its denials, with their words, inside its own record', () => {
    const { '@graph': graph } = jsonLd(knowledge) as { '@graph': readonly LdNode[] };
    for (const claim of denied) {
      const node = graph.find((one) => one['@id'] === `${claim.briefing}#${claim.id}`);
      expect(node?.isDisputedBy?.map((one) => one.text['@value'])).toEqual(
        claim.denials.map((denial) => denial.words.text),
      );
      for (const denial of node?.isDisputedBy ?? []) expect(denial.disputes).toContain(node?.['@id']);
    }
    expect(graph.filter((one) => one['@type'] === 'Claim')).toHaveLength(claims.length);
  });

  test('JSON-LD: it rates nothing', () => {
    expect(JSON.stringify(jsonLd(knowledge))).not.toMatch(/ClaimReview|Rating|reviewRating/);
  });

  test('JSON-LD: every id that is referred to is defined in it', () => {
    const graph = jsonLd(knowledge) as { '@graph': readonly LdNode[] };
    const text = JSON.stringify(graph['@graph']);
    const defined = new Set(graph['@graph'].map((one) => one['@id']));
    const referred = [...text.matchAll(/"([a-z0-9-]+#[a-z0-9-]+|ni:[^"]+)"/g)].map(([, id = '']) => id);
    expect(referred.filter((id) => !defined.has(id) && !id.includes('#response-'))).toEqual([]);
  });

  test('Web Annotations have the shape of the W3C model, with positions in the edition', () => {
    const validate = new Ajv().compile({
      type: 'object',
      required: ['@context', 'type', 'first', 'total'],
      properties: {
        '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
        type: { const: 'AnnotationCollection' },
        first: {
          type: 'object',
          properties: {
            type: { const: 'AnnotationPage' },
            items: {
              type: 'array',
              items: {
                type: 'object',
                required: ['type', 'id', 'motivation', 'body', 'target'],
                properties: {
                  type: { const: 'Annotation' },
                  body: { type: 'array', items: { type: 'object', required: ['type', 'value', 'language'] } },
                  target: {
                    type: 'object',
                    required: ['source', 'selector'],
                    properties: {
                      source: { type: 'string', pattern: '^ni:///sha-256;' },
                      selector: {
                        type: 'object',
                        required: ['type', 'start', 'end'],
                        additionalProperties: false,
                        properties: {
                          type: { const: 'TextPositionSelector' },
                          start: { type: 'integer', minimum: 0 },
                          end: { type: 'integer', minimum: 1 },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
    expect(validate(annotations(knowledge)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('Web Annotations: a denied claim is never without the words of its denial', () => {
    const { first } = annotations(knowledge) as {
      first: { items: readonly { id: string; body: readonly { value: string; language: string }[] }[] };
    };
    for (const claim of denied) {
      const item = first.items.find((one) => one.id === `${claim.briefing}#${claim.id}-annotation`);
      for (const denial of claim.denials) {
        const values = item?.body.map((one) => one.value).join('\n');
        expect(values).toContain(denial.words.meaning?.en ?? denial.words.text);
        expect(values).toContain(denial.by.publisher['zh-CN']);
      }
    }
  });

  test('Web Annotations: a response is told as what it is, to readers of each language', () => {
    const text = JSON.stringify(annotations(knowledge));
    expect(text).toContain('Denied by ByteDance (“false”; French: “fausses”) · We read');
    expect(text).toContain('Démenti de ByteDance (informations «');
  });

  test('a claim that stands in several sources is exported with each of them', () => {
    const files = editedFiles(
      [briefingFile, 'gullhaven-horns/names.yaml'],
      [['at: "4.1"', 'at: ["4.1", {source: gazette, at: "2.3"}]']],
    );
    const twice = linkedTexts(files);
    const row = csv(twice)
      .split('\r\n')
      .find((one) => one.includes(',horn-loudness,'));
    expect(row).toMatch(/,story; gazette,4; 2,1; 3,; ,; ,; $/);
    const { '@graph': graph } = jsonLd(twice) as { '@graph': readonly LdNode[] };
    const claim = graph.find((one) => one['@id'] === 'gullhaven-horns#horn-loudness');
    expect(claim?.appearance).toHaveLength(2);
  });

  test('CSV: one row a claim, a denied one with who denies it, in what words', () => {
    const rows = csv(knowledge).trimEnd().split('\r\n');
    expect(rows).toHaveLength(claims.length + 1);
    for (const claim of denied) {
      const row = rows.find((one) => one.startsWith(`${claim.briefing},${claim.id},`)) ?? '';
      for (const denial of claim.denials) {
        expect(row).toContain(denial.by.publisher.en);
        expect(row).toContain(denial.words.text);
      }
    }
  });

  test('what our reading attributes is marked as that, in JSON-LD and in CSV', () => {
    const { '@graph': graph } = jsonLd(knowledge) as { '@graph': readonly LdNode[] };
    const marked = graph.filter((one) => JSON.stringify(one).includes('ttributed so by our reading'));
    const read = claims.filter(({ drawn_by }) => drawn_by === 'curator');
    expect(marked.map((one) => one['@id'])).toEqual(read.map(({ briefing, id }) => `${briefing}#${id}`));
    expect(csv(knowledge).match(/,curator,/g)).toHaveLength(read.length);
  });

  test('CSV: no text stands under a language that the briefing is not written in', () => {
    const [head = '', row = ''] = csv(linkedTexts(new Map([['milk/briefing.yaml', milk]]))).split('\r\n');
    const cells = (name: string) => row.split(',')[head.split(',').indexOf(name)];
    expect(['text_en', 'text_fr', 'text_zh-CN'].map(cells)).toEqual(['', 'Le lait est cher.', '']);
  });

  test('CSV: a text that a spreadsheet would run is made plain text', () => {
    const [claim] = claims;
    const [briefing] = knowledge.briefings;
    if (!claim || !briefing) throw new Error('there is no claim');
    const text = { ...claim.text, en: '=HYPERLINK("x"), "quoted"' };
    const table = csv({ ...knowledge, briefings: [{ ...briefing, claims: [{ ...claim, text }] }] });
    expect(table).toContain(`"'=HYPERLINK(""x""), ""quoted"""`);
  });
});
