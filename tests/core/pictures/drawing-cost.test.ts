import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingCost, MOST_SHAPES } from '../../../src/core/pictures/drawing-cost';
import { faultOf } from '../../../src/core/pictures/picture-inside';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
const fault = (inside: string) => faultOf(new TextEncoder().encode(svg(inside)), 'svg');

/** Levels that each use the one before so many times. */
function nested(levels: number, times: number, use: (id: string) => string): string {
  const each = (level: number) => use(`l${level - 1}`).repeat(times);
  const groups = Array.from({ length: levels }, (_, i) => `<g id="l${i + 1}">${each(i + 1)}</g>`);
  return `<defs><g id="l0"><path d="M0 0h9v9z"/></g>${groups.join('')}</defs>${use(`l${levels}`)}`;
}

/** Patterns that are each filled with the one before. */
function handedOn(look: (id: string) => string): string {
  const each = (level: number) => (level === 0 ? '' : look(`p${level - 1}`));
  const patterns = Array.from(
    { length: 8 },
    (_, i) => `<pattern id="p${i}"><g ${each(i)}>${'<rect/>'.repeat(10)}</g></pattern>`,
  );
  return `${patterns.join('')}<rect fill="url(#p7)"/>`;
}

/** A line of so many points, with what else it has. */
const line = (points: number, rest = '') => `<polyline points="${'1,2 '.repeat(points)}" ${rest}/>`;
const marked = (points: number, id = 'm') => line(points, `marker-mid="url(#${id})"`);
const MARKER = `<marker id="m">${'<path/>'.repeat(1_000)}</marker>`;

/** Markers that are lines with the next marker at each point. */
function marking(levels: number): string {
  const markers = Array.from(
    { length: levels },
    (_, i) => `<marker id="m${i}">${marked(10, `m${i + 1}`)}</marker>`,
  );
  return `${markers.join('')}${marked(10, 'm0')}`;
}

/** Copies of `many`, each filled with the one before. */
function copies(levels: number): string {
  const patterns = Array.from(
    { length: levels },
    (_, i) => `<pattern id="p${i}"><use href="#many" fill="url(#p${i - 1})"/></pattern>`,
  );
  return `${patterns.join('')}<rect fill="url(#p${levels - 1})"/>`;
}

/** The same, filled by rules. */
function sheeted(selector: string): string {
  const rules = Array.from({ length: 7 }, (_, i) => `${selector}${i + 1} { fill: url(#p${i}) }`);
  const patterns = Array.from(
    { length: 8 },
    (_, i) => `<pattern id="p${i}">${`<rect class="on of${i}"/>`.repeat(10)}</pattern>`,
  );
  return `<style>/* } */ ${rules.join('\n')}</style>${patterns.join('')}<rect fill="url(#p7)"/>`;
}

/** As drawing programs write it. */
function ofRules(many: number): string {
  const rules = Array.from({ length: many }, (_, i) => `.cls-${i}{clip-path:url(#c${i});fill:url(#g${i})}`);
  const looks = Array.from(
    { length: many },
    (_, i) =>
      `<clipPath id="c${i}"><rect/></clipPath><linearGradient id="g${i}"><stop/><stop/></linearGradient>`,
  );
  const shapes = Array.from({ length: many * 20 }, (_, i) => `<path class="cls-${i % many}" d="M0 0h9"/>`);
  return `<defs><style>${rules.join('')}</style>${looks.join('')}</defs>${shapes.join('')}`;
}

describe('a drawing that unfolds', () => {
  it.each([
    ['uses of uses', nested(7, 10, (id) => `<use href="#${id}"/>`)],
    ['uses of uses by their old name', nested(7, 10, (id) => `<use xlink:href='#${id}' />`)],
    ['fills of fills', nested(7, 10, (id) => `<rect fill="url(#${id})"/>`)],
    ['masks in styles', nested(9, 8, (id) => `<rect style="mask: url('#${id}')"/>`)],
    ['few levels of many', nested(2, 2_000, (id) => `<use href="#${id}"/>`)],
    ['many levels of two', nested(60, 2, (id) => `<use href="#${id}"/>`)],
    ['fills that a group hands on', handedOn((id) => `fill="url(#${id})"`)],
    ['fills that a style hands on', handedOn((id) => `style="stroke: red; stroke: url('#${id}')"`)],
    ['fills that a copy is drawn with', ['<g id="many">', '<path/>'.repeat(100), '</g>', copies(4)].join('')],
    ['fills of a style sheet', sheeted('rect.of')],
    ['markers at each point of a line', `${MARKER}${marked(1_000)}`],
    ['markers whose lines have markers', marking(8)],
    ['markers that a group hands on', `${MARKER}<g marker-mid="url(#m)">${line(1_000)}</g>`],
    [
      'markers that a group hands on to what is used in what is used',
      `${MARKER}<defs><g id="a">${line(1_000)}</g><g id="b"><use href="#a"/></g></defs>` +
        '<g marker-mid="url(#m)"><use href="#b"/></g>',
    ],
    ['fills of a style sheet with a way to them', sheeted('svg > pattern .of')],
    [
      'fills of a style sheet, written in numbers',
      sheeted('.of').replaceAll('url(#', String.raw`u\72l(\23 `),
    ],
    [
      'looks that have a name',
      sheeted('.of').replaceAll('{ fill:', '{ --look:').replaceAll('class', 'fill="var(--look)" class'),
    ],
    [
      'uses that come with time',
      nested(7, 10, (id) => `<use href="#x"><set attributeName="href" to="#${id}"/></use>`),
    ],
    ['uses of names written in numbers', nested(7, 10, (id) => `<use href="#%6C${id.replace('l', '')}"/>`)],
    ['blurs of a style sheet', `<style>rect { filter: blur(9px) }</style>${'<rect/>'.repeat(200)}`],
    ['blurs of a style', '<rect style="filter: drop-shadow(1px 1px 9px red)"/>'.repeat(200)],
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
    ['gradients and clips by rules', ofRules(60)],
    [
      'a shadow under a large group',
      `<filter id="f"><feDropShadow/></filter><g filter="url(#f)">${'<path/>'.repeat(3_000)}</g>`,
    ],
    ['a line of many points with an arrow at each', `<marker id="m"><path/></marker>${marked(5_000)}`],
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
