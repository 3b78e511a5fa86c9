/** YAML as people write it here: records in blocks, what is short in one line, texts in double quotation marks. */
import { canonicalForm, width } from './canonical.ts';
import { widthOf } from './width.ts';

/** Lists of records, each in a block of its own. */
const recordLists = ['sources', 'claims', 'responses', 'gaps', 'derived', 'topics', 'names'];
/** Words that YAML reads as something else than a text. */
const otherMeaning = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const plainWord = /^\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*$/u;
const plainWords = /^\p{L}[\p{L}\p{N}]*(?:[ '-][\p{L}\p{N}]+)*$/u;

/** A whole file, under a comment that tells editors its schema. */
export function fileText(data: object, schema: 'briefing' | 'names'): string {
  const head = `# yaml-language-server: $schema=../schema/${schema}.schema.json\n\n`;
  return canonicalForm(head + linesOf(data, 0, true).join('\n'));
}

/** A record as the item of a list: in a block, or in one line where it fits. */
export function recordText(record: object, inBlock: boolean): string {
  return item(record, 2, inBlock).join('\n');
}

/** Keys without a value are left out. `eachOnItsLine`: however short a list is. */
function linesOf(record: object, indent: number, top = false, eachOnItsLine = false): string[] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value], index) => {
      const lines = valueLines(key, value, indent, eachOnItsLine || key === 'questions');
      return top && index > 0 && lines.length > 1 ? ['', ...lines] : lines;
    });
}

function valueLines(key: string, value: unknown, indent: number, eachOnItsLine: boolean): string[] {
  const pad = ' '.repeat(indent);
  const inline = `${pad}${key}: ${flow(value)}`;
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [inline];
  const isRecords = recordLists.includes(key) && isListOf('object', value);
  // A list of texts is wrapped by the canonical form.
  if (isListOf('string', value) || (!eachOnItsLine && !isRecords && widthOf(inline) <= width))
    return [inline];
  if (!Array.isArray(value)) return [`${pad}${key}:`, ...linesOf(value, indent + 2, false, eachOnItsLine)];
  const items = value.map((one) => item(one, indent + 2, isRecords));
  return [
    `${pad}${key}:`,
    ...items.flatMap((lines, index) => (isRecords && index > 0 ? ['', ...lines] : lines)),
  ];
}

/** One item of a list: a record in a block, anything else in one line where it fits. */
function item(value: unknown, indent: number, isRecord: boolean): string[] {
  const pad = ' '.repeat(indent);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${pad}- ${flow(value)}`];
  if (!isRecord && indent + 2 + widthOf(flow(value)) <= width) return [`${pad}- ${flow(value)}`];
  const [first = '', ...rest] = linesOf(value, indent + 2);
  return [`${pad}- ${first.trimStart()}`, ...rest];
}

/** In one line. Words in a list need no quotation marks. */
function flow(value: unknown, plain = plainWord): string {
  if (Array.isArray(value)) return `[${value.map((one) => flow(one, plainWords)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${pairs.map(([key, one]) => `${key}: ${flow(one)}`).join(', ')}}`;
  }
  if (typeof value !== 'string') return String(value);
  return plain.test(value) && !otherMeaning.test(value) ? value : JSON.stringify(value);
}

function isListOf(kind: 'object' | 'string', value: object): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === kind);
}
