import type { Objects } from '../file/objects';
import {
  dictOf,
  isArray,
  isDict,
  Name,
  Ref,
  Text,
  withEntries,
  type Dict,
  type PdfValue,
} from '../file/values';
import { ROLE_MAP } from './roles';
import { isMark, isTag, mapTags, tagsIn, type Kid, type Mark, type Tag } from './tag';

/** Puts a tree of tags in place of the one that the file has: with its index by page, and by name. */
export function writeTags(objects: Objects, document: Tag): Ref {
  const tree = objects.add(null);
  const writer = new TagWriter(objects);
  const top = writer.write(shortNames(document), tree);
  const roles = new Set(tagsIn(document).map(({ role }) => role));
  const mapped = Object.entries(ROLE_MAP).filter(([role]) => roles.has(role));
  const next = 1 + Math.max(-1, ...writer.parents.keys());
  objects.set(
    tree,
    dictOf({
      Type: new Name('StructTreeRoot'),
      K: [top],
      ParentTree: objects.add(dictOf({ Nums: [...writer.parents].toSorted(([a], [b]) => a - b).flat() })),
      ParentTreeNextKey: next,
      IDTree: writer.named.length === 0 ? undefined : objects.add(idTree(writer.named)),
      RoleMap:
        mapped.length === 0 ? undefined : new Map(mapped.map(([role, known]) => [role, new Name(known)])),
    }),
  );
  return tree;
}

type Named = readonly [id: string, tag: Ref];

class TagWriter {
  readonly #objects: Objects;
  /** Per page which tag each part of it belongs to, per link which tag it belongs to. */
  readonly parents = new Map<number, Ref | (Ref | null)[]>();
  readonly named: Named[] = [];

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  write({ role, entries, kids }: Tag, parent: Ref): Ref {
    const self = this.#objects.add(null);
    const page = kids.find(isMark)?.page;
    const below = kids.map((kid) => this.#kid(kid, self, page));
    const at = page === undefined ? undefined : new Ref(page);
    const place = dictOf({ S: new Name(role), P: parent, Pg: at });
    const [only = null] = below;
    const own = withEntries(new Map([...place, ...entries]), { K: below.length === 1 ? only : below });
    this.#objects.set(self, own);
    const id = entries.get('ID');
    if (id instanceof Text) this.named.push([id.bytes, self]);
    return self;
  }

  #kid(kid: Kid, self: Ref, page: number | undefined): PdfValue {
    if (isTag(kid)) return this.write(kid, self);
    const at = kid.page === page ? {} : { Pg: new Ref(kid.page) };
    if (isMark(kid)) {
      this.#own(kid, self);
      return kid.page === page ? kid.mcid : dictOf({ Type: new Name('MCR'), ...at, MCID: kid.mcid });
    }
    const key = this.#objects.dict(kid.object).get('StructParent');
    if (typeof key === 'number') this.parents.set(key, self);
    return dictOf({ Type: new Name('OBJR'), ...at, Obj: kid.object });
  }

  #own({ page, mcid }: Mark, self: Ref): void {
    const key = this.#objects.dict(new Ref(page)).get('StructParents');
    if (typeof key !== 'number') throw new Error('a page without a place for its tags');
    const found = this.parents.get(key);
    const list: (Ref | null)[] = found instanceof Ref || found === undefined ? [] : found;
    while (list.length <= mcid) list.push(null);
    list[mcid] = self;
    this.parents.set(key, list);
  }
}

function idTree(named: readonly Named[]): Dict {
  const sorted = named.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [first, last] = [sorted.at(0), sorted.at(-1)].map((each) => new Text(each?.[0] ?? ''));
  const names = sorted.flatMap(([id, tag]) => [new Text(id), tag]);
  return dictOf({ Kids: [dictOf({ Limits: [first ?? null, last ?? null], Names: names })] });
}

/** The tags with names that something refers to, or that a note has to have: short ones. */
function shortNames(document: Tag): Tag {
  const asked = new Set(
    tagsIn(document).flatMap((tag) => headersOf(tag.entries.get('A')).map(({ bytes }) => bytes)),
  );
  const short = new Map([...asked].map((id, i) => [id, new Text(`h${i}`)]));
  let notes = 0;
  return mapTags(document, ({ role, entries, kids }) => {
    const id = entries.get('ID');
    const own = new Map(entries);
    own.delete('ID');
    const name = id instanceof Text ? short.get(id.bytes) : undefined;
    if (role === 'Note') own.set('ID', new Text(`n${(notes += 1)}`));
    else if (name !== undefined) own.set('ID', name);
    const attributes = entries.get('A');
    if (attributes !== undefined) own.set('A', renamed(attributes, short));
    return { role, entries: own, kids };
  });
}

function headersOf(attributes: PdfValue | undefined): readonly Text[] {
  const each = isArray(attributes) ? attributes : [attributes];
  return each.flatMap((one) => {
    const headers = isDict(one) ? one.get('Headers') : undefined;
    return isArray(headers) ? headers.filter((id) => id instanceof Text) : [];
  });
}

function renamed(attributes: PdfValue, short: ReadonlyMap<string, Text>): PdfValue {
  if (isArray(attributes)) return attributes.map((each) => renamed(each, short));
  if (!isDict(attributes) || !attributes.has('Headers')) return attributes;
  const headers = headersOf(attributes).flatMap(({ bytes }) => short.get(bytes) ?? []);
  return new Map([...attributes, ['Headers', headers]]);
}
