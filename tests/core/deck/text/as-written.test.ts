import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../../../src/core/checks/parse';
import { plainAt } from '../../../../src/core/editing/plain-at';
import { editText } from '../../../../src/core/deck/edit-text';
import { readPart } from '../../../../src/core/deck/text/read-part';
import { slideText } from '../../../support/marked-text';
import { parsed } from '../../../support/parsed';

/** What YAML takes for something else than a text. */
const odd = fc.oneof(
  fc.constantFrom('007', '1.10', '0x10', '1e3', '2023', 'true', 'False', 'yes', 'no', 'NO', 'on', '.5', '-3'),
  fc.constantFrom('1_000', '1.234.567', '12:30', '2024-07-01', '2022/2023', '0o17', '+5', '.inf', '.nan'),
  fc.stringMatching(/^0\d{1,4}$/u),
  fc.stringMatching(/^\d{1,3}(\.\d{3}){1,2}$/u),
  fc.stringMatching(/^(Wijk|De nummer|1) #[1-9a-z][a-z]{0,4}( en meer)?$/u),
  fc.stringMatching(/^#[1-9a-z]{1,4}( en meer)?$/u),
);

/** A field that holds a text: how a slide is written with one, and the way to it. */
const FIELDS: readonly (readonly [write: (text: string) => string, path: readonly (string | number)[]])[] = [
  ...['label', 'source', 'footnote', 'notes', 'handout', 'question', 'text'].map(
    (key) => [(text: string) => slideText('title', `${key}: ${text}`), [key]] as const,
  ),
  [(text) => slideText('title').replace('headline: Kop', `headline: ${text}`), ['headline']],
  [
    (text) => slideText('ranking', 'rows:', '  - id: a', `    label: ${text}`, '    value: 4'),
    ['rows', 0, 'label'],
  ],
  [
    (text) => slideText('counts', 'rows:', '  - id: a', '    label: A', `    about: ${text}`),
    ['rows', 0, 'about'],
  ],
  [(text) => slideText('stacked', 'answers:', `  - ${text}`, '  - Eens', 'rows: []'), ['answers', 0]],
  [(text) => slideText('lines', 'periods:', '  - A', `  - ${text}`, 'series: []'), ['periods', 1]],
  [(text) => slideText('comparison', 'series:', '  - A', `  - ${text}`, 'rows: []'), ['series', 1]],
  [(text) => slideText('points', 'points:', `  - title: ${text}`), ['points', 0, 'title']],
  [(text) => slideText('cards', 'cards:', `  - text: ${text}`), ['cards', 0, 'text']],
  [(text) => slideText('discussion', 'questions:', `  - ${text}`), ['questions', 0]],
];

describe('a text', () => {
  it('is what is written, whatever YAML takes it for, in every field', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom(...FIELDS), (text, [write, path]) => {
        expect(plainAt(parsed(write(text)).slides[0], path)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same when all problems of a file are looked for', () => {
    fc.assert(
      fc.property(odd, fc.constantFrom(...FIELDS), (text, [write]) => {
        const broken = parseDeck(`${write(text)}kop: te veel\n`);
        expect('problems' in broken && broken.problems.map(({ code }) => code)).toEqual(['unknownKey']);
      }),
      { numRuns: 100 },
    );
  });

  it('can be changed, wherever it stands', () => {
    fc.assert(
      fc.property(odd, odd, fc.constantFrom(...FIELDS), (text, next, [write, path]) => {
        const made = editText(write(text), [{ type: 'set', path: ['slides', 0, ...path], value: next }]);
        expect(plainAt(parsed(made).slides[0], path)).toBe(next);
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['a comment with a space', 'label: Wijk # noot', { label: 'Wijk' }],
  ['a comment behind quotes', 'label: "Wijk" #3', { label: 'Wijk' }],
  ['a comment on the next line', 'label:\n  #b\ntext: c', { label: null, text: 'c' }],
  ['a rule of signs', 'label: Wijk #-----', { label: 'Wijk' }],
  ['a figure', 'value: 007 #12', { value: 7 }],
  ['figures', 'values: [1.50, { missing: 007 }]', { values: [1.5, { missing: '007' }] }],
  ['several lines', 'headline: meer\n  regels #1\nid: 012', { headline: 'meer regels #1', id: '012' }],
  ['a list on one line', 'answers: [01, true, 1.10]', { answers: ['01', 'true', '1.10'] }],
  ['what the program wrote', 'figuresFrom: { source: true }', { figuresFrom: { source: true } }],
])('%s is read as before or as written: %s', (_, text, value) => {
  expect(readPart(text)?.value).toEqual(value);
});
