import { isCollection, parseDocument, type Document } from 'yaml';
import type { Edit } from '../edit';
import { known } from '../edit-value';
import { readAsWritten } from './as-written';

/** An edit by the YAML library itself, for layouts that we do not handle: comments stay, whitespace may not. */
export function editDocument(text: string, edit: Edit): string {
  const plain = text.replaceAll('\r\n', '\n');
  const document = parseDocument(plain, { uniqueKeys: false, logLevel: 'error' });
  readAsWritten(document.contents, plain);
  change(document, edit);
  const written = document.toString({ lineWidth: 0 });
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written);
}

function change(document: Document, edit: Edit): void {
  const { path } = edit;
  if (edit.type === 'set') {
    const node = document.createNode(known(edit.value, path));
    if (path.length === 0) document.contents = node;
    else document.setIn(path, node);
    return;
  }
  if (edit.type === 'remove') {
    for (let left = edit.count ?? 1; left > 0; left -= 1) document.deleteIn(path);
    return;
  }
  const list = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(list)) return;
  const place = Number(path.at(-1));
  if (edit.type === 'insert') list.items.splice(place, 0, document.createNode(known(edit.value, path)));
  else list.items.splice(edit.to, 0, ...list.items.splice(place, 1));
}
