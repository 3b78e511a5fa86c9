/** Holds a parsed file against its zod schema and turns zod's issues into faults that a newcomer can act on. */
import { z } from 'zod';
import type { Fault } from './fault.ts';
import type { KnowledgeFile, Path } from './file.ts';
import { nearestOf } from './nearest.ts';
import { emptyRemedy, type Issue, messageOf, missingRemedy, remedyOf } from './remedies.ts';
import { mostTold } from './syntax.ts';

export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function shape<T extends z.ZodType>(file: KnowledgeFile, schema: T): Shaped<z.infer<T>> {
  if (file.faults.length > 0) return { ok: false, faults: file.faults };
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  // More than anybody mends at once; to name what was meant takes a while for each.
  const issues = result.error.issues.slice(0, mostTold).map(asValue);
  const strays = issues.flatMap((issue) => straysOf(file, schema, issue));
  return {
    ok: false,
    faults: [
      ...strays.map(({ fault }) => fault),
      ...issues
        .filter((issue) => issue.code !== 'unrecognized_keys')
        .filter((issue) => !isExplained(issue, strays))
        .map((issue) => faultOf(file, issue)),
    ],
  };
}

/** Of a record that may be of several kinds, each with keys of its own, the one value that tells which is wrong. */
function asValue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || !('options' in issue) || !issue.discriminator) return issue;
  const input = property(issue.input, issue.discriminator) ?? '';
  return { ...issue, code: 'invalid_value', values: issue.options ?? [], input };
}

function faultOf(file: KnowledgeFile, issue: Issue): Fault {
  const path = pathOf(issue);
  if (path.length === 0 && issue.input === null)
    return file.fault(path, 'nothing stands in this file', emptyRemedy);
  const name = nameOf(file.data, path);
  if (issue.input === undefined) return file.fault(path, `${name} is missing`, missingRemedy(path));
  return file.fault(path, `${name}: ${messageOf(issue)}`, remedyOf(issue, path));
}

/** A key that its record does not have. */
interface Stray {
  readonly record: Path;
  /** The key that was meant, if one can be guessed. */
  readonly meant: string | undefined;
  readonly fault: Fault;
}

function straysOf(file: KnowledgeFile, schema: z.ZodType, issue: Issue): Stray[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const record = pathOf(issue);
  const known = keysAt(schema, record);
  const above = record.length > 0 ? keysAt(schema, record.slice(0, -1)) : [];
  const allowed = known.length > 0 ? `The keys allowed here are: ${known.join(', ')}` : 'Delete it';
  return issue.keys.slice(0, mostTold).map((key) => {
    const message = `"${key}" is not a key of ${nameOf(file.data, record)}`;
    const fault = (remedy: string) => file.fault([...record, key], message, remedy);
    // It is a key of the record around this one: only its indentation is wrong.
    if (above.includes(key))
      return {
        record,
        meant: key,
        fault: fault('It belongs one level further out: take two spaces away before it'),
      };
    const meant = nearestOf(key, known);
    return { record, meant, fault: fault(meant ? `Did you mean "${meant}"? ${allowed}` : allowed) };
  });
}

/** A key is missing because it is misspelt or stands in the wrong place: that is told already. */
function isExplained(issue: Issue, strays: readonly Stray[]): boolean {
  if (issue.input !== undefined) return false;
  const path = pathOf(issue);
  const parent = path.slice(0, -1);
  return strays.some(
    ({ record, meant }) => meant === path.at(-1) && parent.every((part, index) => record[index] === part),
  );
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((part): part is string | number => typeof part !== 'symbol');
}

const singular: Readonly<Record<string, string>> = {
  sources: 'source',
  claims: 'claim',
  responses: 'response',
  gaps: 'gap',
  topics: 'topic',
  derived: 'derived figure',
  figures: 'figure',
  names: 'name',
};

/** `claims[3].text.fr` in words: `claim "resale" › text › fr`; by its number where it has no id. */
function nameOf(data: unknown, path: Path): string {
  const parts: string[] = [];
  let node = data;
  for (const [index, part] of path.entries()) {
    node = property(node, part);
    if (typeof part !== 'number') {
      if (typeof path[index + 1] !== 'number' || !singular[part]) parts.push(part);
      continue;
    }
    const id = property(node, 'id');
    const kind = singular[String(path[index - 1])];
    const which = typeof id === 'string' ? `"${id}"` : `no. ${part + 1}`;
    parts.push(kind ? `${kind} ${which}` : which);
  }
  return parts.join(' › ') || 'this file';
}

/** The keys that the schema allows at a path, read off its JSON Schema. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let node: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  for (const part of path) {
    node = typeof part === 'number' ? property(node, 'items') : property(property(node, 'properties'), part);
  }
  const properties = property(node, 'properties');
  return properties !== null && typeof properties === 'object' ? Object.keys(properties) : [];
}

function property(node: unknown, key: string | number): unknown {
  return node !== null && typeof node === 'object'
    ? (node as Record<string | number, unknown>)[key]
    : undefined;
}
