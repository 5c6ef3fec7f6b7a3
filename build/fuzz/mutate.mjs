// @ts-check

/**
 * @callback Random
 * @param {number} below
 * @returns {number} a whole number from 0, below that
 */

/** Signs and words that mean something to one of the readers. */
const WORDS = [
  ...[
    '- ',
    ': ',
    ' #',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '|-',
    '>',
    '&a ',
    '*a',
    '!!x ',
    '? ',
    '---\n',
    '...\n',
    '%',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\n\n',
    '\n  ',
    '\n    ',
    ' ',
    '\0',
    '\uFEFF',
    '\u2028',
    '🙂',
    '\u202e',
    '~',
    '<<: ',
  ],
  ...[
    '__proto__: ',
    'id: ',
    'kind: ',
    'rows: ',
    'slides: ',
    'null',
    '.nan',
    '1e999',
    '-1',
    '85,9%',
    '1.234,5',
    ';',
    ',',
  ],
];

/**
 * Chance that can be repeated (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return below <= 1 ? 0 : ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** @type {readonly ((bytes: Buffer, random: Random, other: Buffer) => Buffer)[]} */
const WAYS = [
  (bytes, random) => {
    const made = Buffer.from(bytes);
    if (made.length > 0) made[random(made.length)] = random(256);
    return made;
  },
  (bytes, random) => put(bytes, random(bytes.length + 1), 0, Buffer.from(WORDS[random(WORDS.length)] ?? '')),
  (bytes, random) =>
    put(bytes, random(bytes.length + 1), random(20), Buffer.from(WORDS[random(WORDS.length)] ?? '')),
  (bytes, random) => put(bytes, random(bytes.length + 1), random(200), Buffer.alloc(0)),
  (bytes, random, other) => {
    const from = random(other.length + 1);
    return put(bytes, random(bytes.length + 1), random(40), other.subarray(from, from + random(300)));
  },
  (bytes, random) =>
    byLines(bytes, (lines) => lines.toSpliced(random(lines.length), 0, lines[random(lines.length)] ?? '')),
  (bytes, random) => byLines(bytes, (lines) => lines.toSpliced(random(lines.length), 1 + random(3))),
  (bytes, random) =>
    byLines(bytes, (lines) => lines.map((line, i) => (i === random(lines.length) ? ` ${line}` : line))),
];

/**
 * A file with one to four things done to it.
 *
 * @param {Buffer} bytes
 * @param {Random} random
 * @param {Buffer} other from which pieces may be taken
 */
export function mutated(bytes, random, other) {
  let made = bytes;
  for (let times = 1 + random(4); times > 0; times -= 1)
    made = WAYS[random(WAYS.length)]?.(made, random, other) ?? made;
  return made;
}

/**
 * A smaller file that fails too: pieces are left out for as long as it does, each half the size of the one before.
 *
 * @param {Buffer} bytes
 * @param {(bytes: Buffer) => Promise<boolean>} fails
 * @param {number} until when to be content with what there is, as `performance.now()`
 */
export async function shrunken(bytes, fails, until) {
  let smallest = bytes;
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && performance.now() < until;) {
      const tried = put(smallest, at, size, Buffer.alloc(0));
      if (await fails(tried)) smallest = tried;
      else at += size;
    }
  }
  return smallest;
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 * @param {number} gone
 * @param {Buffer} piece
 */
function put(bytes, at, gone, piece) {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + gone)]);
}

/**
 * @param {Buffer} bytes
 * @param {(lines: string[]) => string[]} change
 */
function byLines(bytes, change) {
  return Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');
}
