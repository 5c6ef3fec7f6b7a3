import { dictOf, isArray, isDict, Name, type PdfValue } from '../file/values';
import { isTag, tagOf, type Kid, type Tag } from './tag';

/** An item as its labels, and a body with all else. */
export function itemParts(item: Tag): Tag {
  const isLabel = (kid: Kid) => isTag(kid) && kid.role === 'Lbl';
  const isBody = (kid: Kid) => isTag(kid) && kid.role === 'LBody';
  const rest = item.kids.filter((kid) => !isLabel(kid) && !isBody(kid));
  const bodies = item.kids.filter(isBody);
  const body = rest.length > 0 ? [tagOf('LBody', rest)] : [];
  return { ...item, kids: [...item.kids.filter(isLabel), ...body, ...bodies] };
}

/** A list of nothing but items. */
export function listParts(list: Tag): Tag {
  const kids = list.kids.map((kid) =>
    isTag(kid) && /^(?:LI|L|Caption)$/u.test(kid.role) ? kid : tagOf('LI', [tagOf('LBody', [kid])]),
  );
  return { ...list, kids };
}

/** The list with how its items are numbered, unless it says so. @param wordsIn the words of a tag on its page */
export function numbered(list: Tag, wordsIn: (tag: Tag) => string): Tag {
  const own = list.entries.get('A');
  const attributes = own === undefined ? [] : isArray(own) ? own : [own];
  if (attributes.some((each) => isDict(each) && each.has('ListNumbering'))) return list;
  // An item may hold a list with labels of its own.
  const inItems = list.kids.flatMap((item) => (isTag(item) ? item.kids : []));
  const label = inItems.filter(isTag).find(({ role }) => role === 'Lbl');
  const numbering = dictOf({ O: new Name('List'), ListNumbering: new Name(numberingOf(label, wordsIn)) });
  const all: readonly PdfValue[] = [...attributes, numbering];
  return { ...list, entries: new Map([...list.entries, ['A', all.length === 1 ? numbering : all]]) };
}

function numberingOf(label: Tag | undefined, wordsIn: (tag: Tag) => string): string {
  if (label === undefined) return 'None';
  const words = wordsIn(label).trim();
  if (/^\d/u.test(words)) return 'Decimal';
  if (/^[a-z]\b/u.test(words)) return 'LowerAlpha';
  return /^[A-Z]\b/u.test(words) ? 'UpperAlpha' : 'Disc';
}
