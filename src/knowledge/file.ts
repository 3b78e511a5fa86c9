/** One file, YAML or JSON: its data, and for any place in the data the line and column where it stands. */
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import { canonicalForm } from './canonical.ts';
import type { Fault } from './fault.ts';
import { type SyntaxFault, syntaxFaults } from './syntax.ts';

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

export function parseFile(name: string, text: string): KnowledgeFile {
  const lineCounter = new LineCounter();
  const at = (offset: number, message: string, remedy: string): Fault => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), message, remedy };
  };
  const parsed = parsedOrTooDeep(text, lineCounter);
  const { document } = parsed;
  const found = parsed.tooDeep
    ? [parsed.tooDeep]
    : [...syntaxFaults(text, document.errors), ...repetitionFaults(document)];
  return {
    name,
    text,
    data: found.length > 0 ? undefined : document.toJS(),
    faults: found.map((one) => at(one.offset, one.message, one.remedy)),
    canonical: () => canonicalForm(text, document),
    fault: (path, message, remedy) => at(offsetOf(document, path), message, remedy),
  };
}

interface ParsedText {
  readonly document: Document.Parsed;
  readonly tooDeep?: SyntaxFault;
}

function parsedOrTooDeep(text: string, lineCounter: LineCounter): ParsedText {
  const options = { lineCounter, prettyErrors: false, uniqueKeys: true };
  try {
    return { document: parseDocument(text, options) };
  } catch (error) {
    // The parser goes down by recursion, a level for each bracket.
    if (!(error instanceof RangeError)) throw error;
    return {
      document: parseDocument('', options),
      tooDeep: {
        offset: /(?:[[{]\s*|- ){20}/.exec(text)?.index ?? 0,
        message: 'lists or records stand in each other deeper than anybody can read',
        remedy:
          'Take the brackets or dashes away that were not meant; a text that holds them needs quotation marks',
      },
    };
  }
}

/** Where a path stands, or the nearest place above it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(key),
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** YAML can repeat a place by its name (`*name`): hard to read, and a small file can be made to fill the memory. */
function repetitionFaults(document: Document.Parsed): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias(_key, node) {
      faults.push({
        offset: node.range?.[0] ?? 0,
        message: `"*${node.source}" repeats another place of the file, which is not done here`,
        remedy: 'Write the text out; a text that begins with * needs double quotation marks',
      });
    },
  });
  return faults;
}
