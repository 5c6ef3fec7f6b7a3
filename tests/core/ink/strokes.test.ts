import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clear,
  draw,
  erase,
  type StagePoint,
  type Stroke,
  type Strokes,
} from '../../../src/core/ink/strokes';

const at = (x: number, y: number): StagePoint => ({ x, y });
const line = (...points: readonly StagePoint[]): Stroke => ({ colour: 'red', points });
const across = line(at(100, 500), at(1800, 500));
const dot = line(at(960, 200));

describe('a line of the pen', () => {
  it('is put on its own slide, over the ones before', () => {
    const strokes = draw(draw(draw({}, 'a', across), 'a', dot), 'b', dot);
    expect(strokes).toEqual({ a: [across, dot], b: [dot] });
  });

  it('without a point is none', () => {
    const strokes: Strokes = { a: [dot] };
    expect(draw(strokes, 'a', line())).toBe(strokes);
  });

  it('has an end, however long the pen is down', () => {
    const long = line(...Array.from({ length: 9_000 }, (_, i) => at(i % 1920, 5)));
    expect(draw({}, 'a', long).a?.[0]?.points).toHaveLength(4_000);
  });

  it('takes the place of the oldest when there are too many', () => {
    let strokes: Strokes = {};
    for (let i = 0; i < 405; i += 1) strokes = draw(strokes, 'a', line(at(i, 0)));
    expect(strokes.a).toHaveLength(400);
    expect(strokes.a?.[0]).toEqual(line(at(5, 0)));
    expect(strokes.a?.at(-1)).toEqual(line(at(404, 0)));
  });
});

describe('the eraser', () => {
  const strokes: Strokes = { a: [across, dot], b: [across] };

  it('takes the whole line away when it touches any part of it', () => {
    expect(erase(strokes, 'a', at(960, 500))).toEqual({ a: [dot], b: [across] });
    expect(erase(strokes, 'a', at(100, 500)).a).toEqual([dot]);
  });

  it('need not hit it exactly, but must come near', () => {
    expect(erase(strokes, 'a', at(700, 528)).a).toEqual([dot]);
    expect(erase(strokes, 'a', at(700, 529))).toBe(strokes);
    expect(erase(strokes, 'a', at(960, 172)).a).toEqual([across]);
  });

  it('takes what it crosses on its way, however fast it goes', () => {
    expect(erase(strokes, 'a', at(960, 900), at(960, 300)).a).toEqual([dot]);
    expect(erase(strokes, 'a', at(1500, 200), at(400, 200)).a).toEqual([across]);
    expect(erase(strokes, 'a', at(960, 900), at(960, 600))).toBe(strokes);
  });

  it('does not reach past the end of a line', () => {
    expect(erase(strokes, 'a', at(71, 500))).toBe(strokes);
    expect(erase(strokes, 'a', at(72, 500))).not.toBe(strokes);
  });

  it('touches no other slide, nor one without lines', () => {
    expect(erase(strokes, 'b', at(960, 200))).toBe(strokes);
    expect(erase(strokes, 'c', at(960, 500))).toBe(strokes);
  });
});

describe('wiping a slide', () => {
  it('takes all its lines and no others', () => {
    expect(clear({ a: [across, dot], b: [dot] }, 'a')).toEqual({ a: [], b: [dot] });
  });

  it('that has none changes nothing', () => {
    const strokes: Strokes = { b: [dot] };
    expect(clear(strokes, 'a')).toBe(strokes);
  });
});

describe('whatever is drawn', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 1920 }), y: fc.integer({ min: 0, max: 1080 }) });
  const any = fc.array(place, { minLength: 1, maxLength: 12 }).map((points) => line(...points));

  it('the eraser takes it from any of its points, and leaves nothing within its reach', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), fc.nat(), (lines, pick) => {
        const strokes = lines.reduce<Strokes>((all, each) => draw(all, 'a', each), {});
        const chosen = lines[pick % lines.length]?.points[0] ?? at(0, 0);
        const left = erase(strokes, 'a', chosen);
        expect(left.a?.length).toBeLessThan(lines.length);
        expect(erase(left, 'a', chosen)).toBe(left);
      }),
    );
  });
});
