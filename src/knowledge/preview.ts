/** What one claim would come to in its briefing, before it stands in the file. Nothing is written. */
import { recordRules } from './check/index.ts';
import { runRules } from './check/rule.ts';
import type { Fault } from './fault.ts';
import { type KnowledgeFile, type Path, parseFile } from './file.ts';
import type { Folder } from './folder.ts';
import { type Claim, findClaim, type Knowledge } from './knowledge.ts';
import { linkRecords } from './load.ts';
import { briefingFaults } from './rules/index.ts';
import { briefingSchema } from './schema.ts';
import { shape } from './shape.ts';

export interface Preview {
  /** null: it would not load, or be held back. */
  readonly shown: { readonly claim: Claim; readonly knowledge: Knowledge } | null;
  /** It would load, and not be shown: a response to it is a draft. */
  readonly heldBack: boolean;
  /** Of the text that was typed, by its lines. */
  readonly faults: readonly Fault[];
  /** What it makes wrong elsewhere in the briefing. */
  readonly elsewhere: readonly Fault[];
}

const nothing: Preview = { shown: null, heldBack: false, faults: [], elsewhere: [] };

/** The name that the typed text has in faults; no file of a knowledge directory is called that. */
const typedName = '';

/** `text`: one claim in YAML, as an item of `claims` or by itself. `today`: YYYY-MM-DD. */
export function previewClaim(text: string, folder: Folder, today: string): Preview {
  const typed = recordFile(text);
  const shaped = shape(typed, briefingSchema.pick({ claims: true }));
  if (!shaped.ok) return { ...nothing, faults: shaped.faults };
  const [first] = shaped.value.claims;
  if (!first) throw new Error('the typed file holds one claim');
  // A draft is never shown: here it is looked at as if it were none.
  const { draft: _, ...claim } = first;
  const { record } = folder.briefing;
  const known = record.claims.findIndex(({ id }) => id === claim.id);
  const index = known < 0 ? record.claims.length : known;
  const claims = [...record.claims.slice(0, index), claim, ...record.claims.slice(index + 1)];
  const file = withClaim(folder.briefing.file, index, typed);
  const own: Folder = { ...folder, briefing: { file, record: { ...record, claims } } };
  const loading = briefingFaults(own);
  if (loading.length > 0)
    return {
      ...nothing,
      faults: loading.filter((fault) => fault.file === typedName),
      elsewhere: loading.filter((fault) => fault.file !== typedName),
    };
  const input = { records: [own], today, sources: new Map() };
  const knowledge = linkRecords([own]);
  const linked = findClaim(knowledge, record.id, claim.id);
  return {
    ...nothing,
    shown: linked ? { claim: linked, knowledge } : null,
    heldBack: !linked,
    faults: runRules(recordRules, input).filter((fault) => fault.file === typedName),
  };
}

/** The typed record as a briefing that holds this claim alone: so it is named in faults as it would be there. */
function recordFile(text: string): KnowledgeFile {
  const file = parseFile(typedName, indented(text));
  const items: readonly unknown[] | null = Array.isArray(file.data) ? file.data : null;
  const prefix: Path = items ? [0] : [];
  const several = file.fault([1], 'more than one record stands here', 'Show one claim at a time');
  return {
    ...file,
    data: { claims: [items ? items[0] : file.data] },
    faults: items && items.length > 1 ? [several] : file.faults,
    fault: (path, message, remedy) => file.fault([...prefix, ...path.slice(2)], message, remedy),
  };
}

/** Discord takes the spaces away before the first line, so that what was pasted is out of line with the others. */
function indented(text: string): string {
  const [first = '', ...others] = text.trim().split('\n');
  const indents = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  const missing = first.startsWith('- ') ? least - 2 : least;
  return [' '.repeat(Math.max(0, missing)) + first, ...others].join('\n');
}

/** The briefing's file, but that what is wrong in that claim is told at its place in the typed text. */
function withClaim(file: KnowledgeFile, index: number, typed: KnowledgeFile): KnowledgeFile {
  return {
    ...file,
    fault: (path, message, remedy) =>
      path[0] === 'claims' && path[1] === index
        ? typed.fault(path, message, remedy)
        : file.fault(path, message, remedy),
  };
}
