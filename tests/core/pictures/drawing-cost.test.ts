import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingCost, MOST_SHAPES } from '../../../src/core/pictures/drawing-cost';
import { faultOf } from '../../../src/core/pictures/picture-source';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
const fault = (inside: string) => faultOf(new TextEncoder().encode(svg(inside)), 'svg');

/** Levels that each use the one before so many times. */
function nested(levels: number, times: number, use: (id: string) => string): string {
  const each = (level: number) => use(`l${level - 1}`).repeat(times);
  const groups = Array.from({ length: levels }, (_, i) => `<g id="l${i + 1}">${each(i + 1)}</g>`);
  return `<defs><g id="l0"><path d="M0 0h9v9z"/></g>${groups.join('')}</defs>${use(`l${levels}`)}`;
}

describe('a drawing that unfolds', () => {
  it.each([
    ['uses of uses', nested(7, 10, (id) => `<use href="#${id}"/>`)],
    ['uses of uses by their old name', nested(7, 10, (id) => `<use xlink:href='#${id}' />`)],
    ['fills of fills', nested(7, 10, (id) => `<rect fill="url(#${id})"/>`)],
    ['masks in styles', nested(9, 8, (id) => `<rect style="mask: url('#${id}')"/>`)],
    ['few levels of many', nested(2, 2_000, (id) => `<use href="#${id}"/>`)],
    ['many levels of two', nested(60, 2, (id) => `<use href="#${id}"/>`)],
    ['effects without end', `<filter id="f">${'<feGaussianBlur stdDeviation="9"/>'.repeat(200)}</filter>`],
    ['groups without end', '<g>'.repeat(100_000)],
    ['shapes without number', '<path d="M0 0"/>'.repeat(300_000)],
  ])('of %s is refused', (_, inside) => {
    expect(fault(inside)).toBe('pictureTooLarge');
  });

  it.each([
    ['a part that is used often', nested(1, 300, (id) => `<use href="#${id}"/>`)],
    ['a part that uses itself', '<g id="a"><use href="#a"/></g>'],
    ['parts that use each other', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
    ['what is used and not there', '<use href="#nergens"/>'],
    ['a chart of many bars', '<rect fill="url(#p)"/>'.repeat(2_000)],
  ])('of %s is shown', (_, inside) => {
    expect(fault(inside)).toBeUndefined();
  });

  it('costs what it is drawn with', () => {
    expect(drawingCost(svg('<g id="a"><path/><path/></g><use href="#a"/>'))).toBe(8);
  });
});

const piece = fc.constantFrom(
  ...['<g id="a">', '<g id="b">', '</g>', '<use href="#a"/>', '<use href="#b"/>', '<path/>', '<!--', '-->'],
  ...['<', '>', '"', "'", '<g id="', 'url(#a)', '<rect fill="url(#b)"/>', '</svg>', '<![CDATA[', ']]>'],
);

it('whatever a drawing is made of, its cost is a number', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const cost = drawingCost(svg(pieces.join('')));
      expect(cost >= 0 && (cost <= MOST_SHAPES * MOST_SHAPES || cost === Infinity)).toBe(true);
    }),
  );
});
