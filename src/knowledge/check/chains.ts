/** Chains of attribution that do not end where the places point, and claims that no topic shows. */
import { placesOf } from '../places.ts';
import type { BriefingRecord, SourceRecord } from '../schema.ts';
import type { Rule } from './rule.ts';

const chained = ['claims', 'responses'] as const;

export const attributionEnd: Rule = {
  name: 'attribution-end',
  level: 'error',
  find: ({ briefing: { file, record } }) => {
    const read = record.sources.filter((source) => wasRead(source, record)).map((source) => source.id);
    return chained.flatMap((kind) =>
      record[kind].flatMap((one, index) => {
        const last = one.attribution.at(-1) ?? '';
        const path = [kind, index, 'attribution'];
        if (!read.includes(last))
          return [
            file.fault(
              path,
              `the attribution of "${one.id}" ends with "${last}", which nobody has read or heard`,
              `List the sources from the first who said it to the one that was read: ${read.join(', ')}`,
            ),
          ];
        const sources = placesOf(one, record.article).map((place) => place.source);
        if (sources.includes(last)) return [];
        return [
          file.fault(
            path,
            `the attribution of "${one.id}" ends with "${last}", but its place is in "${sources[0]}"`,
            `Write at: {source: ${last}, at: "…"}, or end the attribution with ${sources[0]}`,
          ),
        ];
      }),
    );
  },
};

function wasRead({ id, edition, heard_by, accessed }: SourceRecord, { article }: BriefingRecord): boolean {
  return id === article || edition !== undefined || heard_by !== undefined || accessed !== 'unknown';
}

export const relayOrder: Rule = {
  name: 'relay-order',
  level: 'error',
  find: ({ briefing: { file, record } }) => {
    const relays = new Map(record.sources.map((source) => [source.id, source.relays]));
    return chained.flatMap((kind) =>
      record[kind].flatMap((one, index) => {
        const position = one.attribution.findIndex((id, place) => {
          const earlier = one.attribution[place + 1];
          return earlier !== undefined && relays.get(id) === earlier;
        });
        if (position < 0) return [];
        const [later, first] = [one.attribution[position], one.attribution[position + 1]];
        return [
          file.fault(
            [kind, index, 'attribution', position],
            `"${later}" stands before "${first}", although it relays it`,
            `Write ${first} first: from the first who said it to the last`,
          ),
        ];
      }),
    );
  },
};

export const claimInNoTopic: Rule = {
  name: 'claim-in-no-topic',
  level: 'warning',
  find: ({ briefing: { file, record } }) => {
    const shown = new Set(record.topics.flatMap((topic) => topic.claims));
    return record.claims.flatMap((claim, index) => {
      if (shown.has(claim.id) || claim.draft || claim.status.state !== 'published') return [];
      const message = `the claim "${claim.id}" stands in no topic, so it is found only by asking`;
      return [file.fault(['claims', index, 'id'], message, 'Add its id to a topic at the end of the file')];
    });
  },
};
