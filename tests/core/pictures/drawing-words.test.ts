import { describe, expect, it } from 'vitest';
import { cleanDrawing } from '../../../src/core/pictures/clean-drawing';
import { withWords } from '../../../src/core/pictures/drawing-words';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">${inside}</svg>`;

/** The lines of text in a drawing, with what they are drawn with. */
function textsIn(drawing: string | undefined) {
  return [...(drawing ?? '').matchAll(/<text(?<look>[^>]*)>(?<inside>.*?)<\/text>/gsu)].map(({ groups }) => ({
    look: groups?.look ?? '',
    inside: groups?.inside ?? '',
    lines: (groups?.inside ?? '')
      .split('</tspan>')
      .map((each) => each.replaceAll(/<[^>]*>/gu, ''))
      .filter(Boolean),
  }));
}

const drawIo = (
  words: string,
  fallback: string,
  box = 'width: 118px; height: 1px; padding-top: 30px; margin-left: 1px',
) => `
<g transform="translate(-0.5 -0.5)"><switch><foreignObject pointer-events="none" width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility" style="overflow: visible; text-align: left;"><div xmlns="http://www.w3.org/1999/xhtml" style="display: flex; align-items: unsafe center; justify-content: unsafe center; ${box};"><div data-drawio-colors="color: rgb(0, 0, 0); " style="box-sizing: border-box; font-size: 0px; text-align: center;"><div style="display: inline-block; font-size: 12px; font-family: Helvetica; color: rgb(0, 0, 0); line-height: 1.2; pointer-events: all; white-space: normal; overflow-wrap: normal;">${words}</div></div></div></foreignObject>${fallback}</switch></g>`;
const mermaid = (words: string, width = 63) =>
  `<g class="label" transform="translate(-31, -12)"><foreignObject width="${width}" height="24"><div xmlns="http://www.w3.org/1999/xhtml" style="display: table-cell; white-space: nowrap; line-height: 1.5; max-width: 200px; text-align: center;"><span class="nodeLabel"><p>${words}</p></span></div></foreignObject></g>`;

describe('the words in a drawing', () => {
  it('of draw.io are all there where its own text is cut short', () => {
    const short =
      '<text x="60" y="34" fill="rgb(0, 0, 0)" font-size="12px" text-anchor="middle">Signaleren van...</text>';
    const [text, ...others] = textsIn(
      withWords(svg(drawIo('Signaleren van zorgsignalen bij jonge kinderen', short))),
    );
    expect(others).toEqual([]);
    expect(text?.lines.join(' ')).toBe('Signaleren van zorgsignalen bij jonge kinderen');
    expect(text?.lines.length).toBeGreaterThan(1);
    expect(text?.look).toContain('font-size:12px;text-anchor:middle;fill:rgb(0, 0, 0)');
    expect(text?.inside).toContain('<tspan x="60"');
  });

  it('of draw.io stay as they are where its own text says them all, or a picture shows them', () => {
    for (const fallback of [
      '<text x="60" y="34">Ouders &amp; kind</text>',
      '<image href="data:image/png;base64,AAAA" width="9"/>',
    ])
      expect(withWords(svg(drawIo('<b>Ouders &amp;</b> kind', fallback)))).toMatch(
        new RegExp(
          `^<svg[^>]*>\\s*<g[^>]*><switch>${fallback.replaceAll(/[.*+?^$(){}|[\]\\]/gu, '\\$&')}</switch></g></svg>$`,
          'u',
        ),
      );
  });

  it('on an arrow of draw.io are on one line', () => {
    const box = 'width: 1px; height: 1px; padding-top: 50px; margin-left: 90px';
    const [text] = textsIn(withWords(svg(drawIo('vraagt advies aan', '', box))));
    expect(text?.lines).toEqual(['vraagt advies aan']);
    expect(text?.inside).toContain('x="90.5"');
  });

  it('of Mermaid are in the middle of their box', () => {
    const [text] = textsIn(withWords(svg(mermaid('Start &lt;hier&gt;'))));
    expect(text).toMatchObject({ lines: ['Start &lt;hier&gt;'] });
    expect(text?.inside).toMatch(/x="31.5" y="1[5-9]/u);
  });

  it('of Mermaid on several lines are on several lines', () => {
    const [text] = textsIn(withWords(svg(mermaid('Eerst dit<br/>Dan dat'))));
    expect(text?.lines).toEqual(['Eerst dit', 'Dan dat']);
  });

  it('by hand are where their page is, on the side that its style says', () => {
    const page =
      '<foreignObject x="10" y="20" width="100" height="40"><p xmlns="http://www.w3.org/1999/xhtml" style="text-align:left;font:bold;font-weight:700">Links</p></foreignObject>';
    const [text] = textsIn(withWords(svg(page)));
    expect(text?.look).toContain('text-anchor:start;font-weight:bold');
    expect(text?.inside).toContain('x="10"');
  });

  it('without a place of their own are not taken for granted', () => {
    expect(withWords(svg('<foreignObject width="50%"><p>Waar?</p></foreignObject>'))).toBeUndefined();
  });

  it.each([
    [
      'a page of Illustrator without words',
      '<switch><foreignObject requiredExtensions="x" width="1" height="1"><i:pgfRef href="#a"/></foreignObject><g><path d="M0 0"/></g></switch>',
      '<switch><g><path d="M0 0"/></g></switch>',
    ],
    ['an empty page', '<foreignObject width="1" height="1"/><rect/>', '<rect/>'],
    [
      'scripts and styles in a page',
      '<foreignObject width="1" height="1"><style>p { x }</style><script>x()</script></foreignObject><rect/>',
      '<rect/>',
    ],
  ])('are none in %s', (_, inside, left) => {
    expect(withWords(svg(inside))).toBe(svg(left));
  });

  it('bring no markup along', () => {
    const page =
      '<foreignObject width="90" height="9"><p><script>alert(1)</script>a<![CDATA[<script>b]]><!-- <script> -->c</p></foreignObject>';
    const drawing = withWords(svg(page)) ?? '';
    expect(drawing).not.toContain('script');
    expect(cleanDrawing(drawing)).toBe(drawing);
  });
});

it('of a hostile drawing are read in time that grows with it alone', () => {
  const page = '<foreignObject width="9" height="9"><p>a</p></foreignObject><text>a';
  expect(withWords(svg(page.repeat(40_000)))).toContain('<text>a');
  expect(withWords(svg('<foreignObject>'.repeat(100_000)))).toContain('<svg');
});
