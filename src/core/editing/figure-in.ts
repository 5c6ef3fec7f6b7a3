import { isMissing, reasonOf, typedIn, type Figure } from '../deck/figure';
import { sumOverHundred } from '../deck/findings';
import { LIMITS } from '../deck/limits';
import type { Language } from '../deck/types';
import type { CellRefusal } from '../figures-in/cell-refusal';
import { parseCell } from '../figures-in/parse-cell';
import { exactNumber } from '../formatting/figures';

/** The number that a typed text is; `undefined` for any other text. */
export function figureIn(text: string, language: Language): number | undefined {
  const figure = parseCell(text, language);
  return typeof figure === 'number' ? figure : undefined;
}

/** What a place for a figure asks of it. */
export interface FigurePlace {
  /** A share of a hundred. */
  readonly share: boolean;
  /** The figures that it may not be more than a hundred with. */
  readonly others: readonly Figure[];
}

/** What becomes of a text that is typed in place of a figure; with a refusal it is kept, but counts as missing. */
export interface TypedFigure {
  readonly figure: Figure;
  readonly refusal?: CellRefusal;
}

/**
 * A number; nothing; words that say there is none (`n.v.t.`) or, between brackets, why; or what was typed and is no
 * figure.
 */
export function typedFigure(text: string, place: FigurePlace, language: Language): TypedFigure {
  const trimmed = text.trim();
  const reason = reasonIn(trimmed);
  if (reason !== undefined) return { figure: { missing: reason } };
  const value = parseCell(trimmed, language);
  if (value === null) return { figure: /\p{L}/u.test(trimmed) ? { missing: trimmed } : null };
  const refusal = typeof value === 'number' ? refusalOf(value, place) : 'noNumber';
  if (refusal !== undefined) return { figure: { typed: trimmed.slice(0, LIMITS.text) }, refusal };
  return { figure: typeof value === 'number' ? value : null };
}

/** `(te weinig antwoorden)` → `te weinig antwoorden` */
function reasonIn(text: string): string | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined;
  const reason = text.slice(1, -1).trim();
  return reason === '' || reason.length > LIMITS.about ? undefined : reason;
}

function refusalOf(value: number, { share, others }: FigurePlace): CellRefusal | undefined {
  if (value < 0) return 'negative';
  if (share && value > 100) return 'overHundred';
  return others.length > 0 && sumOverHundred([...others, value], []).length > 0 ? 'sumOver' : undefined;
}

/** A figure as it stands in a field: what was typed, or a reason as `typedFigure` takes it. */
export function figureText(figure: Figure, language: Language): string {
  if (!isMissing(figure)) return exactNumber(figure, language);
  const reason = reasonOf(figure);
  if (reason === undefined) return typedIn(figure) ?? '';
  return parseCell(reason, language) === null ? reason : `(${reason})`;
}
