import { MUTED } from '../look/palette';
import { heightOf, type Words } from './words';
import { shortened, type Measure, type Measures } from './wrap-label';

/** The words in the place of a missing figure, as they are broken to fit there. */
export interface GapText {
  readonly lines: readonly string[];
  readonly size: number;
}

const LARGEST = 33;
const SMALLEST = 18;

/** Words as large as they fit, on as many lines as there is height for; they are cut only at the smallest size. */
export function gapText(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measures['label'],
): GapText {
  for (let size = LARGEST; size > SMALLEST; size -= 1) {
    const lines = broken(text, width, measure(size));
    const isWhole = lines.every((line) => measure(size)(line) <= width);
    if (isWhole && heightOf(lines, size) <= height) return { lines, size };
  }
  const size = Math.max(1, Math.min(SMALLEST, height));
  const max = Math.max(1, Math.floor(height / heightOf([''], size)));
  const lines = broken(text, width, measure(size));
  const cut = lines.length > max;
  return {
    lines: lines
      .slice(0, max)
      .map((line, i) => shortened(cut && i === max - 1 ? `${line}…` : line, width, measure(size))),
    size,
  };
}

/** The words where they are drawn; `y` is their middle. */
export function gapWords(
  { lines, size }: GapText,
  at: { readonly x: number; readonly y: number; readonly align: Words['align'] },
): Words {
  return { ...at, lines, size, colour: MUTED, bold: false, figure: false };
}

function broken(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
