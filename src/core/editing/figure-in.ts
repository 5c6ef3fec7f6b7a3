import type { Language } from '../deck/types';
import { parseCell } from '../figures-in/parse-cell';

/** The number that a typed text is; `undefined` for any other text. */
export function figureIn(text: string, language: Language): number | undefined {
  const figure = parseCell(text, language);
  return typeof figure === 'number' ? figure : undefined;
}
