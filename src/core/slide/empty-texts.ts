import type { Path } from '../deck/problem';
import { shownSlide } from '../deck/shown-slide';
import type { Slide } from '../deck/types';
import { columnHeads, namedItems, type NamedItems } from './named-items';

/**
 * The ways from a slide to the texts in its lists that nobody has written yet: the names of rows that have a figure,
 * and the texts of items. Of a row that has nothing yet, its missing figure says so already.
 */
export function emptyTexts(slide: Slide): readonly Path[] {
  switch (slide.kind) {
    case 'points':
      return emptyIn(slide.points, 'points', isEmptyItem);
    case 'cards':
      return emptyIn(slide.cards, 'cards', isEmptyItem);
    case 'sources':
      return emptyIn(slide.items, 'items', isEmptyItem);
    case 'discussion':
      return slide.questions.flatMap((text, i) => (text === '' ? [['questions', i]] : []));
    default:
      return emptyNames(slide);
  }
}

interface Item {
  readonly title?: string;
  readonly text: string;
}

const isEmptyItem = ({ title, text }: Item) => title === undefined && text === '';

function emptyIn(items: readonly Item[], key: string, isEmpty: (item: Item) => boolean): readonly Path[] {
  return items.flatMap((item, i) => (isEmpty(item) ? [[key, i, 'text']] : []));
}

/** The names that a chart shows an empty place for. */
function emptyNames(slide: Slide): readonly Path[] {
  const named = namedItems(slide);
  if (named === undefined) return [];
  // By their ids: a row is another one where columns are left out.
  const shown = new Set(namedItems(shownSlide(slide))?.items.map(({ id }) => id));
  const rows = named.items.flatMap(({ id, label }, i): readonly Path[] =>
    label === '' && shown.has(id) ? [[named.key, i, 'label']] : [],
  );
  return [...emptyHeads(slide, named), ...rows];
}

/** Words over columns, or periods, that have figures and no name. */
function emptyHeads(slide: Slide, { items }: NamedItems): readonly Path[] {
  const heads = columnHeads(slide);
  if (heads === undefined) return [];
  return heads.words.flatMap((word, i): readonly Path[] =>
    word === '' && items.some(({ values }) => typeof values?.[i] === 'number') ? [[heads.key, i]] : [],
  );
}
