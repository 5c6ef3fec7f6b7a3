import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_CHOICE, FORMATS } from '../../src/core/export/export-choice';
import { KEYMAP } from '../../src/core/keys/keymap';
import { EDITOR_PLACES } from '../../src/core/show/editor-place';
import { clipOf } from '../../src/core/editing/slide-clip';
import { deckOf, titleSlide } from '../support/decks';
import { ARGUMENTS } from '../../src/ipc/contract';
import type { Call, EditOrder } from '../../src/ipc/api';

const calls = Object.keys(ARGUMENTS) as Call[];
const bare: readonly Call[] = [
  ...(['opened', 'closeProblems', 'cancelExport', 'printJob'] as const),
  ...(['listening', 'closeScreenCheck', 'closeResumed', 'chooseTable', 'showNotes'] as const),
];
const manyPoints = Array.from({ length: 10_001 }, () => ({ x: 0, y: 0 }));
const actions = new Set<unknown>(KEYMAP.map((row) => row.action));

describe('a call', () => {
  it.each(bare)('%s comes without an argument, and with none other', (call) => {
    expect(ARGUMENTS[call](undefined)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.anything().filter((value) => value !== undefined),
        (value) => {
          expect(() => ARGUMENTS[call](value)).toThrow();
        },
      ),
    );
  });

  it('chooseScreen takes the number of a screen, however large', () => {
    expect(ARGUMENTS.chooseScreen(2_528_732_444)).toBe(2_528_732_444);
    for (const wrong of ['2', 1.5, 2 ** 60, NaN, null, undefined]) {
      expect(() => ARGUMENTS.chooseScreen(wrong)).toThrow();
    }
  });

  it('openVersion takes a moment', () => {
    expect(ARGUMENTS.openVersion(1_700_000_000_000)).toBe(1_700_000_000_000);
    for (const wrong of ['2', 1.5, -1, 2 ** 60, NaN, null, undefined, '../x'])
      expect(() => ARGUMENTS.openVersion(wrong)).toThrow();
  });

  it('edit takes changes of every sort', () => {
    const order: EditOrder = {
      group: 'headline',
      edits: [
        { type: 'set', path: ['slides', 0, 'headline'], value: 'Nieuw' },
        {
          type: 'insert',
          path: ['slides', 1],
          value: { id: 'a', rows: [{ value: 1.5, rest: true }], none: null },
        },
        { type: 'remove', path: ['slides', 2] },
        { type: 'move', path: ['slides', 3], to: 0 },
      ],
    };
    expect(ARGUMENTS.edit(order)).toEqual(order);
  });

  it.each([
    ['no edits', { group: '', edits: [] }],
    ['an edit that leads nowhere', { group: '', edits: [{ type: 'remove', path: [] }] }],
    ['a value that JSON does not know', { group: '', edits: [{ type: 'set', path: ['a'], value: () => 1 }] }],
    ['a number that is none', { group: '', edits: [{ type: 'set', path: ['a'], value: NaN }] }],
    ['a place that is none', { group: '', edits: [{ type: 'move', path: ['a', -1], to: 0 }] }],
    ['another sort of edit', { group: '', edits: [{ type: 'eval', path: ['a'] }] }],
    ['all else', fc.sample(fc.anything(), 1)[0]],
  ])('edit refuses %s', (_, order) => {
    expect(() => ARGUMENTS.edit(order)).toThrow();
  });

  it('openFiles takes paths of a length that can be one, and not without end', () => {
    const paths = ['/mijn/stuk.beeld', '/mijn/ander.beeld'];
    expect(ARGUMENTS.openFiles(paths)).toEqual(paths);
    const wrong = [[], [''], ['a'.repeat(5_000)], [3], '/mijn/stuk.beeld', null, Array(101).fill('a')];
    for (const each of wrong) expect(() => ARGUMENTS.openFiles(each)).toThrow();
  });

  it('storePicture takes a picture of a kind that is known', () => {
    const picture = { name: 'park.jpg', type: 'jpeg', bytes: new Uint8Array([1, 2]), inside: false };
    expect(ARGUMENTS.storePicture(picture)).toEqual(picture);
    for (const wrong of [
      { ...picture, type: 'gif' },
      { ...picture, bytes: 'abc' },
      { ...picture, bytes: new Uint8Array(50_000_001) },
      { ...picture, name: 'a'.repeat(2_000) },
      { ...picture, file: '/etc/passwd' },
      fc.sample(fc.anything(), 1)[0],
    ]) {
      expect(() => ARGUMENTS.storePicture(wrong)).toThrow();
    }
  });

  it('act takes every action of the keymap', () => {
    for (const { action } of KEYMAP) expect(ARGUMENTS.act(action)).toBe(action);
  });

  it('act refuses all else', () => {
    const wrong = fc.oneof(fc.anything(), fc.string()).filter((value) => !actions.has(value));
    fc.assert(
      fc.property(wrong, (value) => {
        expect(() => ARGUMENTS.act(value)).toThrow();
      }),
    );
  });

  it.each([
    ['a jump to nowhere', { type: 'goTo' }],
    ['a jump to a negative slide', { type: 'goTo', slide: -1 }],
    ['a jump between slides', { type: 'goTo', slide: 1.5 }],
    ['a jump to no number', { type: 'goTo', slide: NaN }],
    ['a jump to endless', { type: 'goTo', slide: Infinity }],
    ['a jump to a word', { type: 'goTo', slide: '3' }],
    ['a move with a slide', { type: 'next', slide: 3 }],
    ['a curtain of another colour', { type: 'curtain', colour: 'red' }],
    ['a curtain of no colour', { type: 'curtain' }],
    ['an end at no time', { type: 'endAt', at: NaN }],
    ['an end before time', { type: 'endAt', at: -1 }],
    ['a begin at no time', { type: 'begunAt', at: null }],
    ['a countdown of years', { type: 'talkEnds', minutes: 601 }],
    ['a countdown backwards', { type: 'talkEnds', minutes: -1 }],
    ['a tool that is not there', { type: 'tool', tool: 'hammer' }],
    ['a pen of another colour', { type: 'pen', colour: 'green' }],
    ['a line of another colour', { type: 'draw', slide: 0, stroke: { colour: '#f00', points: [] } }],
    ['a line through nowhere', { type: 'draw', slide: 0, stroke: { colour: 'red', points: [{ x: 1 }] } }],
    ['a line without end', { type: 'draw', slide: 0, stroke: { colour: 'red', points: manyPoints } }],
    ['a line on no slide', { type: 'draw', stroke: { colour: 'red', points: [] } }],
    ['an eraser at endless', { type: 'erase', slide: 0, at: { x: Infinity, y: 0 } }],
    ['a type of another kind', { type: ['next'] }],
    ['a list', [{ type: 'next' }]],
    ['a word', 'next'],
  ])('command refuses %s', (_, value) => {
    expect(() => ARGUMENTS.command(value)).toThrow();
  });

  it('point takes a place on the stage, with the pen up or down, or nothing', () => {
    for (const pointer of [null, { x: 12.5, y: -3, down: false }, { x: 0, y: 1080, down: true }]) {
      expect(ARGUMENTS.point(pointer)).toEqual(pointer);
    }
  });

  it.each([undefined, {}, { x: 1, y: 2 }, { x: NaN, y: 2, down: true }, { x: 1, y: 2, down: 1 }, [1, 2]])(
    'point refuses %o',
    (value) => {
      expect(() => ARGUMENTS.point(value)).toThrow();
    },
  );

  it.each(['next', 'previous', 'black'] as const)('bind takes a key for %s', (action) => {
    expect(ARGUMENTS.bind({ key: 'AudioVolumeUp', action })).toEqual({ key: 'AudioVolumeUp', action });
  });

  it.each([
    { key: 'i', action: 'quit' },
    { key: '', action: 'next' },
    { key: 'i'.repeat(41), action: 'next' },
    { action: 'next' },
    { key: 'i', action: 'next', more: 1 },
  ])('bind refuses %o', (value) => {
    expect(() => ARGUMENTS.bind(value)).toThrow();
  });

  it.each(FORMATS)('exportDeck takes an order for a file of %s', (format) => {
    const order = { to: 'file', format, choice: FIRST_CHOICE };
    expect(ARGUMENTS.exportDeck(order)).toEqual(order);
  });

  it.each([
    ['to nowhere', { format: 'pdf', choice: FIRST_CHOICE }],
    ['of pictures for the printer', { to: 'printer', format: 'png', choice: FIRST_CHOICE }],
    ['of a format that is not there', { to: 'file', format: 'exe', choice: FIRST_CHOICE }],
    ['with a path', { to: 'file', format: 'pdf', choice: FIRST_CHOICE, file: '/etc/passwd' }],
    ['without a choice', { to: 'file', format: 'pdf' }],
    ['of five slides a page', { to: 'file', format: 'pdf', choice: { ...FIRST_CHOICE, perPage: 5 } }],
    ['of huge pictures', { to: 'file', format: 'png', choice: { ...FIRST_CHOICE, pictureWidth: 99_999 } }],
    [
      'with endless words',
      { to: 'file', format: 'pdf', choice: { ...FIRST_CHOICE, slides: '1'.repeat(9999) } },
    ],
  ])('exportDeck refuses an order %s', (_, order) => {
    expect(() => ARGUMENTS.exportDeck(order)).toThrow();
  });

  it('fault takes a text that is not endless', () => {
    expect(ARGUMENTS.fault('Error: x')).toBe('Error: x');
    for (const value of [undefined, 3, {}, 'x'.repeat(10_001)])
      expect(() => ARGUMENTS.fault(value)).toThrow();
  });

  it('drawn takes a count of frames, the places of slides and nothing else', () => {
    const pages = ARGUMENTS.drawn({ done: 2000, smallType: [0, 7] });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!(Number.isInteger(value) && Number(value) >= 0));
        for (const own of [value, { ...pages, done: value }, { ...pages, smallType: [value] }])
          expect(() => ARGUMENTS.drawn(own)).toThrow();
      }),
    );
  });
});

