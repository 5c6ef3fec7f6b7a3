import { describe, expect, it, onTestFinished } from 'vitest';
import { COLOURS } from '../../../src/core/deck/schema';
import { COMPOSITIONS, outline, type Shape } from '../../../src/core/look/compositions';

const SVG = 'http://www.w3.org/2000/svg';

/** A shape as the browser draws it. */
function drawn(shape: Shape): SVGPathElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', outline(shape));
  svg.append(path);
  document.body.append(svg);
  onTestFinished(() => {
    svg.remove();
  });
  return path;
}

const shapes = ['circle', 'arch', 'quarter', 'triangle', 'square'] as const;
const box = { x: 20, y: 30, width: 200, height: 160 };

/** How much of its box a shape fills, measured on a fine grid. */
function share(path: SVGPathElement): number {
  const steps = Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40);
  const points = steps.flatMap((x) => steps.map((y) => new DOMPoint(20 + x * 200, 30 + y * 160)));
  return points.filter((point) => path.isPointInFill(point)).length / points.length;
}

describe('a shape', () => {
  it.each(shapes)('%s fills its box from side to side, and stays within it', (shape) => {
    const { x, y, width, height } = drawn({ shape, ...box }).getBBox();
    expect(x).toBeCloseTo(box.x, 0);
    expect(y).toBeCloseTo(box.y, 0);
    expect(width).toBeCloseTo(box.width, 0);
    expect(height).toBeCloseTo(box.height, 0);
  });

  it.each([
    ['circle', Math.PI / 4],
    ['quarter', Math.PI / 4],
    ['triangle', 1 / 2],
    ['square', 1],
    ['arch', (100 * 100 * (Math.PI / 2) + 200 * 60) / (200 * 160)],
  ] as const)('%s has the area of its kind', (shape, area) => {
    expect(share(drawn({ shape, ...box }))).toBeCloseTo(area, 1);
  });

  it.each(shapes)('%s is drawn without arcs, which a PDF would take in pieces', (shape) => {
    expect(outline({ shape, ...box })).not.toMatch(/a/iu);
  });
});

describe.each(COLOURS)('the building of %s', (colour) => {
  const blocks = COMPOSITIONS[colour];

  it('stands on the ground and stays on its plane', () => {
    expect(Math.max(...blocks.map(({ y, height }) => y + height))).toBe(1080);
    for (const { x, y, width, height } of blocks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(700);
      expect(y + height).toBeLessThanOrEqual(1080);
    }
  });

  it('is like no other', () => {
    const others = COLOURS.filter((other) => other !== colour).map((other) =>
      JSON.stringify(COMPOSITIONS[other]),
    );
    expect(others).not.toContain(JSON.stringify(blocks));
  });
});
