import { isArray, isDict, type PdfValue } from '../file/values';
import { isTag, tagOf, type Kid, type Tag } from './tag';

const roleOf = (kid: Kid) => (isTag(kid) ? kid.role : '');

/** A table as its caption, its head and its body: the rows at the top with nothing but heads are the head. */
export function tableParts(table: Tag): Tag {
  const isPart = (kid: Kid) => /^(?:THead|TBody|TFoot)$/u.test(roleOf(kid));
  if (table.kids.some(isPart)) return table;
  const rows = table.kids.filter((kid) => roleOf(kid) === 'TR');
  const count = rows.findIndex((row) => !isTag(row) || row.kids.some((cell) => roleOf(cell) !== 'TH'));
  const split = count === -1 ? 0 : count;
  const parts = [
    ...(split > 0 ? [tagOf('THead', rows.slice(0, split))] : []),
    ...(rows.length > split ? [tagOf('TBody', rows.slice(split))] : []),
  ];
  return { ...table, kids: [...table.kids.filter((kid) => roleOf(kid) === 'Caption'), ...parts] };
}

/** A cell without what goes without saying: that it spans one row and one column. */
export function cellParts(cell: Tag): Tag {
  const attributes = cell.entries.get('A');
  const own = (isArray(attributes) ? attributes : [attributes ?? null]).flatMap(withoutSpans);
  const entries = new Map(cell.entries);
  entries.delete('A');
  const [first] = own;
  if (first !== undefined) entries.set('A', own.length === 1 ? first : own);
  return { ...cell, entries };
}

/** Empty if nothing is left but whose attributes they are. */
function withoutSpans(attributes: PdfValue): readonly PdfValue[] {
  if (!isDict(attributes)) return attributes === null ? [] : [attributes];
  const own = new Map(
    [...attributes].filter(([key, value]) => !/^(?:Row|Col)Span$/u.test(key) || value !== 1),
  );
  return own.size > 1 || !own.has('O') ? [own] : [];
}
