/** Chains of attribution that do not end where the places point. */
import { type Folder, recordsIn } from '../folder.ts';
import { placesOf } from '../places.ts';

/** Who responds is named, whoever is relayed stands before the one that relays it, and at the end what was read. */
export function* attribution({ briefing: { file, record } }: Folder) {
  const read = record.sources
    .filter(
      ({ id, edition, heard_by, accessed, archived }) =>
        id === record.article ||
        edition ||
        heard_by ||
        [accessed, archived].some((known) => known !== 'unknown'),
    )
    .map(({ id }) => id);
  const relays = new Map(record.sources.map((source) => [source.id, source.relays]));
  for (const { list, path: at, record: one } of recordsIn(record, 'claims', 'responses')) {
    const { id, attribution: chain, draft } = one;
    const path = [...at, 'attribution'];
    const last = chain.at(-1) ?? '';
    // Of a source that is not there, that is told.
    const places = placesOf(one, record.article).flatMap(({ source }) =>
      relays.has(source) ? [source] : [],
    );
    const told = record.responses.filter((own) => id === (list === 'claims' ? own.claim : own.id));
    const response = told.find(({ by }) => !chain.includes(by));
    const late = chain.findIndex((source, index) => relays.get(source) === (chain[index + 1] ?? ''));
    if (!read.includes(last))
      yield file.fault(
        path,
        `the attribution of "${id}" ends with "${last}", which nobody has read or heard`,
        `List the sources from the first who said it to the one that was read: ${read.join(', ')}`,
      );
    else if (places.length > 0 && !places.includes(last))
      yield file.fault(
        path,
        `the attribution of "${id}" ends with "${last}", but its place is in "${places[0]}"`,
        `Write at: {source: ${last}, at: "…"}, or end the attribution with ${places[0]}`,
      );
    if (late >= 0)
      yield file.fault(
        [...path, late],
        `"${chain[late]}" stands before "${chain[late + 1]}", although it relays it`,
        `Write ${chain[late + 1]} first: from the first who said it to the last`,
      );
    if (response && !draft)
      yield file.fault(
        path,
        `"${id}" is a response of "${response.by}", but its attribution does not say so`,
        `Begin with who responds: attribution: [${response.by}, ${chain.join(', ')}]`,
      );
  }
}
