import { shownDecimals, type Unit } from '../../../../core/formatting/figures';
import { textLook, val } from './chart-xml';
import type { Locale } from './text';
import { el } from './xml';

/** How a figure is placed at its bar or point. */
export interface FigureLabel {
  readonly code: string;
  readonly colour: string;
  readonly place: 'outEnd' | 'ctr' | 't' | 'b';
}

/** The figures of a series: one format for all, and for each point that differs its own, or none. */
export function figureLabels(
  common: FigureLabel,
  own: ReadonlyMap<number, FigureLabel | undefined>,
  size: number,
): string {
  const each = [...own].map(([idx, label]) =>
    el('c:dLbl', {}, val('idx', idx), label === undefined ? val('delete', 1) : look(label, size)),
  );
  return el('c:dLbls', {}, ...each, look(common, size));
}

function look({ code, colour, place }: FigureLabel, size: number): string {
  const parts = [
    ['LegendKey', 0],
    ['Val', 1],
    ['CatName', 0],
    ['SerName', 0],
    ['Percent', 0],
    ['BubbleSize', 0],
  ] as const;
  return (
    el('c:numFmt', { formatCode: code, sourceLinked: 0 }) +
    el('c:spPr', {}, el('a:noFill'), '<a:ln><a:noFill/></a:ln>') +
    textLook(size, colour, true, true) +
    val('dLblPos', place) +
    parts.map(([what, shown]) => val(`show${what}`, shown)).join('')
  );
}

/**
 * A number format, so that it also holds for a figure that someone types instead. The language is the deck’s if the
 * program allows a format to have one (LibreOffice), else the computer’s.
 */
export function formatCode(value: number, unit: Unit, locale: Locale): string {
  const language = locale === 'nl-NL' ? '[$-413]' : '[$-809]';
  const decimals = shownDecimals(value);
  const isExact = Number(value.toFixed(decimals)) === value;
  if (unit === 'percent' && value < 1000 && isExact) return `${language}General"%"`;
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return language + digits + (unit === 'percent' ? '"%"' : '');
}
