/** One YAML file: its data, and for any place in the data the line and column where it stands. */
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { syntaxFaults } from './syntax.ts';

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
    faults: syntaxFaults(text, document.errors).map((one) => at(one.offset, one.message, one.remedy)),
    fault: (path, message, remedy) => at(offsetOf(path), message, remedy),
  };
}
