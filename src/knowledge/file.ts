/** One YAML file: its data, and for any place in the data the line and column where it stands. */
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

export type Path = readonly (string | number)[];

export interface KnowledgeFile {
  /** Relative to the knowledge directory. */
  readonly name: string;
  readonly text: string;
  readonly data: unknown;
  /** YAML that does not parse. Where there are any, `data` must not be used. */
  readonly faults: readonly Fault[];
  /** A fault at the place of a path, or at the nearest place above it that is written in the file. */
  fault(path: Path, message: string, remedy: string): Fault;
}

export function parseFile(name: string, text: string): KnowledgeFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });

  const at = (offset: number, message: string, remedy: string): Fault => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), message, remedy };
  };

  const offsetOf = (path: Path): number => {
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
  };

  return {
    name,
    text,
    data: document.errors.length === 0 ? document.toJS() : undefined,
    faults: document.errors.map((error) =>
      at(error.pos[0], syntaxMessage(error.message), syntaxRemedy(error.code)),
    ),
    fault: (path, message, remedy) => at(offsetOf(path), message, remedy),
  };
}

function syntaxMessage(message: string): string {
  return `this is not valid YAML: ${message.replace(/\.$/, '')}`;
}

const syntaxRemedies: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces, never with tabs',
  DUPLICATE_KEY: 'The same key stands twice in one record: delete one, or start a new record with "- "',
  BAD_INDENT: 'Line the text up with its neighbours: two spaces for each level',
  MISSING_CHAR: 'A quote, bracket or comma is missing, here or just above',
  BAD_SCALAR_START: 'Put the text in double quotes: it begins with a character that YAML reserves',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that contains ": " in double quotes, and check the indentation',
  MULTILINE_IMPLICIT_KEY: 'A key is missing its colon, or a text runs over two lines without quotes',
  UNEXPECTED_TOKEN: 'Check quotes and brackets here and on the line above',
};

function syntaxRemedy(code: string): string {
  return syntaxRemedies[code] ?? 'Compare with the record above, which has the same shape';
}
