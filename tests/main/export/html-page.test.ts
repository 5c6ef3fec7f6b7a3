import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/core/deck/types';
import { htmlPage } from '../../../src/main/export/html-page';
import { deck, titleSlide } from '../../support/decks';

const HOSTILE = `</script><script>alert(1)</script> & "$&" $' <!-- \u2028\u2029`;
const parts = { script: 'start("$&");', style: 'body{color:red}' };

const pageOf = (own: Partial<Deck> = {}, of = parts) => htmlPage({ deck: deck(own), strokes: {} }, of);
/** The one element that opens so. */
function inside(page: string, opening: string): string {
  const [, after, ...more] = page.split(opening);
  expect(more, opening).toEqual([]);
  return after?.split('</')[0] ?? '';
}
const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('a deck in a page', () => {
  it('is read again just as it was, whatever its words', () => {
    const own = { title: HOSTILE, slides: [titleSlide({ headline: HOSTILE })] };
    const json = inside(pageOf(own), '<script type="application/json" id="show">');
    expect(JSON.parse(json)).toEqual({ deck: deck(own), strokes: {} });
    expect(json).not.toMatch(/[<\u2028\u2029]/u);
  });

  it('adds no element to the page, and no comment', () => {
    const tags = (page: string) => page.match(/<[!/a-z]\w*/giu);
    expect(tags(pageOf({ title: HOSTILE, subtitle: HOSTILE }))).toEqual(tags(pageOf()));
  });

  it('gives the page its title, as text, and its language', () => {
    expect(inside(pageOf({ title: HOSTILE }), '<title>')).toBe(
      `&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;$&amp;&quot; $' &lt;!-- \u2028\u2029`,
    );
    expect(pageOf({ language: 'en' })).toContain('<html lang="en">');
    expect(inside(pageOf({ language: 'en' }), '<noscript>')).toContain('JavaScript is needed');
  });
});

describe('the script of a page', () => {
  it('stands in it as it was built', () => {
    expect(inside(pageOf(), '<script type="module">')).toBe(parts.script);
  });

  it('means the same where it would end its own element', () => {
    const written = 'x = "</script>" + `<!-- <script>`;';
    const script = inside(pageOf({}, { ...parts, script: written }), '<script type="module">');
    expect(script).toBe('x = "\\x3C/script>" + `\\x3C!-- \\x3Cscript>`;');
  });
});

describe('the policy of a page', () => {
  const policy = (page: string) => /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.split('; ');

  it('lets nothing in but its own script, style, fonts and pictures', () => {
    expect(policy(pageOf())).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(parts.script)}`,
      `style-src ${hashOf(parts.style)}`,
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('names the script as it stands in the page', () => {
    const page = pageOf({}, { ...parts, script: '"</script>"' });
    expect(policy(page)?.[1]).toBe(`script-src ${hashOf('"\\x3C/script>"')}`);
  });

  it('comes before anything that it is about', () => {
    const page = pageOf();
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(?:style|script|title)/u));
  });
});
