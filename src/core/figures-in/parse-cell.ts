import type { Language } from '../deck/types';
import { missingIn, type MissingReason } from './numbers/missing';
import { valueOf, writtenFigure } from './numbers/written';

/** A number; `null` where people say that there is none (`–`, `n.v.t.`, nothing at all); or words. */
export type Figure = number | null | { readonly words: string };

/** The number in a cell as people write it: `85,9%`, `1.234,5`, `€ 1 234`. The language decides what `36.372` is. */
export function parseCell(cell: string | number, language: Language): Figure {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { words: String(cell) };
  const words = cell.replaceAll(/\s+/gu, ' ').trim();
  if (saysNone(words)) return null;
  // What is being typed ends on its decimal sign for a moment.
  const isOpen = /^[-+−–]?[\d ]+[.,]$/u.test(words);
  const figure = writtenFigure(isOpen ? words.slice(0, -1) : words);
  // Where a figure has a footnote or counts something, that would be lost without a word.
  if (figure?.mark !== '' || figure.word !== '') return { words };
  return valueOf(figure, language === 'nl' ? 'comma' : 'point');
}

/** What is said of a source is no figure either, but not that there is none. */
const NONE: ReadonlySet<MissingReason> = new Set([
  'empty',
  'secret',
  'unknown',
  'none',
  'notApplicable',
  'tooFew',
]);

/** A letter by itself stands for a reason in tables of others only; who types one has typed something else. */
function saysNone(words: string): boolean {
  const reason = missingIn(words);
  return reason !== undefined && NONE.has(reason) && !/^(?:\p{L}|[<≤].*)$/u.test(words);
}
