import * as fc from 'fast-check';

/** Signs that mean something to a disk, a shell, a page or a reader elsewhere, and some that do not. */
const piece = fc.oneof(
  fc.constantFrom(
    '\\',
    ':',
    '*',
    '?',
    '"',
    "'",
    '<',
    '>',
    '|',
    '%',
    '#',
    '&',
    '$',
    '`',
    '\t',
    '\n',
    '.',
    '..',
  ),
  fc.constantFrom('\u202e', '\u200b', '\ufeff', 'é', 'e\u0301', '😀', '中', ' ', '-', '~'),
  fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/u),
);

/** What a file may be called on Linux and macOS, without its ending. */
export const anyStem = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .filter((name) => Buffer.byteLength(name) <= 180 && !/^\.+$/u.test(name));
