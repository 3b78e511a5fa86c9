/** Puts records into YAML text without touching what stands around them. */
import { Document, isNode, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml';
import { canonicalForm } from '../../../knowledge/canonical.ts';

/** Adds a record at the end of a list such as `claims`. */
export function appendRecord(text: string, list: string, record: object): string {
  const document = parseDocument(text);
  const records = document.get(list, true);
  const last = isSeq(records) ? records.items.at(-1) : undefined;
  if (!isSeq(records) || records.flow || !isNode(last) || !last.range) {
    document.set(list, [record]);
    return canonicalForm(document.toString({ lineWidth: 0 }));
  }
  // `range[1]` is the end of the record itself: comments for what follows come after it.
  const end = last.range[1];
  const before = text.slice(0, end).trimEnd();
  const block = yamlText([record])
    .replace(/^(?=.)/gm, '  ')
    .trimEnd();
  return canonicalForm(`${before}\n\n${block}\n${text.slice(end).replace(/^\n?/, '\n')}`);
}

/** Adds an id to a list inside a record, such as the claims of a topic. */
export function appendId(text: string, path: readonly (string | number)[], id: string): string {
  const document = parseDocument(text);
  document.addIn(path, id);
  return canonicalForm(document.toString({ lineWidth: 0 }));
}

/** YAML as people write it here: texts in double quotation marks, lists of ids in brackets. */
export function yamlText(data: object): string {
  const document = new Document(data);
  visit(document, {
    Scalar(key, node) {
      if (
        key !== 'key' &&
        typeof node.value === 'string' &&
        !/^[a-z][a-z0-9-]*$|^[0-9a-f]{64}$/.test(node.value)
      )
        node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, node) {
      if (node.items.every((item) => isScalar(item) && /^[a-z0-9-]+$/.test(String(item.value))))
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
