import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_HAND,
  handle,
  letGo,
  type InHand,
  type InkAction,
  type InkPointer,
} from '../../../src/core/ink/pen-hand';
import { MAX_POINTS, type StagePoint } from '../../../src/core/ink/strokes';

const PEN: InHand = { slide: 2, tool: 'pen', colour: 'red' };
const at = (x: number, y = 100): StagePoint => ({ x, y });
const event = (
  type: InkPointer['type'],
  id: number,
  x: number,
  own: Partial<InkPointer> = {},
): InkPointer => ({
  type,
  id,
  device: 'touch',
  pressed: type !== 'up',
  place: at(x),
  at: 0,
  ...own,
});
type Happening = readonly [InkPointer, InHand?];

/** Everything that comes of these events, and of letting go at the end. */
function results(...all: readonly Happening[]): readonly InkAction[] {
  let hand = EMPTY_HAND;
  const done = all.flatMap(([pointer, inHand = PEN]) => {
    const after = handle(hand, pointer, inHand);
    hand = after.hand;
    return after.actions;
  });
  return [...done, ...letGo(hand).actions];
}
const line = (slide: number, ...xs: readonly number[]): InkAction => ({
  type: 'draw',
  slide,
  stroke: { colour: 'red', points: xs.map((x) => at(x)) },
});

describe('one pointer at a time', () => {
  it('writes from where it is put down to where it is lifted', () => {
    expect(
      results([event('down', 1, 10)], [event('move', 1, 20)], [event('up', 1, 20)], [event('move', 1, 90)]),
    ).toEqual([line(2, 10, 20)]);
  });

  it('a second finger never joins, nor writes when the first is lifted', () => {
    const [first, second] = [event('down', 1, 10), event('down', 2, 800)];
    const moves: Happening[] = [[event('move', 2, 810)], [event('move', 1, 20)], [event('up', 1, 20)]];
    expect(results([first], [second], ...moves, [event('move', 2, 820)], [event('up', 2, 820)])).toEqual([
      line(2, 10, 20),
    ]);
  });

  it('a pen takes over from the palm, whose marks were not meant', () => {
    const pen = { device: 'pen' } as const;
    expect(
      results(
        [event('down', 1, 10)],
        [event('move', 1, 15)],
        [event('down', 7, 500, pen)],
        [event('move', 1, 20)],
        [event('move', 7, 510, pen)],
      ),
    ).toEqual([line(2, 500, 510)]);
  });

  it('a palm does not write while a pen is in use, and a finger does later', () => {
    const hover = event('move', 7, 500, { device: 'pen', pressed: false, at: 1_000 });
    const touch = (time: number, x: number): Happening[] => [
      [event('down', 1, x, { at: time })],
      [event('up', 1, x, { at: time })],
    ];
    expect(results([hover], ...touch(1_400, 10), ...touch(2_100, 30))).toEqual([line(2, 30)]);
  });

  it('a button that is let go without a word ends the line', () => {
    expect(
      results([event('down', 1, 10)], [event('move', 1, 20)], [event('move', 1, 90, { pressed: false })]),
    ).toEqual([line(2, 10, 20)]);
  });
});

describe('a line belongs to the slide where it began', () => {
  it('also when the next slide comes before the pen is lifted: it ends there', () => {
    const next: InHand = { ...PEN, slide: 3 };
    expect(
      results(
        [event('down', 1, 10)],
        [event('move', 1, 20)],
        [event('move', 1, 30), next],
        [event('move', 1, 40), next],
      ),
    ).toEqual([line(2, 10, 20)]);
  });

  it('and to the tool it began with', () => {
    const eraser: InHand = { ...PEN, tool: 'eraser' };
    expect(results([event('down', 1, 10)], [event('move', 1, 20)], [event('move', 1, 30), eraser])).toEqual([
      line(2, 10, 20),
    ]);
  });
});

describe('the eraser', () => {
  it('takes with it all between two places', () => {
    const eraser: InHand = { ...PEN, tool: 'eraser' };
    expect(
      results(
        [event('down', 1, 10), eraser],
        [event('move', 1, 600), eraser],
        [event('move', 2, 700), eraser],
      ),
    ).toEqual([
      { type: 'erase', slide: 2, at: at(10), from: at(10) },
      { type: 'erase', slide: 2, at: at(600), from: at(10) },
    ]);
  });
});

describe('a long line', () => {
  it('goes on as another before it is longer than is kept', () => {
    const moves = Array.from({ length: MAX_POINTS + 5 }, (_, i): Happening => [event('move', 1, 12 + i * 2)]);
    const drawn = results([event('down', 1, 10)], ...moves);
    const points = drawn.flatMap((action) => (action.type === 'draw' ? [action.stroke.points] : []));
    expect(points.map(({ length }) => length)).toEqual([MAX_POINTS, 7]);
    expect(points[1]?.[0]).toEqual(points[0]?.at(-1));
  });
});

describe('whatever pointers do', () => {
  const happening = fc.record({
    type: fc.constantFrom('down', 'move', 'up'),
    id: fc.integer({ min: 1, max: 4 }),
    slide: fc.integer({ min: 0, max: 2 }),
    steps: fc.boolean(),
  });

  it('every line is of one pointer and one slide, in order, from where it was put down', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (all) => {
        let slide = 0;
        // Each pointer has its own height; each event its own place along it.
        const events = all.map(({ type, id, slide: wanted, steps }, i): Happening => {
          if (steps) slide = wanted;
          return [event(type, id, i * 10, { place: at(i * 10, id * 100) }), { ...PEN, slide }];
        });
        const lines = results(...events).flatMap((action) => (action.type === 'draw' ? [action] : []));
        expect(lines).toEqual(modelOf(events));
      }),
    );
  });

  /** Told in words: who comes first writes until it is lifted, put down anew, or another slide is there. */
  function modelOf(events: readonly Happening[]): readonly InkAction[] {
    const lines: { id: number; slide: number; points: StagePoint[] }[] = [];
    let writing: (typeof lines)[number] | undefined;
    for (const [{ type, id, place }, { slide } = PEN] of events) {
      if (writing && writing.slide !== slide) writing = undefined;
      if (writing?.id === id && type !== 'move') writing = undefined;
      if (type === 'down' && !writing) lines.push((writing = { id, slide, points: [] }));
      if (writing?.id === id) writing.points.push(place);
    }
    return lines.map(({ slide, points }) => ({ type: 'draw', slide, stroke: { colour: 'red', points } }));
  }
});
