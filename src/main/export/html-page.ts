import { deckTitle } from '../../core/slide/deck-title';
import { createHash } from 'node:crypto';
import { escaped } from '../../core/markup/xml-text';
import { readableShow } from '../../core/frames/readable-show';
import { textsOf } from '../../core/i18n/languages';
import type { PageShow } from '../../core/frames/page-show';

/** The built script and style, each with everything inlined. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/** A standalone HTML document that presents a show. Nothing in it can reach outside the file. */
export function htmlPage(show: PageShow, parts: PageParts): string {
  const { language } = show.deck;
  const script = withoutMarkup(parts.script);
  const { style } = parts;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(deckTitle(show.deck))}</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>
<p>${escaped(textsOf(language).page.noScript)}</p>
${readableShow(show.deck)}
</noscript>
<script type="application/json" id="show">${asJson(show)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}

/** The policy that `src/main/windows/protocol.ts` has for the program’s own pages, with hashes instead of files. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/** No text of a deck can close the element that it is in. */
function asJson(show: PageShow): string {
  const escapes: Readonly<Record<string, string>> = {
    '<': '\\u003c',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return JSON.stringify(show).replace(/[<\u2028\u2029]/gu, (character) => escapes[character] ?? '');
}

/** The built script has these characters only in strings, where they may be escaped. */
function withoutMarkup(script: string): string {
  return script.replace(/<(?=!--|\/?script)/giu, () => '\\x3C');
}
