import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../src/core/checks/parse';
import { anyDeck } from '../../support/arbitraries';
import { deckOf, oneOfEach } from '../../support/decks';
import { parsed } from '../../support/parsed';

/** Nothing where a text gives a deck, or problems that all have a place in it. */
function objections(text: string): readonly unknown[] {
  const result = parseDeck(text);
  if ('deck' in result) return [];
  if (result.problems.length === 0) return ['no deck and no problems'];
  const lines = text.split('\n');
  return result.problems.filter(({ line, column }) => {
    const length = lines[line - 1]?.length;
    return length === undefined || column < 1 || column > length + 1;
  });
}

function expectAnswer(text: string): void {
  expect(objections(text)).toEqual([]);
}

/** Texts made of the signs that YAML gives a meaning. */
const yamlish = fc
  .array(
    fc.constantFrom(
      ...[
        '- ',
        ': ',
        ', ',
        '? ',
        '# ',
        '&a ',
        '*a',
        '!!x ',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '|',
        '>',
        '%',
        '@',
        '`',
      ],
      ...[
        '\n',
        '\n  ',
        '\n    ',
        '\t',
        '\r',
        '---',
        '...',
        '<<',
        '~',
        'null',
        '1',
        '85,9',
        '.nan',
        '.inf',
        '1e999',
      ],
      ...[
        'beeld',
        'slides',
        'sections',
        'kind',
        'ranking',
        'rows',
        'id',
        'value',
        'a',
        '__proto__',
        '\uFEFF',
        '\0',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const whole = stringify(deckOf(...oneOfEach()));

describe('whatever the file', () => {
  it('any string gives a deck or problems with a place in it', () => {
    const any = fc.array(fc.nat(0x10ffff), { maxLength: 60 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(fc.property(fc.oneof(any, fc.string()), expectAnswer), { numRuns: 300 });
  });

  it('so does any heap of YAML signs', () => {
    fc.assert(fc.property(yamlish, expectAnswer), { numRuns: 500 });
  });

  it('so do any bytes, read as text', () => {
    const decoder = new TextDecoder();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expectAnswer(decoder.decode(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('so does any value at all, as JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expectAnswer(text);
      }),
    );
  });

  it('so does a deck with a piece cut out, doubled or scribbled over', () => {
    const at = fc.nat(whole.length);
    fc.assert(
      fc.property(at, at, fc.oneof(yamlish, fc.constant('')), (from, to, scribble) => {
        expectAnswer(whole.slice(0, from) + scribble + whole.slice(to));
      }),
      { numRuns: 80 },
    );
  });
});

describe('any deck that obeys the format', () => {
  it('opens, and is read back from YAML as it was', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(parsed(stringify(deck))).toEqual(deck);
      }),
      { numRuns: 60 },
    );
  });

  it('opens, and is read back from JSON as it was', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(parsed(JSON.stringify(deck))).toEqual(deck);
      }),
      { numRuns: 60 },
    );
  });
});
