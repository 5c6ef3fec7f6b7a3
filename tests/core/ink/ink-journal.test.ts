import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkJournal, inkLines, readInkJournal, type InkOfDecks } from '../../../src/core/ink/ink-journal';
import type { Stroke } from '../../../src/core/ink/strokes';
import type { Command } from '../../../src/core/show/commands';
import { done, state } from '../../support/sessions';

const DECK = '/map/training.beeld';
const OTHER = 'new-1.json';
const stroke = (x: number, points = 1): Stroke => ({
  colour: 'red',
  points: Array.from({ length: points }, (_, i) => ({ x, y: 10 + i })),
});

const command = fc.oneof(
  fc
    .record({ x: fc.integer({ min: 0, max: 300 }), slide: fc.integer({ min: 0, max: 1 }) })
    .map(({ x, slide }): Command => ({ type: 'draw', slide, stroke: stroke(x) })),
  fc.integer({ min: 0, max: 300 }).map((x): Command => ({ type: 'erase', slide: 0, at: { x, y: 10 } })),
  fc.constantFrom<Command>(
    { type: 'clearPen' },
    { type: 'undoInk' },
    { type: 'redoInk' },
    { type: 'nextSlide' },
  ),
);

/** The ink of two decks after each of these commands, which are for one or the other. */
function inkAfterEach(commands: readonly (readonly [string, Command])[]): readonly InkOfDecks[] {
  const shows = new Map([
    [DECK, state()],
    [OTHER, state()],
  ]);
  const ink = (): InkOfDecks => new Map([...shows].map(([deck, { strokes }]) => [deck, strokes]));
  return [
    ink(),
    ...commands.map(([deck, each]) => {
      shows.set(deck, done(shows.get(deck) ?? state(), each));
      return ink();
    }),
  ];
}

const drawn = fc.array(fc.tuple(fc.constantFrom(DECK, OTHER), command), { maxLength: 30 }).map(inkAfterEach);

/** The journal that came about step by step. */
const journalOf = ([first = new Map(), ...rest]: readonly InkOfDecks[]) =>
  [...inkJournal(first), ...rest.flatMap((ink, i) => inkLines([first, ...rest][i] ?? first, ink) ?? [])]
    .map((line) => `${line}\n`)
    .join('');

/** Slides without a stroke count for nothing. */
const shown = (ink: InkOfDecks) =>
  [...ink].map(([deck, strokes]) => [
    deck,
    Object.fromEntries(Object.entries(strokes).filter(([, lines]) => lines.length > 0)),
  ]);

describe('a journal of ink', () => {
  it('leads to what was drawn, whatever was drawn, erased, undone and redone on two decks', () => {
    fc.assert(
      fc.property(drawn, (steps) => {
        expect(shown(readInkJournal(journalOf(steps)))).toEqual(shown(steps.at(-1) ?? new Map()));
      }),
    );
  });

  it('that is cut off anywhere leads to what was drawn at one time', () => {
    fc.assert(
      fc.property(drawn, fc.double({ min: 0, max: 1, noNaN: true }), (steps, part) => {
        const whole = journalOf(steps);
        const begun = whole.indexOf('\n') + 1;
        const cut = whole.slice(0, begun + Math.floor((whole.length - begun) * part));
        expect(steps.map(shown)).toContainEqual(shown(readInkJournal(cut)));
      }),
    );
  });

  it('grows by the stroke that is drawn and not by those that were there', () => {
    const many = Array.from({ length: 300 }, (_, i) => stroke(i, 100));
    const before = new Map([[DECK, { doelen: many }]]);
    const after = new Map([[DECK, { doelen: [...many, stroke(7, 100)] }]]);
    const [line = '', ...others] = inkLines(before, after) ?? [];
    expect(others).toEqual([]);
    expect(line.length).toBeLessThan(2 * JSON.stringify(stroke(7, 100)).length);
  });

  it('is written anew when decks come or go', () => {
    const one: InkOfDecks = new Map([[DECK, { doelen: [stroke(1)] }]]);
    const two: InkOfDecks = new Map([...one, [OTHER, {}]]);
    expect([inkLines(one, two), inkLines(two, one)]).toEqual([undefined, undefined]);
    expect(inkLines(one, one)).toEqual([]);
  });

  it.each([
    ['no line', ''],
    ['half a beginning', '[{"deck": "a"'],
    ['something else', '{"language": "nl"}'],
    ['a stroke that is none', JSON.stringify([{ deck: DECK, strokes: { a: [7] } }])],
  ])('with %s is none', (_, text) => {
    expect(readInkJournal(text).size).toBe(0);
  });

  it.each([
    { deck: DECK, slide: 'doelen', removed: [-1], added: [] },
    { deck: DECK, slide: 'doelen', removed: [], added: [{ at: 0.5, stroke: stroke(1) }] },
    { deck: DECK, slide: 'doelen', removed: [], added: [{ at: 0, stroke: { colour: 'pink', points: [] } }] },
    { slide: 'doelen' },
    'undo',
  ])('goes no further than a line like %j', (line) => {
    const ink = new Map([[DECK, { doelen: [stroke(1)] }]]);
    const sound = { deck: DECK, slide: 'doelen', removed: [0], added: [] };
    const text = [...inkJournal(ink), JSON.stringify(line), JSON.stringify(sound)].join('\n');
    expect(readInkJournal(text)).toEqual(ink);
  });

  it.each([
    ['at the end', (at: number) => ({ removed: [], at })],
    ['at the start', () => ({ removed: [], at: 0 })],
    ['before the last, which goes', (at: number) => ({ removed: [at], at })],
  ])('takes time that grows with its length alone, for lines %s', (_, change) => {
    const lines = Array.from({ length: 30_000 }, (_line, i) => {
      const { removed, at } = change(i);
      return JSON.stringify({ deck: DECK, slide: 'doelen', removed, added: [{ at, stroke: stroke(i) }] });
    });
    const read = readInkJournal([...inkJournal(new Map([[DECK, {}]])), ...lines].join('\n'));
    expect(read.get(DECK)?.doelen).toHaveLength(30_000);
  });

  it('knows slides and decks by any name', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'toString', ''), (name) => {
        const text = [
          ...inkJournal(new Map([[name, {}]])),
          JSON.stringify({ deck: name, slide: name, removed: [], added: [{ at: 9, stroke: stroke(1) }] }),
        ].join('\n');
        const found = readInkJournal(text).get(name) ?? {};
        expect(Object.entries(found)).toEqual([[name, [stroke(1)]]]);
        expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
      }),
    );
  });
});
