import { overHundred } from '../deck/findings';
import { LIMITS } from '../deck/limits';
import { showsFigure } from '../deck/shown-slide';
import type { SlideOf } from '../deck/types';
import type { ChartRules } from './rules';
import { oneColumn } from './sheet';

/** The one figure of a slide has no id of its own. */
const ONE = 'cijfer';

/** One large figure, and a text that comes a step later. */
export function figureRules(slide: SlideOf<'figure'>): ChartRules {
  const { value, unit, text, headline } = slide;
  return {
    steps: text === undefined ? 1 : 2,
    problems: (path) => (unit === 'percent' ? overHundred(value, [...path, 'value']) : []),
    own: () => ({ rows: showsFigure(slide) ? [{ id: ONE, label: '', value }] : [], unit }),
    sheet: () => oneColumn([{ id: 'rij-1', label: headline.slice(0, LIMITS.name), value }], unit),
  };
}
