/**
 * The canonical form of a knowledge file: two spaces for each level, one blank line at most, texts on one line,
 * short lists in brackets, long ones filled up to the width. Comments, order and quotation marks stay as their writer has them.
 */
import { type Document, isScalar, parseDocument, Scalar, visit, type YAMLSeq } from 'yaml';
import { widthOf } from './width.ts';

export const width = 120;

/**
 * `written` has to be valid YAML. The same data stand in the result. `parsed` is `written` where somebody has parsed it
 * already, which takes longer than all the rest; it is left as it is.
 */
export function canonicalForm(written: string, parsed?: Document.Parsed): string {
  const text = written.replace(/\r\n?/g, '\n');
  const document = parsed && text === written ? parsed.clone() : parseDocument(text);
  const lists: string[][] = [];
  visit(document, {
    Seq(_key, node) {
      const items = plainItems(node, text);
      if (!items) return undefined;
      const { spaceBefore, commentBefore, comment } = node;
      const stand = new Scalar(`flow-list-${lists.push(items) - 1}-goes-here`);
      return Object.assign(stand, { spaceBefore, commentBefore, comment });
    },
  });
  return document
    .toString({ lineWidth: 0, indent: 2, flowCollectionPadding: false })
    .split('\n')
    .map((line) => putLists(line.trimEnd(), lists))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n*$/, '\n');
}

/** Each item as its writer has it; undefined: lists with comments or records inside are left to the YAML library. */
function plainItems({ flow, items }: YAMLSeq, text: string): string[] | undefined {
  const plain = items.flatMap((item) => {
    if (!isScalar(item) || !item.range || item.comment || item.commentBefore || item.anchor) return [];
    const written = text.slice(item.range[0], item.range[1]);
    return [/\n/.test(written) ? JSON.stringify(item.value) : written];
  });
  return flow && plain.length === items.length ? plain : undefined;
}

function putLists(line: string, lists: readonly string[][]): string {
  return line.replace(/flow-list-(\d+)-goes-here/g, (found, index: string, offset: number) => {
    const items = lists[Number(index)] ?? [];
    const alone = line.endsWith(found);
    const indent = /^ *(?:- )*/.exec(line)?.[0].length ?? 0;
    return alone ? wrapped(items, widthOf(line.slice(0, offset)), indent + 2) : `[${items.join(', ')}]`;
  });
}

/** Lines filled up to the width, those after the first one level deeper than the key. */
function wrapped(items: readonly string[], before: number, indent: number): string {
  const lines: string[] = [];
  // Items hold no line breaks.
  for (const piece of `[${items.join(',\n')}]`.split('\n')) {
    const longer = [...lines.slice(-1), piece].join(' ');
    const room = width - (lines.length > 1 ? indent : before);
    if (lines.length === 0 || widthOf(longer) > room) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
