import type { Finding, Path } from '../deck/problem';
import type { OwnRows } from './own-rows';
import type { FigureSheet } from './sheet';

/** The rules for the figures of a slide, without any text for people. */
export interface ChartRules {
  /** How many steps they take: at least 1. */
  readonly steps: number;
  /** How figures and names break the rules. `path` is the slide’s. */
  readonly problems: (path: Path) => readonly Finding[];
  /** The rows that a group can count itself on. */
  readonly own: () => OwnRows;
  readonly sheet: () => FigureSheet;
}
