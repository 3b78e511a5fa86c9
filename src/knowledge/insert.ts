/** Puts records into the text of a file; comments, order and quotation marks around them stay. */
import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { canonicalForm } from './canonical.ts';
import type { Path } from './file.ts';
import { briefingSchema, claimSchema } from './schema.ts';
import { recordText } from './write.ts';

/** Adds a record at the end of a list: `['claims']`, or `['claims', 3, 'figures']`. The list may not be there yet. */
export function appendRecord(text: string, list: Path, record: object): string {
  const document = parseDocument(text);
  const isOwnList = list.length === 1;
  const node = parseDocument(recordText(record, isOwnList)).getIn([0], true);
  if (!isNode(node)) throw new Error('a record is written as an item of a list');
  const records = listAt(document, list);
  // In a list of its own, records have an empty line before them, as their neighbours do.
  node.spaceBefore = isOwnList && records.items.length > 0 && hasSpace(records);
  records.items.push(node);
  records.flow = false;
  return canonicalForm(document.toString({ lineWidth: 0 }));
}

/** Adds an id to a list inside a record, such as the claims of a topic. */
export function appendId(text: string, list: Path, id: string): string {
  const document = parseDocument(text);
  listAt(document, list).items.push(document.createNode(id));
  return canonicalForm(document.toString({ lineWidth: 0 }));
}

function hasSpace({ items }: YAMLSeq): boolean {
  return items.length < 2 || items.slice(1).some((item) => isNode(item) && item.spaceBefore);
}

/** The list at a path; a new one stands where its key stands in the schema. */
function listAt(document: Document.Parsed, path: Path): YAMLSeq {
  const found = document.getIn(path, true);
  if (isSeq(found)) return found;
  const isTop = path.length === 1;
  const record = isTop ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(record)) throw new Error(`no list can stand at ${path.join('.')}`);
  const made = new YAMLSeq();
  const pair = document.createPair(String(path.at(-1)), made);
  if (isScalar(pair.key)) pair.key.spaceBefore = isTop;
  record.items.push(pair);
  const order = Object.keys(isTop ? briefingSchema.shape : claimSchema.shape);
  const place = ({ key }: { readonly key: unknown }) => order.indexOf(isScalar(key) ? String(key.value) : '');
  record.items.sort((one, other) => place(one) - place(other));
  return made;
}
