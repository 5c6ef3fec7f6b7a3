import { duplicates, overHundred, pointingNowhere, type Named } from '../deck/findings';
import type { Language } from '../deck/types';
import { formatFigure, formatNumber, type Unit } from '../formatting/figures';
import { slideTexts } from '../i18n/languages';
import { answerStep, answerSteps } from './answer-step';
import type { ChartFacts, Table } from './facts';
import type { SentenceRow } from '../i18n/chart-texts';

/** A list with one figure an item, of which some are pointed out: columns, or the parts of a ring. */
export interface Listing {
  readonly items: readonly (Named & { readonly label: string; readonly value: number })[];
  /** The key of the items in their slide. */
  readonly key: string;
  readonly highlight: readonly string[];
  readonly unit: Unit;
}

/** What such a list says of itself, but for the head of its table and its sentence. */
export interface ListingFacts extends Pick<ChartFacts, 'steps' | 'problems' | 'fresh'> {
  readonly table: (language: Language, head: string) => Table;
  readonly sentenceRows: (language: Language) => readonly SentenceRow[];
}

export function listingFacts({ items, key, highlight, unit }: Listing): ListingFacts {
  return {
    steps: answerSteps(highlight, items),
    problems: (path) => [
      ...duplicates(items, [...path, key]),
      ...pointingNowhere(highlight, items, [...path, 'highlight']),
      ...(unit === 'percent'
        ? items.flatMap(({ value }, i) => overHundred(value, [...path, key, i, 'value']))
        : []),
    ],
    table: (language, head) => ({
      columns: [head, unit === 'percent' ? '%' : slideTexts(language).count],
      rows: items.map(({ label, value }) => ({ label, figures: [formatNumber(value, language)] })),
    }),
    fresh: (step, language) =>
      items
        .filter(({ id }) => answerStep(id, highlight, items) === step)
        .map(({ label, value }) => `${label}: ${formatFigure(value, unit, language)}`)
        .join('; '),
    sentenceRows: (language) =>
      items.map(({ id, label, value }) => ({
        label,
        figure: formatFigure(value, unit, language),
        lit: highlight.includes(id),
      })),
  };
}
