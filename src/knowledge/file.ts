/** One YAML file: its data, and for any place in the data the line and column where it stands. */
import { CORE_SCHEMA, load } from 'js-yaml';
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
  let parsed: Document.Parsed | undefined;
  const document = () => {
    parsed ??= parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    return parsed;
  };

  const at = (offset: number, message: string, remedy: string): Fault => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), message, remedy };
  };

  const quick = quickData(text);
  const faults =
    quick === undefined ? [...syntaxFaults(text, document().errors), ...repetitionFaults(document())] : [];
  return {
    name,
    text,
    data: faults.length > 0 ? undefined : (quick ?? document().toJS()),
    faults: faults.map((one) => at(one.offset, one.message, one.remedy)),
    canonical: () => canonicalForm(text, document()),
    fault: (path, message, remedy) => at(offsetOf(document(), path), message, remedy),
  };
}

/** What is rare in our files and read otherwise by the two libraries, or not at all in our form of YAML. */
const doubtful = /\r|\u2028|\ufeff|^(?:---|\.\.\.)|(?:^|[\s[{,])[*&!]\S|(?:^|[-[{,])\s*[?:]/m;

/**
 * The data of a plain file that has no fault, or undefined. A parser that keeps the place of every value takes five
 * times as long, and places are needed only where something is wrong.
 */
function quickData(text: string): unknown {
  if (doubtful.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
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
