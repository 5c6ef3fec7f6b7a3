import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDrawing } from '../../../src/core/pictures/clean-drawing';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('a drawing', () => {
  it.each([
    '<g id="a" fill="url(#p)"><path d="M0 0h9v9z"/><text x="1">1 &lt; 2</text></g><use href="#a" x="3"/>',
    '<style>.a { fill: #123; stroke: url(#p) }</style><rect class="a" width="3"/>',
    '<image href="data:image/png;base64,AAAA" width="3"/>',
    '<!-- made by hand --><rect width="3"/>',
  ])('stays what it is: %s', (inside) => {
    expect(cleanDrawing(svg(inside))).toBe(svg(inside));
  });

  it.each([
    ['<script>alert(1)</script><rect/>', '<rect/>'],
    ['<script href="https://x"/><rect/>', '<rect/>'],
    ['<SCRIPT><script></script></SCRIPT><rect/>', '<rect/>'],
    ['<x:script>1 &lt; 2</x:script><rect/>', '<rect/>'],
    ['<foreignObject><div><p>x</p></div></foreignObject><rect/>', '<rect/>'],
    ['<rect onload="alert(1)" width="3"/>', '<rect width="3"/>'],
    ['<rect x:OnClick = \'alert(1)\' width="3"/>', '<rect width="3"/>'],
    ['<image href="https://example.org/a.png" width="3"/>', '<image width="3"/>'],
    ['<image xlink:href="file:///etc/passwd"/>', '<image/>'],
    ['<use href="other.svg#a"/>', '<use/>'],
    ['<rect fill="url(https://example.org/a)"/>', '<rect/>'],
    ['<rect style="fill: url( \'http://example.org\' )"/>', '<rect/>'],
    ['<style>@import "https://example.org/a.css";</style>', '<style></style>'],
    ['<style><![CDATA[ .a { fill: url(https://x) } ]]></style>', '<style></style>'],
    ['<a href="https://example.org"><text>Bron</text></a>', '<text>Bron</text>'],
    ['<A xlink:href="javascript:x()"><a><rect/></a></A>', '<rect/>'],
  ])('loses what is no picture in it: %s', (inside, left) => {
    expect(cleanDrawing(svg(inside))).toBe(svg(left));
  });

  it('of whatever pieces holds no script and no handler, and stays so when it is cleaned again', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<script',
        '<g>',
        '</g>',
        '<g onload="x()">',
        '<g',
        ' onload="x()"',
        '>',
        '/>',
      ],
      ...[
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '"',
        "'",
        '<foreignObject>',
        '</foreignObject>',
        'x()',
        '<rect/>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const clean = cleanDrawing(svg(pieces.join('')));
        const outside = clean.replaceAll(/<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)/gsu, '');
        expect(outside).not.toMatch(/<(?:script|foreignObject)[\s>/]/iu);
        expect(cleanDrawing(clean)).toBe(clean);
      }),
    );
  });
});

it('what has no element is no drawing, and is left empty', () => {
  expect(cleanDrawing('<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "x">')).toBe('');
  expect(cleanDrawing('<?xml version="1.0"?><!-- none -->')).toBe('');
});
