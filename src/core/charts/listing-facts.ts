import type { Named } from '../deck/findings';
import { duplicates, overHundred, pointingNowhere } from '../deck/findings';
import type { Finding, Path } from '../deck/problem';
import { formatFigure, formatNumber, type Unit } from '../figures';
import type { SentenceRow } from '../i18n/texts';
import { slideTexts } from '../i18n/languages';
import { answerStep, answerSteps } from './answer-step';
import type { ChartFacts } from './facts';

/** A list with one figure an item, of which some are pointed out: columns, or the parts of a ring. */
export interface Listing {
  readonly items: readonly (Named & { readonly label: string; readonly value: number })[];
  /** The key of the items in their slide. */
  readonly key: string;
  readonly highlight: readonly string[];
  readonly unit: Unit;
}

/** What such a list says of itself, but for its table's head and its sentence. */
export function listingFacts({ items, key, highlight, unit }: Listing): Pick<
  ChartFacts,
  'steps' | 'problems' | 'fresh'
> & {
  readonly table: (
    language: Parameters<ChartFacts['table']>[0],
    head: string,
  ) => ReturnType<ChartFacts['table']>;
  readonly sentenceRows: (language: Parameters<ChartFacts['sentence']>[0]) => readonly SentenceRow[];
} {
  return {
    steps: answerSteps(highlight, items),
    problems: (path: Path): readonly Finding[] => [
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
