/** Chains of attribution that do not end where the locators point, and claims that no topic shows. */
import type { Rule } from './rule.ts';

export const attributionEnd: Rule = {
  name: 'attribution-end',
  level: 'error',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) =>
      (['claims', 'denials'] as const).flatMap((kind) =>
        record[kind].flatMap((one, index) => {
          if (one.attribution.at(-1) === record.article) return [];
          return [
            file.fault(
              [kind, index, 'attribution'],
              `the attribution of "${one.id}" ends with "${one.attribution.at(-1)}", which is not the text that was read`,
              `List the sources from the first who said it to the last; the last is ${record.article}`,
            ),
          ];
        }),
      ),
    ),
};

export const relayOrder: Rule = {
  name: 'relay-order',
  level: 'error',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) => {
      const relays = new Map(record.sources.map((source) => [source.id, source.relays]));
      return (['claims', 'denials'] as const).flatMap((kind) =>
        record[kind].flatMap((one, index) => {
          const position = one.attribution.findIndex((id, place) => {
            const earlier = one.attribution[place + 1];
            return earlier !== undefined && relays.get(id) === earlier;
          });
          if (position < 0 || one.attribution.at(-1) !== record.article) return [];
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
    }),
};

export const claimInNoTopic: Rule = {
  name: 'claim-in-no-topic',
  level: 'warning',
  find: ({ briefings }) =>
    briefings.flatMap(({ file, record }) => {
      const shown = new Set(record.topics.flatMap((topic) => topic.claims));
      return record.claims.flatMap((claim, index) => {
        if (shown.has(claim.id) || claim.status.state !== 'published') return [];
        const message = `the claim "${claim.id}" stands in no topic, so it is found only by asking`;
        return [file.fault(['claims', index, 'id'], message, 'Add its id to a topic at the end of the file')];
      });
    }),
};
