import type { Objects } from '../file/objects';
import { isArray, isDict, Name, Ref, type Dict, type PdfValue } from '../file/values';
import { tagOf, type Kid, type Tag } from './tag';

/** Not said of the tag, but of where it is. */
const PLACE: ReadonlySet<string> = new Set(['S', 'K', 'P', 'Pg', 'Type']);

/** The tags of a file as one tree, or `undefined` for a file without. */
export function readTags(objects: Objects, root: Dict): Tag | undefined {
  const tree = root.get('StructTreeRoot');
  if (tree === undefined) return undefined;
  const kids = kidsOf(objects, objects.dict(tree), 0);
  const [only] = kids;
  if (kids.length === 1 && only !== undefined && 'role' in only && only.role === 'Document') return only;
  return tagOf('Document', kids);
}

function kidsOf(objects: Objects, parent: Dict, page: number): readonly Kid[] {
  const kids = objects.find(parent.get('K'));
  const each: readonly PdfValue[] = isArray(kids) ? kids : [parent.get('K') ?? null];
  return each.flatMap((kid) => kidOf(objects, kid, page));
}

function kidOf(objects: Objects, value: PdfValue, page: number): readonly Kid[] {
  const found = objects.find(value);
  if (typeof found === 'number') return [{ page, mcid: found }];
  if (!isDict(found)) return [];
  const own = found.get('Pg');
  const at = own instanceof Ref ? own.number : page;
  const [mcid, object, role] = [found.get('MCID'), found.get('Obj'), found.get('S')];
  if (typeof mcid === 'number') return [{ page: at, mcid }];
  if (object instanceof Ref) return [{ page: at, object }];
  if (!(role instanceof Name)) return [];
  const entries = new Map([...found].filter(([key]) => !PLACE.has(key)));
  return [tagOf(role.name, kidsOf(objects, found, at), entries)];
}
