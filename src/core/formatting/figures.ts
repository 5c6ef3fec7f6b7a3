import type { Language, RowSlide } from '../deck/types';

export type Unit = 'percent' | 'count';

const formats = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 }),
} as const;

/** 36372 → `36.372` in Dutch, `36,372` in English; never rounded. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** 85.9 → `85,9%`; 36372 → `36.372`. */
export function formatFigure(value: number, unit: Unit, language: Language): string {
  return formatNumber(value, language) + (unit === 'percent' ? '%' : '');
}

export function unitOf(slide: RowSlide): Unit {
  return slide.kind === 'ranking' ? slide.unit : 'count';
}

/** The figure at a moment of its count-up: as many decimals as the final value, so nothing jumps. */
export function formatCounting(now: number, final: number, language: Language): string {
  const decimals = (String(final).split('.')[1] ?? '').length;
  return formatNumber(Number(now.toFixed(decimals)), language);
}
