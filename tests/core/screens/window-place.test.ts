import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolePlace, MIN_SIZE, windowPlace, type Bounds } from '../../../src/core/screens/window-place';

const box = (x: number, y: number, width: number, height: number): Bounds => ({ x, y, width, height });
const laptop = box(0, 0, 1920, 1040);
const beamer = box(1920, 0, 1280, 720);
const above = box(-1280, -800, 1280, 800);

const within = (inner: Bounds, outer: Bounds) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('the window opens', () => {
  it('in the middle of the first screen, a good deal smaller, the first time', () => {
    const place = windowPlace(undefined, [laptop, beamer]);
    expect(place).toEqual(box(192, 58, 1536, 924));
  });

  it('just where it was left', () => {
    expect(windowPlace(box(100, 50, 900, 600), [laptop])).toEqual(box(100, 50, 900, 600));
  });

  it('on the other screen when it was left there', () => {
    expect(windowPlace(box(2000, 40, 900, 600), [laptop, beamer])).toEqual(box(2000, 40, 900, 600));
  });

  it('on a screen left of and above the first one, where coordinates are negative', () => {
    expect(windowPlace(box(-1200, -700, 900, 600), [laptop, above])).toEqual(box(-1200, -700, 900, 600));
  });

  it('in the middle of the first screen when its own screen is gone', () => {
    expect(windowPlace(box(2000, 40, 900, 600), [laptop])).toEqual(windowPlace(undefined, [laptop]));
  });

  it('whole on its screen when it was left half off it', () => {
    expect(windowPlace(box(-300, 540, 900, 600), [laptop])).toEqual(box(0, 440, 900, 600));
  });

  it('in the middle again when less than half of it was still on a screen', () => {
    expect(windowPlace(box(-700, 0, 900, 600), [laptop])).toEqual(windowPlace(undefined, [laptop]));
  });

  it('smaller when its screen has become smaller', () => {
    expect(windowPlace(box(0, 0, 1900, 1000), [box(0, 0, 1366, 728)])).toEqual(box(0, 0, 1366, 728));
  });

  it('large enough to see something', () => {
    expect(windowPlace(box(10, 10, 80, 60), [laptop])).toEqual(box(10, 10, MIN_SIZE.width, MIN_SIZE.height));
  });

  it('somewhere even when the system tells of no screen at all', () => {
    expect(windowPlace(undefined, [])).toEqual(windowPlace(undefined, [box(0, 0, 1280, 800)]));
  });
});

describe('the console opens', () => {
  it('on nearly all of its screen the first time', () => {
    expect(consolePlace(laptop, undefined)).toEqual(box(31, 31, 1858, 978));
  });

  it('as it was left there', () => {
    expect(consolePlace(laptop, box(100, 50, 1024, 700))).toEqual(box(100, 50, 1024, 700));
  });

  it('anew when it was left on another screen, so that no notes stay before the room', () => {
    expect(consolePlace(laptop, box(2000, 40, 900, 600))).toEqual(consolePlace(laptop, undefined));
    expect(consolePlace(laptop, box(1500, 40, 900, 600))).toEqual(consolePlace(laptop, undefined));
  });

  it('on a screen with negative coordinates', () => {
    expect(consolePlace(above, undefined)).toEqual(box(-1256, -776, 1232, 752));
    expect(within(consolePlace(above, box(-1300, -800, 1000, 700)), above)).toBe(true);
  });
});

it('wherever it was left, the window opens whole on one of the screens', () => {
  const side = fc.integer({ min: 640, max: 4000 });
  const corner = fc.integer({ min: -4000, max: 4000 });
  const screen = fc.record({ x: corner, y: corner, width: side, height: side });
  const length = fc.integer({ min: 0, max: 6000 });
  const left = fc.record({ x: corner, y: corner, width: length, height: length });
  fc.assert(
    fc.property(
      fc.option(left, { nil: undefined }),
      fc.array(screen, { minLength: 1, maxLength: 3 }),
      (was, all) => {
        const place = windowPlace(was, all);
        expect(all.some((area) => within(place, area))).toBe(true);
      },
    ),
  );
});
