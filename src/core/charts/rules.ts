import type { Finding, Path } from '../deck/problem';
import type { OwnRows } from './own-rows';
import type { FigureSheet } from './sheet';

/** What goes for the figures of a slide, without a word for people. */
export interface ChartRules {
  /** How many steps they take: at least 1. */
  readonly steps: number;
  /** In what figures and names break the rules. `path` is the slide's. */
  readonly problems: (path: Path) => readonly Finding[];
  /** Where a group can put figures of its own beside them. */
  readonly own: () => OwnRows;
  readonly sheet: () => FigureSheet;
}
