// @ts-check
/*
 * The words of the program that the manual quotes: they come from the program itself, so that neither can say
 * something else than the other.
 */

/**
 * @typedef {import('../../src/core/i18n/texts.ts').Texts} Texts
 * @typedef {import('../../src/core/keys/keymap.ts').KeyRow} KeyRow
 * @typedef {object} Program what the manual asks of the program
 * @property {readonly KeyRow[]} keymap
 * @property {Texts} texts
 * @property {(keys: readonly string[]) => readonly string[]} keyNames keys as they stand on a keyboard
 */

const QUOTE = /\{(menu|key|keys|text) ([\w.]+)\}/gu;
const KEY_LIST = '{keymap}';
/** As it is typed in a word; the program’s own texts have the printed one. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const either = new Intl.ListFormat('nl', { type: 'disjunction' });

/**
 * Fills in what a chapter quotes: `{menu guess}` where an action stands in the menu, `{key guess}` its first key,
 * `{keys guess}` all of them, `{text editor.done}` any text, and `{keymap}` the list of everything.
 *
 * @param {string} markdown
 * @param {Program} program
 * @returns {string}
 * @throws {Error} on a quote of what the program does not have
 */
export function fillIn(markdown, program) {
  return markdown
    .replace(QUOTE, (_, /** @type {string} */ kind, /** @type {string} */ name) => quote(kind, name, program))
    .replace(KEY_LIST, () => keyList(program))
    .replaceAll(APOSTROPHE, '’');
}

/**
 * The actions that a chapter names by quoting them, without the list of everything.
 *
 * @param {string} markdown
 */
export function quotedActions(markdown) {
  return new Set(
    [...markdown.matchAll(QUOTE)].flatMap(([, kind, name = '']) =>
      kind === 'text' ? [/^actions\.(\w+)$/u.exec(name)?.[1] ?? ''] : [name],
    ),
  );
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {Program} program
 */
function quote(kind, name, program) {
  if (kind === 'text') return `**${inSentence(textAt(name, program.texts))}**`;
  const row = program.keymap.find(({ action }) => action === name);
  if (row === undefined) throw new Error(`the manual names an action that there is not: ${name}`);
  if (kind === 'menu')
    return `**${menuPath(row, program.texts).join(' → ')} → ${inSentence(program.texts.actions[row.action])}**`;
  if (row.keys.length === 0) throw new Error(`the manual names a key of ${name}, which has none`);
  return either.format(keysOf(row, program, kind === 'key' ? 1 : row.keys.length));
}

/**
 * Without the dots that say that more will be asked: a full stop may follow.
 *
 * @param {string} label
 */
function inSentence(label) {
  return label.replace(/…$/u, '');
}

/**
 * @param {string} path
 * @param {Texts} texts
 * @returns {string}
 */
function textAt(path, texts) {
  /** @type {unknown} */
  let found = texts;
  for (const name of path.split('.'))
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  if (typeof found !== 'string') throw new Error(`the manual quotes a text that there is not: ${path}`);
  return found;
}

/**
 * @param {KeyRow} row
 * @param {Program} program
 * @param {number} max
 */
function keysOf({ keys }, { keyNames }, max) {
  return keyNames(keys.slice(0, max)).map((name) => `<kbd>${name}</kbd>`);
}

/**
 * The menus that lead to an action.
 *
 * @param {KeyRow} row
 * @param {Texts} texts
 */
function menuPath({ menu, submenu }, texts) {
  return submenu === undefined ? [texts.menus[menu]] : [texts.menus[menu], texts.submenus[submenu]];
}

/**
 * A table for each menu: what it does, and with which keys.
 *
 * @param {Program} program
 */
function keyList(program) {
  const { keymap, texts } = program;
  const menus = [...new Set(keymap.map(({ menu }) => menu))];
  return menus
    .map((menu) => {
      const rows = keymap
        .filter((row) => row.menu === menu)
        .map(
          (row) => `| ${texts.actions[row.action]} | ${keysOf(row, program, row.keys.length).join(' ')} |`,
        );
      return `## Menu ${texts.menus[menu]}\n\n| wat | toetsen |\n| --- | --- |\n${rows.join('\n')}`;
    })
    .join('\n\n');
}
