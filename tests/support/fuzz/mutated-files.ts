import * as fc from 'fast-check';

/** Characters and words that mean something to one of the readers. */
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
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<use href="#a"/>',
    ' id="a"',
    'url(#a)',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
  ],
];

/** One change of a file: a piece of it, by where it starts and how long it is, becomes another. */
const anyChange = fc.record({
  at: fc.nat(),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(20) }, fc.nat(300)),
  piece: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word) => ({ word })) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => ({ bytes })) },
    { weight: 2, arbitrary: fc.record({ from: fc.nat(), upTo: fc.nat(300) }) },
    { weight: 1, arbitrary: fc.constant({ word: '' }) },
  ),
});
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

/** Files with one to four things done to them, and pieces of others in them. */
export function mutatedFiles(files: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const file = fc.nat(files.length - 1).map((i) => files[i] ?? Buffer.alloc(0));
  const changes = fc.array(anyChange, { minLength: 1, maxLength: 4 });
  return fc
    .tuple(file, file, changes)
    .map(([bytes, other, all]) => all.reduce((made, change) => changed(made, other, change), bytes));
}

function changed(bytes: Buffer, other: Buffer, { at, length, piece }: Change): Buffer {
  const from = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), pieceOf(piece, other), bytes.subarray(from + length)]);
}

function pieceOf(piece: Change['piece'], other: Buffer): Uint8Array {
  if ('word' in piece) return Buffer.from(piece.word);
  if ('bytes' in piece) return piece.bytes;
  const from = piece.from % (other.length + 1);
  return other.subarray(from, from + piece.upTo);
}
