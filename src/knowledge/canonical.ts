/**
 * The canonical form of a knowledge file: two spaces for each level, one blank line at most, texts on one line,
 * short lists in brackets, long ones filled up to the width. Comments, order and quotation marks stay as their writer has them.
 */
import { type Document, isScalar, parseDocument, Scalar, visit, type YAMLSeq } from 'yaml';

export const width = 120;
const placeholder = (index: number) => `flow-list-${index}-goes-here`;

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
      if (!node.flow || !isPlainList(node)) return undefined;
      lists.push(itemsOf(node, text));
      const stand = new Scalar(placeholder(lists.length - 1));
      stand.spaceBefore = node.spaceBefore ?? false;
      stand.commentBefore = node.commentBefore ?? null;
      stand.comment = node.comment ?? null;
      return stand;
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

/** Lists with comments or records inside are left to the YAML library. */
function isPlainList(node: YAMLSeq): boolean {
  return node.items.every((item) => isScalar(item) && !item.comment && !item.commentBefore && !item.anchor);
}

/** Each item as its writer has it, with its quotation marks. */
function itemsOf(node: YAMLSeq, text: string): string[] {
  return node.items.flatMap((item) => {
    if (!isScalar(item) || !item.range) return [];
    const written = text.slice(item.range[0], item.range[1]);
    return [/\n/.test(written) ? JSON.stringify(item.value) : written];
  });
}

function putLists(line: string, lists: readonly string[][]): string {
  return line.replace(/flow-list-(\d+)-goes-here/g, (_found, index: string, offset: number) => {
    const items = lists[Number(index)] ?? [];
    const alone = line.endsWith(placeholder(Number(index)));
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

/** In columns of an editor, where a Chinese character takes two. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);
}
