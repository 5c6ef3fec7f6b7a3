import { checkRules } from './check-rules';
import { checkHead, checkSlideCount, checkSlideShape, type DeckHead } from './check-shape';
import type { Edit, Plain } from '../deck/edit';
import { editValue, isList, isMap, type PlainList, type PlainMap } from '../deck/edit-value';
import type { Finding } from '../deck/problem';
import { shareUnchanged } from '../deck/share-unchanged';
import type { Deck, Slide } from '../deck/types';

type Checked<T> = T | { readonly findings: readonly Finding[] };

/**
 * Applies edits, in order, to a valid deck; or returns why the result would be invalid. Unchanged parts stay
 * identical and are not checked again, so that a window can do this with every key stroke. Throws a RangeError if a
 * path leads nowhere.
 */
export function editDeck(deck: Deck, edits: readonly Edit[]): Checked<{ readonly deck: Deck }> {
  // A deck is plain data with a more specific type.
  const value = plainOf(deck);
  return checkChanged({ deck, value }, editValue(value, edits));
}

/** A sound deck, and the plain value that it was made of. */
export interface Known {
  readonly deck: Deck;
  readonly value: Plain;
}

/**
 * The deck that a changed value is, or why it is none. What is the very same as in the value that is known is not
 * checked again.
 */
export function checkChanged(known: Known, value: Plain): Checked<{ readonly deck: Deck }> {
  const { pictures, slides: before, ...head } = known.deck;
  const { slides: items, ...own } = isMap(value) ? value : {};
  const { slides: oldItems, ...oldOwn } = isMap(known.value) ? known.value : {};
  const checkedHead = editedHead(head, oldOwn, own);
  const checkedSlides = editedSlides(before, isList(oldItems) ? oldItems : [], isList(items) ? items : []);
  const findings = [checkedHead, checkedSlides].flatMap((each) => ('findings' in each ? each.findings : []));
  if ('findings' in checkedHead || 'findings' in checkedSlides) return { findings };
  const { slides } = checkedSlides;
  const { sections } = checkedHead.head;
  const old = new Set(sections === head.sections ? before : []);
  const broken = checkRules({
    sections,
    slides: slides.map((slide) => (old.has(slide) ? undefined : slide)),
    slideNames: slides,
  });
  if (broken.length > 0) return { findings: broken };
  return { deck: { ...checkedHead.head, slides, ...(pictures !== undefined && { pictures }) } };
}

/** Where a picture is served is no part of a deck that could be checked. */
function plainOf(deck: Deck): Plain {
  return Object.fromEntries(Object.entries(deck).filter(([key]) => key !== 'pictures'));
}

function editedHead(before: DeckHead, old: PlainMap, value: PlainMap): Checked<{ readonly head: DeckHead }> {
  const keys = Object.keys({ ...old, ...value });
  if (keys.every((key) => old[key] === value[key])) return { head: before };
  const checked = checkHead(value);
  return 'findings' in checked ? checked : { head: shareUnchanged(before, checked.head) };
}

function editedSlides(
  before: readonly Slide[],
  oldItems: PlainList,
  items: PlainList,
): Checked<{ readonly slides: readonly Slide[] }> {
  const old = new Map<unknown, Slide>(before.map((slide, i) => [oldItems[i], slide]));
  const named = new Map<unknown, Slide>(before.map((slide) => [slide.id, slide]));
  const findings: Finding[] = [...checkSlideCount(items)];
  const slides = items.flatMap((item, i) => {
    const same = old.get(item);
    if (same !== undefined) return [same];
    const checked = checkSlideShape(item);
    if ('slide' in checked) return [shareUnchanged(named.get(checked.slide.id), checked.slide)];
    findings.push(...checked.findings.map((each) => ({ ...each, path: ['slides', i, ...each.path] })));
    return [];
  });
  return findings.length > 0 ? { findings } : { slides };
}
