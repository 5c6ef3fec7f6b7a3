import { expect, it } from 'vitest';
import { asHtml, chromiumLicences, grouped, licencePage } from '../../../build/app/licence-page.mjs';

const product = (name: string, text: string) => `<div class="product">
<span class="title">${name}</span>
<span class="homepage"><a href="https://example.org/">homepage</a></span>
<div class="license"><pre>${text}</pre></div></div>`;

it('the parts of Chromium with the same text stand together', () => {
  const html = [product('Skia', 'BSD\n text'), product('zlib', 'Zlib'), product('V8', 'BSD text\n')].join(
    '\n',
  );
  expect(chromiumLicences(html)).toEqual([
    { names: ['Skia', 'V8'], text: 'BSD\n text' },
    { names: ['zlib'], text: 'Zlib' },
  ]);
});

it('texts that differ stay apart', () => {
  const both = ['a', 'b'].map((text) => ({ names: [text], text }));
  expect(grouped(both)).toEqual(both);
});

it('the page holds each text, without a script or a style of its own', () => {
  const page = licencePage('Proef', [{ names: ['een', 'twee'], text: asHtml('a < b & c') }]);
  expect(page).toContain('<summary>een, twee</summary>\n<pre>a &lt; b &amp; c</pre>');
  expect(page).not.toMatch(/<script|style=|on\w+=/u);
});
