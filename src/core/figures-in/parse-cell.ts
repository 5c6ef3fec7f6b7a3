import type { Language } from '../deck/types';

/** A number; `null` where people say that there is none (`–`, `n.v.t.`, nothing at all); or words. */
export type Figure = number | null | { readonly words: string };

const NONE =
  /^(?:[-–—.…·]+|n\.? ?v\.? ?t\.?|n\.? ?b\.?|n\.?a\.?|n\/[ab]|#n\/[ab]|onbekend|unknown|geen|none)$/iu;
const AROUND = /^[€$£] ?| ?(?:%|procent|percent|€|euro)$/giu;
const GROUPED_BY_SPACE = /(?<=\d)[\s'’](?=\d{3}(?!\d))/gu;

/** The number in a cell as people write it: `85,9%`, `1.234,5`, `€ 1 234`. The language decides what `36.372` is. */
export function parseCell(cell: string | number, language: Language): Figure {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { words: String(cell) };
  const words = cell.replaceAll(/\s+/gu, ' ').trim();
  if (words === '' || NONE.test(words)) return null;
  const digits = words
    .replaceAll(AROUND, '')
    .replaceAll(GROUPED_BY_SPACE, '')
    .replace(/^[−–](?=\d)/u, '-');
  return numberIn(digits, language) ?? { words };
}

function numberIn(digits: string, language: Language): number | undefined {
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/u.test(digits)) return undefined;
  const [group, decimal] = separators(digits, language);
  const [whole = '', part, ...more] = digits.split(decimal);
  const groups = whole.replace(/^[+-]/u, '').split(group);
  if (more.length > 0 || part?.includes(group) || !areGroups(groups)) return undefined;
  const value = Number(`${whole.replaceAll(group, '')}.${part ?? ''}0`);
  return Number.isFinite(value) ? value : undefined;
}

const areGroups = ([first = '', ...rest]: readonly string[]) =>
  rest.length === 0 || (first.length >= 1 && first.length <= 3 && rest.every((each) => each.length === 3));

/** The separators of groups and of decimals. */
function separators(digits: string, language: Language): readonly [group: string, decimal: string] {
  const usual = language === 'nl' ? (['.', ','] as const) : ([',', '.'] as const);
  const other = [usual[1], usual[0]] as const;
  const [dots, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (dots > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? [',', '.'] : ['.', ','];
  if (dots > 1) return ['.', ','];
  if (commas > 1) return [',', '.'];
  // A single separator is one of groups only if three digits follow: `36.372`, but `85.9` and `0.375` are decimals.
  const oneGroup = new RegExp(`^[+-]?[1-9]\\d{0,2}[${usual[0]}]\\d{3}$`, 'u').test(digits);
  return !digits.includes(usual[0]) || oneGroup ? usual : other;
}
