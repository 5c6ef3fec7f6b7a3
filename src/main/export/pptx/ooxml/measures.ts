import type { Measure } from '../../../../core/charts/wrap-label';

/** A place on the slide in stage units: 1920 wide and 1080 high. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Stage units to English Metric Units; a slide of 13.333 inches is 12,192,000 of them wide. */
export const emu = (units: number): number => Math.round(units * 6350);

/** Type size in hundredths of a point. A point is two stage units. */
export const typeSize = (units: number): number => Math.max(100, Math.round(units * 50));

// Rough widths of letters as fractions of the size, those of Arial: we cannot know which typeface another computer uses
// instead of ours, but most will take this one or a narrower one.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’‘|! ]/u, 0.27],
  [/[ftr()[\]{}/"“”*-]/u, 0.35],
  [/[mw%@—…&]/iu, 0.87],
  [/\p{Lu}/u, 0.7],
  [/[\u{2e80}-\u{10ffff}]/u, 1.05],
];
const OTHERS = 0.55;
const BOLD = 1.07;

/** The approximate width of a line of text, in stage units. */
export function widthIn(size: number, bold = false): Measure {
  const scale = size * (bold ? BOLD : 1);
  return (text) => [...text].reduce((sum, character) => sum + widthOf(character), 0) * scale;
}

function widthOf(character: string): number {
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHERS;
}

/** How many lines a text takes when its words are broken at a width. */
export function lineCount(text: string, width: number, measure: Measure): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, width, measure), 0);
}

function wrapped(text: string, width: number, measure: Measure): number {
  let lines = 1;
  let used = 0;
  const space = measure(' ');
  for (const word of text.split(/\s+/u)) {
    const long = measure(word);
    if (used > 0 && used + space + long > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + long;
    // A word that is wider than its line continues on the next ones.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    used = used > width ? used % width : used;
  }
  return lines;
}

/** The smallest width that takes no more lines, so that no line has a single word; with some slack. */
export function balancedWidth(text: string, width: number, measure: Measure): number {
  const lines = lineCount(text, width, measure);
  let narrow = width;
  while (narrow > width / 3 && lineCount(text, narrow - width / 40, measure) === lines) narrow -= width / 40;
  return Math.min(width, lines === 1 ? width : narrow * 1.1);
}

/**
 * The largest scale, at most 1, at which `height` (of the content at a scale) is within `maxHeight`. Not below a
 * third: smaller type cannot be read.
 */
export function fittingScale(maxHeight: number, height: (scale: number) => number): number {
  let scale = 1;
  while (scale > 0.34 && height(scale) > maxHeight) scale -= 0.04;
  return scale;
}
