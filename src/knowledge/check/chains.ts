/** Chains of attribution that do not end where the places point, and claims that no topic shows. */
import { placesOf } from '../places.ts';
import type { BriefingRecord, SourceRecord } from '../schema.ts';
import type { Rule } from './rule.ts';

const chained = ['claims', 'responses'] as const;

export const attributionEnd: Rule = {
  name: 'attribution-end',
  level: 'error',
  *find({ briefing: { file, record } }) {
    const read = record.sources.filter((source) => wasRead(source, record)).map((source) => source.id);
    for (const kind of chained)
      for (const [index, one] of record[kind].entries()) {
        const path = [kind, index, 'attribution'];
        const last = one.attribution.at(-1) ?? '';
        const sources = placesOf(one, record.article).map((place) => place.source);
        if (!read.includes(last))
          yield file.fault(
            path,
            `the attribution of "${one.id}" ends with "${last}", which nobody has read or heard`,
            `List the sources from the first who said it to the one that was read: ${read.join(', ')}`,
          );
        else if (!sources.includes(last))
          yield file.fault(
            path,
            `the attribution of "${one.id}" ends with "${last}", but its place is in "${sources[0]}"`,
            `Write at: {source: ${last}, at: "…"}, or end the attribution with ${sources[0]}`,
          );
      }
  },
};

function wasRead({ id, edition, heard_by, accessed }: SourceRecord, { article }: BriefingRecord): boolean {
  return id === article || edition !== undefined || heard_by !== undefined || accessed !== 'unknown';
}

export const relayOrder: Rule = {
  name: 'relay-order',
  level: 'error',
  *find({ briefing: { file, record } }) {
    const relays = new Map(record.sources.map((source) => [source.id, source.relays]));
    for (const kind of chained)
      for (const [index, { attribution }] of record[kind].entries()) {
        const position = attribution.findIndex(
          (id, place) => place + 1 < attribution.length && relays.get(id) === attribution[place + 1],
        );
        if (position < 0) continue;
        const [later, first] = attribution.slice(position);
        yield file.fault(
          [kind, index, 'attribution', position],
          `"${later}" stands before "${first}", although it relays it`,
          `Write ${first} first: from the first who said it to the last`,
        );
      }
  },
};

export const responderMissing: Rule = {
  name: 'responder-missing',
  level: 'error',
  *find({ briefing: { file, record } }) {
    for (const response of record.responses)
      for (const kind of chained)
        for (const [index, { id, attribution, draft }] of record[kind].entries())
          if (id === (kind === 'claims' ? response.claim : response.id) && !draft)
            if (!attribution.includes(response.by))
              yield file.fault(
                [kind, index, 'attribution'],
                `"${id}" is a response of "${response.by}", but its attribution does not say so`,
                `Begin with who responds: attribution: [${response.by}, ${attribution.join(', ')}]`,
              );
  },
};

export const claimInNoTopic: Rule = {
  name: 'claim-in-no-topic',
  level: 'warning',
  *find({ briefing: { file, record } }) {
    const shown = new Set(record.topics.flatMap((topic) => topic.claims));
    for (const [index, { id, draft, status }] of record.claims.entries())
      if (!shown.has(id) && !draft && status.state === 'published')
        yield file.fault(
          ['claims', index, 'id'],
          `the claim "${id}" stands in no topic, so it is found only by asking`,
          'Add its id to a topic at the end of the file',
        );
  },
};
