import type { Language, RowSlide } from '../deck/types';

export type Unit = 'percent' | 'count';

const MOST_DECIMALS = 10;

const formats = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: MOST_DECIMALS }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: MOST_DECIMALS }),
} as const;

/** Decimals that a person writes; a figure with more of them was calculated. */
const WRITTEN_DECIMALS = 2;

/** 36372 → `36.372` in Dutch, `36,372` in English, with every decimal: where figures are typed, and to check them. */
export function exactNumber(value: number, language: Language): string {
  return formats[language].format(value);
}

/** As `exactNumber`, but a calculated figure is rounded for people: 53.709296716 → `53,7`. */
export function formatNumber(value: number, language: Language): string {
  return exactNumber(Number(value.toFixed(shownDecimals(value))), language);
}

/** How many decimals a figure is shown with: its own, or one if it was calculated, and below one those of two digits. */
export function shownDecimals(value: number): number {
  const own = ownDecimals(value);
  if (own <= WRITTEN_DECIMALS) return own;
  const beforeDigits = -Math.floor(Math.log10(Math.abs(value)));
  return beforeDigits > 0 ? Math.min(own, beforeDigits + 1) : 1;
}

function ownDecimals(value: number): number {
  const whole = Number(value.toFixed(MOST_DECIMALS));
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== whole) decimals += 1;
  return decimals;
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
  return exactNumber(Number(now.toFixed(shownDecimals(final))), language);
}
