/** Holds a parsed file against its zod schema and turns zod's issues into faults that a newcomer can act on. */
import Fuse from 'fuse.js';
import { z } from 'zod';
import type { Fault } from './fault.ts';
import type { KnowledgeFile, Path } from './file.ts';

type Issue = z.core.$ZodIssue;

export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function shape<T extends z.ZodType>(file: KnowledgeFile, schema: T): Shaped<z.infer<T>> {
  if (file.faults.length > 0) return { ok: false, faults: file.faults };
  const result = schema.safeParse(file.data, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, faults: result.error.issues.flatMap((issue) => faultsOf(file, schema, issue)) };
}

function faultsOf(file: KnowledgeFile, schema: z.ZodType, issue: Issue): Fault[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      file.fault([...path, key], `"${key}" is not a key of ${name}`, unknownKeyRemedy(key, known)),
    );
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.input !== undefined) {
    const inner = issue.errors.find((errors) => errors.some((error) => error.code === 'invalid_format'))?.[0];
    if (inner)
      return [file.fault(path, `${name}: ${inner.message}`, 'Or write unknown where nobody can tell')];
  }
  if (issue.input === undefined) {
    return [file.fault(path, `${name} is missing`, missingRemedy(path))];
  }
  return [file.fault(path, `${name}: ${messageOf(issue)}`, remedyOf(issue))];
}

/** `claims[3].text.fr` in words that point at the place: `claims › 4 › text › fr`. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'this file';
  return path.map((part) => (typeof part === 'number' ? `no. ${part + 1}` : part)).join(' › ');
}

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  'zh-CN': 'simplified Chinese',
};

function missingRemedy(path: Path): string {
  const key = String(path.at(-1));
  const language = languageNames[key];
  if (language) return `Add the ${language} text: a line "${key}: …" beside the other two languages`;
  if (key === 'sha256')
    return 'Run "npm run knowledge -- locate --article FILE" and copy the fingerprint it prints';
  return `Add a line "${key}: …" here`;
}

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `this should be ${articleFor(issue.expected)}`;
  if (issue.code === 'invalid_value')
    return `${JSON.stringify(issue.input)} is not one of the values allowed here`;
  if (issue.code === 'invalid_union') return 'this has none of the forms allowed here';
  return issue.message;
}

function remedyOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put the text in double quotes';
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return 'Write a list: each item on a line that begins with "- "';
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return 'Write keys below it, indented by two spaces';
  if (issue.code === 'invalid_format' && typeof issue.input === 'string') return formatRemedy(issue.input);
  if (issue.code === 'too_small') return 'Fill it in, or delete the record';
  return 'See knowledge/README.md for an example';
}

function formatRemedy(input: string): string {
  const plain = input
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[^\x20-\x7e]|[A-Z_ ]/.test(input) && plain !== ''
    ? `Write plain letters, digits and hyphens, such as ${plain}`
    : 'Copy the form from a record nearby';
}

function articleFor(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a record with keys',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

function unknownKeyRemedy(key: string, known: readonly string[]): string {
  const near = new Fuse(known, { threshold: 0.5 }).search(key)[0]?.item;
  const allowed = `The keys allowed here are: ${known.join(', ')}`;
  return near ? `Did you mean "${near}"? ${allowed}` : known.length > 0 ? allowed : 'Delete it';
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

function property(node: unknown, key: string): unknown {
  return node !== null && typeof node === 'object' ? (node as Record<string, unknown>)[key] : undefined;
}
