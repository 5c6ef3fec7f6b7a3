import type { Path } from '../deck/problem';
import { shownSlide } from '../deck/shown-slide';
import type { Slide } from '../deck/types';

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
  const shown = new Set(itemsOf(shownSlide(slide)));
  const rows = itemsOf(slide).flatMap((item, i): readonly Path[] =>
    item.label === '' && shown.has(item) ? [[listOf(slide), i, 'label']] : [],
  );
  return [...headsOf(slide), ...rows];
}

function itemsOf(slide: Slide): readonly { readonly label: string }[] {
  if ('rows' in slide) return slide.rows;
  if (slide.kind === 'ring') return slide.parts;
  return slide.kind === 'lines' ? slide.series : [];
}

function listOf(slide: Slide): string {
  return slide.kind === 'ring' ? 'parts' : slide.kind === 'lines' ? 'series' : 'rows';
}

/** Words over columns, or periods, that have figures and no name. */
function headsOf(slide: Slide): readonly Path[] {
  const has = (rows: readonly { readonly values: readonly unknown[] }[], i: number) =>
    rows.some(({ values }) => typeof values[i] === 'number');
  const empty = (key: string, words: readonly string[], rows: Parameters<typeof has>[0]) =>
    words.flatMap((word, i): readonly Path[] => (word === '' && has(rows, i) ? [[key, i]] : []));
  if (slide.kind === 'stacked') return empty('answers', slide.answers, slide.rows);
  if (slide.kind === 'comparison') return empty('series', slide.series, slide.rows);
  return slide.kind === 'lines' ? empty('periods', slide.periods, slide.series) : [];
}
