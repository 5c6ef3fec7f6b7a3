import { RESERVED_IDS } from './id';
import { LIMITS } from './limits';

const RESERVED: ReadonlySet<string> = new Set(RESERVED_IDS);

/** A label as an id: lower-case letters, digits and dashes; empty if nothing of it is allowed in an id. */
export function slugOf(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LIMITS.id)
    .replaceAll(/^-|-$/gu, '');
}

/** A unique id made from a label: `scholen`, `scholen-2`. */
export function freshId(label: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(label) || 'naam';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const id = slug.slice(0, LIMITS.id - end.length) + end;
    if (!taken.has(id) && !RESERVED.has(id)) return id;
  }
}
