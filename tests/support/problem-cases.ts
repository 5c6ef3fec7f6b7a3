import type { ProblemCode } from '../../src/core/deck/problem';
import { LIMITS } from '../../src/core/deck/limits';
import { slideText } from './marked-text';
import { pictureCases } from './picture-problem-cases';
import type { ProblemCase } from './problem-case';
import { writtenCases } from './written-problem-cases';

const ranking = (...rows: readonly string[]) => slideText('ranking', 'rows:', ...rows);
const counts = (...rows: readonly string[]) => slideText('counts', 'rows:', ...rows);
const figure = (...lines: readonly string[]) => slideText('figure', ...lines);
const stacked = (...rows: readonly string[]) =>
  slideText('stacked', 'answers: [Eens, Oneens]', 'rows:', ...rows);
const longer = (max: number) => 'a'.repeat(max + 1);

/** `»` stands where the problem must be reported. `notText` is told by the reader of files, not by the parser. */
export const problemCases: Readonly<Record<Exclude<ProblemCode, 'notText'>, readonly ProblemCase[]>> = {
  tooLarge: [{ text: `»${'#'.repeat(LIMITS.bytes + 1)}`, expected: '20 MB' }],
  empty: [{ text: '»' }, { text: '»  \n\n\t\n' }],
  tooDeep: [{ text: `»a: ${'['.repeat(5_000)}` }],
  alias: [
    { text: slideText('title', 'text: &naam Tekst', 'label: »*naam'), found: 'naam' },
    { text: slideText('title', 'text: »*nergens'), found: 'nergens' },
  ],
  tag: [{ text: slideText('title', 'text: »!!js/function Tekst') }],
  duplicateKey: [
    { text: slideText('title', 'text: Een', '»text: Twee'), found: 'text' },
    { text: ranking('  - { id: a, label: A, value: 1, »id: b }'), found: 'id' },
  ],
  syntax: [
    { text: slideText('title', 'text: "nooit gesloten').replace(/\n$/u, '»'), expected: 'quotes' },
    { text: slideText('title', "text: 'Foto'»s van de wijk'"), expected: 'quotes' },
    { text: slideText('title', 'text: »Let op: dubbele punt'), expected: 'colon' },
    { text: slideText('title', '»\ttext: tab'), expected: 'tab' },
    { text: slideText('title', 'text: »@huis'), expected: 'sign' },
    { text: `beeld: 1\n»---\nbeeld: 1\n`, expected: 'other' },
  ],
  missingKey: [
    { text: slideText('title').replace('beeld: 1\n', '»'), path: 'beeld' },
    { text: slideText('points').replace('- id', '- »id'), path: 'slides[0].points' },
    { text: ranking('  - »{ label: A, value: 1 }'), path: 'slides[0].rows[0].id' },
    { text: slideText('title').replace('- id: een\n    kind: title', '- »id: een'), path: 'slides[0].kind' },
  ],
  unknownKey: [
    { text: slideText('title', '»kop: Tekst'), path: 'slides[0].kop' },
    { text: ranking('  - { id: a, label: A, value: 1, »kleur: rood }'), path: 'slides[0].rows[0].kleur' },
    { text: slideText('title', 'text: T', '»about: dus'), path: 'slides[0].about' },
  ],
  unknownKind: [
    {
      text: slideText('»taart'),
      path: 'slides[0].kind',
      found: 'taart',
      expected:
        'title, statement, figure, ranking, counts, stacked, columns, lines, comparison, ring, points, cards, discussion, sources, picture',
    },
  ],
  wrongType: [
    { text: slideText('title', 'text: »[a, b]'), path: 'slides[0].text', expected: 'string' },
    { text: figure('value: »veel'), path: 'slides[0].value', found: 'veel', expected: 'number' },
    { text: slideText('ranking', 'rows: »nee'), path: 'slides[0].rows', found: 'nee', expected: 'list' },
    { text: ranking('  - »A'), path: 'slides[0].rows[0]', found: 'A', expected: 'fields' },
    {
      text: ranking('  - { id: a, label: A, value: 1, rest: »ja }'),
      path: 'slides[0].rows[0].rest',
      found: 'ja',
    },
    { text: '»gewoon een zin', found: 'gewoon een zin', expected: 'fields' },
  ],
  ...writtenCases,
  wrongVersion: [{ text: figure('value: 1').replace('beeld: 1', 'beeld: »2'), path: 'beeld', found: '2' }],
  notOneOf: [
    {
      text: figure('value: 1', 'unit: »euro'),
      path: 'slides[0].unit',
      found: 'euro',
      expected: 'percent, count',
    },
    { text: figure('value: 1', 'picture: »taart'), path: 'slides[0].picture', expected: 'people, ring' },
  ],
  blank: [{ text: slideText('title', 'text: »"  "'), path: 'slides[0].text' }],
  tooLong: [{ text: slideText('title', `label: »${longer(200)}`), path: 'slides[0].label', expected: '200' }],
  badId: [
    {
      text: ranking('  - { id: »Scholen, label: A, value: 1 }'),
      path: 'slides[0].rows[0].id',
      found: 'Scholen',
    },
  ],
  notFinite: [{ text: figure('value: ».inf'), path: 'slides[0].value', found: 'Infinity' }],
  negative: [{ text: figure('value: »-1'), path: 'slides[0].value', found: '-1', expected: '0' }],
  tooHigh: [
    { text: figure('value: »101'), path: 'slides[0].value', found: '101', expected: '100' },
    {
      text: ranking('  - { id: a, label: A, value: »100.1 }'),
      path: 'slides[0].rows[0].value',
      found: '100.1',
    },
    { text: slideText('title', 'minutes: »601'), path: 'slides[0].minutes', found: '601', expected: '600' },
  ],
  noneShown: [{ text: slideText('title', 'text: T', 'hidden: »true'), path: 'slides[0].hidden' }],
  emptyList: [{ text: slideText('title').replace(/slides:\n.*$/su, 'slides: »[]\n'), path: 'slides' }],
  tooMany: [
    {
      text: slideText(
        'cards',
        'cards:',
        '  »- text: Een',
        ...Array.from({ length: 4 }, () => '  - text: Meer'),
      ),
      path: 'slides[0].cards',
      expected: '4',
    },
  ],
  tooFew: [
    {
      text: slideText('ring', 'parts: »[{ id: a, label: A, value: 1 }]'),
      path: 'slides[0].parts',
      expected: '2',
    },
    {
      text: slideText('stacked', 'answers: »[Eens]', 'rows: [{ id: a, label: A, values: [1] }]'),
      path: 'slides[0].answers',
      expected: '2',
    },
  ],
  wrongCount: [
    {
      text: stacked('  - { id: a, label: A, values: »[60, 30, 10] }'),
      path: 'slides[0].rows[0].values',
      found: '3',
      expected: '2',
    },
    {
      text: slideText('lines', 'periods: [2021, 2022]', 'series: [{ id: a, label: A, values: »[1] }]'),
      path: 'slides[0].series[0].values',
      found: '1',
      expected: '2',
    },
    {
      text: slideText('comparison', 'series: »[2019]', 'rows: [{ id: a, label: A, values: [1] }]'),
      path: 'slides[0].series',
      expected: '2',
    },
    {
      text: slideText('comparison', 'series: [2019, 2023]', 'rows: [{ id: a, label: A, values: »[1] }]'),
      path: 'slides[0].rows[0].values',
      found: '1',
      expected: '2',
    },
  ],
  sumTooHigh: [
    {
      text: stacked('  - { id: a, label: A, values: »[60.5, 40.6] }'),
      path: 'slides[0].rows[0].values',
      found: '101.1',
      expected: '100',
    },
    {
      text: slideText('ring', 'parts: »[{ id: a, label: A, value: 70 }, { id: b, label: B, value: 40 }]'),
      path: 'slides[0].parts',
      found: '110',
      expected: '100',
    },
  ],
  duplicateId: [
    {
      text: ranking('  - { id: a, label: A, value: 1 }', '  - { id: »a, label: B, value: 2 }'),
      path: 'slides[0].rows[1].id',
      found: 'a',
    },
  ],
  unknownId: [
    {
      text: slideText('title', 'section: »nergens'),
      path: 'slides[0].section',
      found: 'nergens',
      expected: 'doelen',
    },
    {
      text: slideText('ranking', 'highlight: [a, »c]', 'rows: [{ id: a, label: A, value: 1 }]'),
      path: 'slides[0].highlight[1]',
      found: 'c',
      expected: 'a',
    },
    {
      text: slideText(
        'ranking',
        'guess: { question: Raad, row: »c }',
        'rows: [{ id: a, label: A, value: 1 }]',
      ),
      path: 'slides[0].guess.row',
      found: 'c',
      expected: 'a',
    },
    {
      text: slideText(
        'stacked',
        'answers: [Eens, Oneens]',
        'highlight: [»Misschien]',
        'rows: [{ id: a, label: A, values: [1, 2] }]',
      ),
      path: 'slides[0].highlight[0]',
      found: 'Misschien',
      expected: 'Eens, Oneens',
    },
    {
      text: slideText(
        'lines',
        'periods: [1, 2]',
        'highlight: [»b]',
        'series: [{ id: a, label: A, values: [1, 2] }]',
      ),
      path: 'slides[0].highlight[0]',
      found: 'b',
      expected: 'a',
    },
    {
      text: slideText('counts', 'later: [»c]', 'rows: [{ id: a, label: A, value: 1 }]'),
      path: 'slides[0].later[0]',
    },
  ],
  valueOrAbout: [
    { text: counts('  - »{ id: a, label: A }'), path: 'slides[0].rows[0]' },
    { text: counts('  - »{ id: a, label: A, value: 1, about: veel }'), path: 'slides[0].rows[0]' },
  ],
  ...pictureCases,
  restTwice: [
    {
      text: ranking(
        '  - { id: a, label: A, value: 1, rest: true }',
        '  - »{ id: b, label: B, value: 1, rest: true }',
      ),
      path: 'slides[0].rows[1]',
    },
  ],
};
