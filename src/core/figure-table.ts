import { rowFigure, unitOf, formatFigure, formatNumber, type Unit } from './figures';
import type { Deck, Slide } from './deck/types';
import { slideTexts } from './i18n/languages';
import { rowsInOrder } from './rows';

/** The figures of a slide as a table, for screen readers, paper and the sceptic in the room. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly [string, string];
  readonly rows: readonly { readonly label: string; readonly figure: string }[];
}

/** The table of a slide's figures, or nothing where the slide has none. */
export function figureTable(deck: Deck, slide: Slide): FigureTable | undefined {
  const texts = slideTexts(deck.language);
  const heads = (column: string | undefined, unit: Unit): readonly [string, string] => [
    column ?? texts.answer,
    unit === 'percent' ? '%' : texts.count,
  ];
  switch (slide.kind) {
    case 'figure':
      return {
        caption: slide.headline,
        columns: heads(undefined, slide.unit),
        rows: [{ label: slide.headline, figure: formatNumber(slide.value, deck.language) }],
      };
    case 'ranking':
    case 'counts':
      return {
        caption: slide.headline,
        columns: heads(slide.column, unitOf(slide)),
        rows: rowsInOrder(slide).map((row) => ({
          label: row.label,
          figure:
            'about' in row && row.about !== undefined
              ? row.about
              : formatNumber(row.value ?? 0, deck.language),
        })),
      };
    default:
      return undefined;
  }
}

/** One sentence that says what the chart says, for those who do not see it. */
export function chartSentence(deck: Deck, slide: Slide): string {
  const texts = slideTexts(deck.language);
  if (slide.kind === 'figure') {
    return texts.figureSentence(formatFigure(slide.value, slide.unit, deck.language), slide.headline);
  }
  if (slide.kind !== 'ranking' && slide.kind !== 'counts') return slide.headline;
  const rows = rowsInOrder(slide).map((row) => ({
    label: row.label,
    figure: rowFigure(slide, row, deck.language),
    lit: slide.highlight.includes(row.id),
  }));
  return texts.chartSentence(rows);
}
