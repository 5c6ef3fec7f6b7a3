import type { Figure } from '../deck/figure';
import { duplicates, overHundred, pointingNowhere, type Named } from '../deck/findings';
import type { Unit } from '../formatting/figures';
import { answerSteps, carrying } from './answer-step';
import type { ChartRules } from './rules';
import { oneColumn } from './sheet';

/** A list with one figure per item, some highlighted: columns, or the parts of a ring. */
export interface Listing {
  readonly items: readonly (Named & { readonly label: string; readonly value: Figure })[];
  readonly highlight: readonly string[];
  readonly unit: Unit;
}

/** The rules for such a list; `key` is that of its items in the slide. */
export function listingRules({ items, highlight, unit }: Listing, key: string): ChartRules {
  return {
    steps: answerSteps(carryingItems({ items, highlight }), items),
    problems: (path) => [
      ...duplicates(items, [...path, key]),
      ...pointingNowhere(highlight, items, [...path, 'highlight']),
      ...(unit === 'percent'
        ? items.flatMap(({ value }, i) => overHundred(value, [...path, key, i, 'value']))
        : []),
    ],
    own: () => ({ rows: items, unit }),
    sheet: () => oneColumn(items, unit),
  };
}

/** The items that carry the headline. */
export function carryingItems({ items, highlight }: Pick<Listing, 'items' | 'highlight'>): readonly string[] {
  return carrying(highlight, items, ({ value }) => [value]);
}
