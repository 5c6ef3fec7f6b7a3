import { expect, it, vi } from 'vitest';
import { textWidth } from '../../../src/charts/text-width';

const BOLD = '700 33px "Atkinson Hyperlegible Next"';
const REGULAR = '400 33px "Atkinson Hyperlegible Next"';

function brush(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('a canvas without a 2D context');
  return context;
}

it('measures a text once, on whatever canvas it is asked for', () => {
  const [first, second] = [brush(), brush()];
  const measure = vi.spyOn(second, 'measureText');
  expect(textWidth(first, BOLD, 'Meer groen in de wijk')).toBeGreaterThan(100);
  expect(textWidth(second, BOLD, 'Meer groen in de wijk')).toBe(
    textWidth(first, BOLD, 'Meer groen in de wijk'),
  );
  expect(measure).not.toHaveBeenCalled();
});

it('tells the same text in another font apart, and leaves the canvas as it was', () => {
  const context = brush();
  const { font } = context;
  expect(textWidth(context, BOLD, 'Scholen')).not.toBe(textWidth(context, REGULAR, 'Scholen'));
  expect(context.font).toBe(font);
});
