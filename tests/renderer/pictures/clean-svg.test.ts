import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../../src/renderer/pictures/clean-svg';
import { fixture } from '../../support/taking';

const HEAD = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inner: string, own = 'viewBox="0 0 40 20"') => `<svg ${HEAD} ${own}>${inner}</svg>`;

async function cleaned(text: string): Promise<string> {
  const picture = await cleanSvg(text);
  if (picture === undefined) throw new Error('no drawing is left');
  return new TextDecoder().decode(picture.bytes);
}

const RECT = '<rect width="4" height="2" fill="red"/>';

describe('a drawing', () => {
  it('keeps what is to be seen', async () => {
    const text = await cleaned(
      svg(
        `<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><g id="p">${RECT}</g></defs>
         <style>.a { fill: url(#g); stroke: blue }</style><title>Vlak</title>
         <path class="a" d="M0 0h4v4z" style="opacity: 0.5; fill: url('#g')"/><use xlink:href="#p" x="2"/>
         <text x="1" y="2">Woord</text><image href="data:image/png;base64,iVBORw0KGgo=" width="2" height="2"/>`,
      ),
    );
    for (const part of [
      'linearGradient',
      'url(&quot;#g&quot;)',
      'opacity: 0.5',
      '<use',
      'xlink:href="#p"',
      'Woord',
      'data:image/png',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('.a { fill: url("#g"); stroke: blue; }');
    expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).toBeNull();
  });

  it('that is hostile keeps nothing that runs or reaches out', async () => {
    const text = await cleaned(await (await fixture('vijandig.svg')).text());
    expect(text).toContain('<circle');
    expect(text).not.toMatch(
      /script|foreignObject|onload|onclick|onerror|https?:\/\/(?!www\.w3\.org)|@import|hacked/iu,
    );
  });

  it.each([
    ['a link', `<a href="javascript:alert(1)">${RECT}</a>`],
    ['a link that is set later', `<a><set attributeName="href" to="javascript:alert(1)"/>${RECT}</a>`],
    ['a picture from afar', '<image href="//example.org/a.png" width="1" height="1"/>'],
    ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="1" height="1"/>'],
    ['a part from afar', '<use href="https://example.org/a.svg#x"/>'],
    ['a filter from afar', '<filter id="f"><feImage href="https://example.org/a.png"/></filter>'],
    ['a paint from afar', '<rect fill="url(https://example.org/a.svg#x)"/>'],
    ['a paint in disguise', String.raw`<rect style="fill: u\72l(https://example.org/a.svg#x)"/>`],
    ['a paint behind a name', '<style>rect { --x: url(https://example.org/a); fill: var(--x) }</style>'],
    ['a sheet from afar', '<style>@import "https://example.org/a.css"; rect { fill: red }</style>'],
    ['a font from afar', '<style>@font-face { font-family: a; src: url(https://example.org/a) }</style>'],
    ['a set of pictures', '<style>rect { fill: image-set("https://example.org/a" 1x) }</style>'],
    ['a sheet in a sheet', '<style>@media all { rect { fill: url(https://example.org/a) } }</style>'],
    ['a page', '<foreignObject><iframe src="https://example.org"></iframe></foreignObject>'],
    ['an instruction', '<?xml-stylesheet href="https://example.org/a.css"?>'],
    ['a sheet as a link', '<link rel="stylesheet" href="https://example.org/a.css"/>'],
  ])('loses %s', async (_, inner) => {
    const text = await cleaned(svg(inner + RECT));
    expect(text).not.toMatch(/example\.org|javascript:|svg\+xml|foreignObject|iframe/u);
    expect(text).toContain('<rect');
  });

  it('does not unfold: a part that uses others is not used again', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => {
      const inner = i === 0 ? RECT : `<use href="#l${i - 1}"/><use href="#l${i - 1}"/>`;
      return `<g id="l${i}">${inner}</g>`;
    });
    const text = await cleaned(svg(`<defs>${levels.join('')}</defs><use href="#l29"/><use href="#l0"/>`));
    expect(text.match(/<use/gu)?.length).toBeLessThan(5);
  });

  it.each([
    ['of its own', 'width="300" height="150" viewBox="0 0 2 1"', 300, 150, '0 0 2 1'],
    ['of its own without a view', 'width="300px" height="150"', 300, 150, '0 0 300 150'],
    ['of its view', 'width="100%" viewBox="0 0 60 30"', 60, 30, '0 0 60 30'],
    ['on paper', 'width="1in" height="2.54cm"', 96, 96, '0 0 96 96'],
  ])('has a size: %s', async (_, own, width, height, viewBox) => {
    const picture = await cleanSvg(svg(RECT, own));
    expect(picture).toMatchObject({
      width: expect.closeTo(width) as number,
      height: expect.closeTo(height) as number,
    });
    expect(new TextDecoder().decode(picture?.bytes)).toContain(`viewBox="${viewBox}"`);
  });

  it.each([
    ['has no size at all', svg(RECT, '')],
    ['has no width', svg(RECT, 'viewBox="0 0 0 20"')],
    ['is none', '<html><p>Tekst</p></html>'],
  ])('is not taken when it %s', async (_, text) => {
    expect(await cleanSvg(text)).toBeUndefined();
  });
});
