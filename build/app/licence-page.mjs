// @ts-check
/*
 * The page of licences in the program: each text once, under the names of all that come with it.
 */

/** @typedef {{ names: readonly string[], text: string }} Licence */

/**
 * The parts that a licence file of Chromium names (`LICENSES.chromium.html`); its texts are HTML already.
 *
 * @param {string} html
 * @returns {Licence[]}
 */
export function chromiumLicences(html) {
  const parts = html.matchAll(
    /<div class="product">\s*<span class="title">([^<]*)<\/span>[\s\S]*?<pre>([\s\S]*?)<\/pre>/g,
  );
  return grouped([...parts].map(([, name = '', text = '']) => ({ names: [name], text: text.trim() })));
}

/**
 * Puts the names together that have the same text, but for its spaces.
 *
 * @param {readonly Licence[]} licences
 */
export function grouped(licences) {
  /** @type {Map<string, Licence>} */
  const byText = new Map();
  for (const { names, text } of licences) {
    const key = text.replace(/\s+/g, ' ');
    const known = byText.get(key);
    byText.set(key, { names: [...(known?.names ?? []), ...names], text: known?.text ?? text });
  }
  return [...byText.values()];
}

/**
 * @param {string} title
 * @param {readonly Licence[]} licences names and texts as HTML
 */
export function licencePage(title, licences) {
  const parts = licences.map(
    ({ names, text }) => `<details>\n<summary>${names.join(', ')}</summary>\n<pre>${text}</pre>\n</details>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="licences.css">
</head>
<body>
<main>
<h1>${title}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/** @param {string} text */
export function asHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