it.each([
  ['editing', EDITOR_PLACES],
  ['openMade', ['file', 'folder']],
] as const)('%s takes one of its words and nothing else', (call, words) => {
  expect(words.map((word) => ARGUMENTS[call](word))).toEqual(words);
  const wrong = fc.anything().filter((value) => !words.some((word) => word === value));
  fc.assert(
    fc.property(wrong, (value) => {
      expect(() => ARGUMENTS[call](value)).toThrow();
    }),
  );
});

it('misspelled takes words, not too many and none too long', () => {
  expect(ARGUMENTS.misspelled(['een', 'auto’s'])).toEqual(['een', 'auto’s']);
  for (const wrong of [undefined, 'een', [1], ['x'.repeat(61)], Array.from({ length: 1_001 }, () => 'x')])
    expect(() => ARGUMENTS.misspelled(wrong)).toThrow();
});

it('pasteSlides takes sound slides and a place, and nothing else', () => {
  const clip = clipOf(deckOf(titleSlide()), [0]);
  expect(ARGUMENTS.pasteSlides({ after: 2, clip })).toEqual({ after: 2, clip });
  for (const wrong of [
    undefined,
    clip,
    { after: -1, clip },
    { after: 0, clip: { ...clip, slides: [] } },
    { after: 0, clip: { ...clip, slides: [{ kind: 'taart' }] } },
    { after: 0, clip: { ...clip, file: '/etc/passwd' } },
  ])
    expect(() => ARGUMENTS.pasteSlides(wrong)).toThrow();
});

it('slideMenu takes a place in the page', () => {
  expect(ARGUMENTS.slideMenu({ x: 4, y: 5 })).toEqual({ x: 4, y: 5 });
  for (const wrong of [undefined, { x: 4 }, { x: '4', y: 5 }, { x: NaN, y: 5 }])
    expect(() => ARGUMENTS.slideMenu(wrong)).toThrow();
});

it.each(['keepLayouts', 'readAgain'] as const)('%s takes nothing of another shape', (call) => {
  for (const wrong of [undefined, null, 7, { file: 7 }, [{ path: '/etc/passwd' }]])
    expect(() => ARGUMENTS[call](wrong)).toThrow();
});

it('every call of the contract is tried here', () => {
  expect(new Set(calls)).toEqual(
    new Set([
      ...bare,
      'act',
      'command',
      'drawn',
      'editing',
      'openMade',
      'openVersion',
      'openConflictCopy',
      'fault',
      'point',
      'bind',
      'chooseScreen',
      'keepNotesShare',
      'exportDeck',
      'edit',
      'misspelled',
      'openFiles',
      'storePicture',
      'keepLayouts',
      'readAgain',
      'pasteSlides',
      'slideMenu',
    ]),
  );
});
