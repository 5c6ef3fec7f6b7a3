import { expect } from 'vitest';
import { heightOf, type Words } from '../../src/core/charts/words';

/** The room of a chart below a headline of two lines, in stage units. */
export const SIZE = { width: 1696, height: 560 };
/** A type face in which every letter is about half as wide as it is high. */
export const widthIn = (size: number) => (text: string) => text.length * size * 0.52;
export const measures = { label: widthIn, figure: widthIn };

/** The room that words take. */
export function boxOf({ lines, x, y, align, size }: Words) {
  const width = Math.max(...lines.map(widthIn(size)));
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const height = heightOf(lines, size);
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

export function expectWordsInside(words: readonly Words[], room: typeof SIZE): void {
  for (const { left, right, top, bottom } of words.map(boxOf)) {
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(room.width + 1);
    expect(top).toBeGreaterThanOrEqual(-6);
    expect(bottom).toBeLessThanOrEqual(room.height + 6);
  }
}

export function expectApart(words: readonly Words[]): void {
  const boxes = words.map(boxOf);
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      expect(Math.min(across, down), JSON.stringify([words[i]?.lines, a, b])).toBeLessThanOrEqual(1);
    }
  }
}
