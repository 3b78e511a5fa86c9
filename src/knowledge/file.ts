/** One file, YAML or JSON: its data, and for any place in the data the line and column where it stands. */
import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { canonicalForm } from './canonical.ts';
import type { Fault } from './fault.ts';
import { leftOut, longLine, mostTold, type SyntaxFault, syntaxFaults, typographicQuotes } from './syntax.ts';

export type Path = readonly (string | number)[];

export interface KnowledgeFile {
  /** Relative to the knowledge directory. */
  readonly name: string;
  readonly text: string;
  readonly data: unknown;
  /** YAML that does not parse. Where there are any, `data` must not be used. */
  readonly faults: readonly Fault[];
  /** The text in its canonical form. */
  canonical(): string;
  /** A fault at the place of a path, or at the nearest place above it that is written in the file. */
  fault(path: Path, message: string, remedy: string): Fault;
}

/**
 * Characters that are written as a letter and a mark, as some programs do, are one: they mean the same to whoever reads.
 * Where carriage returns alone end lines, as on old Macs, YAML would see a single line.
 */
export function parseFile(name: string, written: string): KnowledgeFile {
  const text = (written.includes('\n') ? written : written.replaceAll('\r', '\n')).normalize('NFC');
  const lineCounter = new LineCounter();
  const at = (offset: number, message: string, remedy: string): Fault => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), message, remedy };
  };
  const { document, found } = parsed(text, lineCounter);
  return {
    name,
    text,
    data: found.length > 0 ? undefined : document.toJS(),
    faults: found.map((one) => at(one.offset, one.message, one.remedy)),
    canonical: () => canonicalForm(text, document),
    fault: (path, message, remedy) => at(offsetOf(document, path), message, remedy),
  };
}

function parsed(
  text: string,
  lineCounter: LineCounter,
): { readonly document: Document.Parsed; readonly found: readonly SyntaxFault[] } {
  // Keys are compared below: the parser compares each with all others.
  const options = { lineCounter, prettyErrors: false, uniqueKeys: false };
  const unparsed = (fault: SyntaxFault) => ({ document: parseDocument(''), found: [fault] });
  const tooLong = longLine(text);
  if (tooLong) {
    for (const { index } of text.matchAll(/^/gm)) lineCounter.addNewLine(index);
    return unparsed(tooLong);
  }
  const document = parseDocument(text, options);
  // The parser goes down by recursion, a level for each bracket, and tells where it had to stop.
  const [first] = document.errors;
  if (first?.message.includes('call stack')) return unparsed({ offset: first.pos[0], ...nestedTooDeep });
  // Of a text that does not parse, what repeats is a matter of chance.
  const found = syntaxFaults(text, document.errors);
  return { document, found: found.length > 0 ? found : neverMeant(document).slice(0, mostTold) };
}

const nestedTooDeep = {
  message: 'lists or records stand in each other deeper than anybody can read',
  remedy:
    'Take the brackets or dashes away that were not meant; a text that holds them needs quotation marks',
};

const unseen = {
  message: 'a character that nobody sees stands in this text',
  remedy: 'Delete the text and type it again',
};

/** Where a path stands, or the nearest place above it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const keys = isMap(parent) ? parent.items.map(({ key }) => key) : [];
    const key = keys.find((one) => String(one) === String(path[length - 1]));
    const node = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * A key that stands twice in a record, of which one would be lost; a place that is repeated by its name (`*name`):
 * hard to read, and a small file can be made to fill the memory; a text whose quotation marks YAML takes for its own, or
 * of which it leaves out a part; and characters that nobody sees.
 */
function neverMeant(document: Document.Parsed): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  const add = (node: unknown, message: string, remedy: string) =>
    faults.push({ offset: (isNode(node) && node.range?.[0]) || 0, message, remedy });
  visit(document, {
    Map(_key, { items }) {
      const keys = new Set<string>();
      for (const { key } of items) {
        if (keys.has(String(key)))
          add(
            key,
            'this key stands twice in one record',
            'Delete one of the two; or, where a new record begins, start it with "- "',
          );
        keys.add(String(key));
      }
    },
    Scalar(_key, node) {
      if (node.anchor || node.tag) add(node, leftOut.mark.message, leftOut.mark.remedy);
      if (node.type === 'PLAIN' && /^\S/.test(node.comment ?? ''))
        add(node, leftOut.remark.message, leftOut.remark.remedy);
      if (/(?![\t\n])\p{Cc}/u.test(String(node.value))) add(node, unseen.message, unseen.remedy);
      if (node.type === 'PLAIN' && /^“[^“”]*”$/.test(node.source ?? ''))
        add(node, typographicQuotes.message, typographicQuotes.remedy);
    },
    Alias(_key, node) {
      add(
        node,
        `"*${node.source}" repeats another place of the file, which is not done here`,
        'Write the text out; a text that begins with * needs double quotation marks',
      );
    },
  });
  return faults;
}
