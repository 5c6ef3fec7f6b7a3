// @ts-check
/*
 * The manual as one page: its chapters in the order of their files, behind a table of contents.
 */
import { Marked } from 'marked';

/**
 * @typedef {{ readonly id: string, readonly title: string }} Heading its title as HTML
 * @typedef {object} Source
 * @property {string} file its name, such as `02-presenteren.md`: a number for the order, and the chapter's id
 * @property {string} markdown
 * @typedef {Heading & { readonly sections: readonly Heading[], readonly html: string }} Chapter
 */

/**
 * @param {Source} source
 * @returns {Chapter}
 */
export function chapterOf({ file, markdown }) {
  const id = idOfFile(file);
  /** @type {Heading[]} */
  const sections = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) {
          title = words;
          return `<h1 id="${id}">${words}</h1>\n`;
        }
        const section = { id: `${id}-${slug(text)}`, title: words };
        if (depth === 2) sections.push(section);
        return `<h${depth} id="${section.id}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${addressOf(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }) =>
        `<img src="${href}" alt="${text.replaceAll('"', '&quot;')}" width="1280" height="720">`,
    },
  });
  const html = /** @type {string} */ (marked.parse(markdown, { async: false }));
  if (title === '') throw new Error(`${file} has no title`);
  return { id, title, sections, html };
}

/**
 * @param {string} title
 * @param {readonly Chapter[]} chapters
 */
export function manualPage(title, chapters) {
  const contents = chapters
    .map(({ id, title: name, sections }) => `<li>${anchor({ id, title: name })}${listOf(sections)}</li>`)
    .join('\n');
  const parts = chapters.map(({ html }) => `<section>\n${html}</section>`).join('\n');
  const body = `<body>
<nav aria-label="Inhoud">
<p>${title}</p>
<ol>
${contents}
</ol>
</nav>
<main>
${parts}
</main>
</body>`;
  return documentOf('nl', title, body);
}

/**
 * A text that is a page by itself.
 *
 * @param {string} language
 * @param {Chapter} chapter
 */
export function textPage(language, { title, html }) {
  return documentOf(language, title, `<body class="alone">\n<main>\n${html}</main>\n</body>`);
}

/**
 * @param {string} language
 * @param {string} title
 * @param {string} body
 */
function documentOf(language, title, body) {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="manual.css">
</head>
${body}
</html>
`;
}

/** @param {readonly Heading[]} sections */
function listOf(sections) {
  return sections.length === 0
    ? ''
    : `<ul>${sections.map((each) => `<li>${anchor(each)}</li>`).join('')}</ul>`;
}

/** @param {Heading} heading */
function anchor({ id, title }) {
  return `<a href="#${id}">${title}</a>`;
}

/** @param {string} file */
function idOfFile(file) {
  return file.replace(/^\d+-|\.md$/gu, '');
}

/**
 * A link from chapter to chapter, which also works between the files: `04-klikker.md#knop-leren`.
 *
 * @param {string} href
 */
function addressOf(href) {
  const { file, section } = /^(?<file>[\w-]+\.md)(?:#(?<section>[\w-]+))?$/u.exec(href)?.groups ?? {};
  if (file === undefined) throw new Error(`the manual leads outside itself: ${href}`);
  return `#${idOfFile(file)}${section === undefined ? '' : `-${section}`}`;
}

/** @param {string} text */
function slug(text) {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gu, '')
    .trim()
    .replaceAll(/ +/gu, '-');
}
