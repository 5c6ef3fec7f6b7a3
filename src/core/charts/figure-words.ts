import { reasonOf, type Figure } from '../deck/figure';
import type { Language, Row, RowSlide } from '../deck/types';
import { formatFigure, formatNumber, unitOf, type Unit } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';

/** A figure as it is written with its unit; of a missing one the words that stand in its place. */
export function figureWords(figure: Figure, unit: Unit, language: Language): string {
  return typeof figure === 'number' ? formatFigure(figure, unit, language) : missingWords(figure, language);
}

/** The same for a column that has the unit in its head. */
export function numberWords(figure: Figure, language: Language): string {
  return typeof figure === 'number' ? formatNumber(figure, language) : missingWords(figure, language);
}

/** The text at the end of a row’s bar: its figure, or the words of a vague count. */
export function rowWords(slide: RowSlide, row: Row, language: Language): string {
  if ('about' in row) return row.about;
  return figureWords(row.value ?? null, unitOf(slide), language);
}

/** Why there is no figure, or else that there is none. */
function missingWords(figure: Exclude<Figure, number>, language: Language): string {
  return reasonOf(figure) ?? slideTexts(language).charts.missing;
}
