import type { Language, Row, RowSlide } from '../deck/types';
import { unitOf } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import { litRows, rowsInOrder, stepOfRow } from './bars-rules';
import type { ChartDescription } from './description';
import { numberWords, rowWords } from './figure-words';

/** Bars from top to bottom. */
export function barsDescription(slide: RowSlide, language: Language): ChartDescription {
  const rows = rowsInOrder(slide);
  const texts = slideTexts(language);
  return {
    table: () => ({
      columns: [slide.column ?? texts.answer, unitOf(slide) === 'percent' ? '%' : texts.count],
      rows: rows.map((row) => ({ label: row.label, figures: [cellOf(row, language)] })),
    }),
    fresh: (step) =>
      rows
        .filter((row) => stepOfRow(slide, row) === step)
        .map((row) => `${row.label}: ${rowWords(slide, row, language)}`)
        .join('; '),
    sentence: () =>
      texts.chartSentence(
        rows.map((row) => ({
          label: row.label,
          figure: rowWords(slide, row, language),
          highlighted: litRows(slide).includes(row.id),
        })),
      ),
  };
}

function cellOf(row: Row, language: Language): string {
  return 'about' in row ? row.about : numberWords(row.value ?? null, language);
}
