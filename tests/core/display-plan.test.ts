import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayKey, planDisplays, type Display, type DisplayWish } from '../../src/core/display-plan';
import type { Bounds } from '../../src/core/window-place';

const box = (x: number, y: number, width: number, height: number): Bounds => ({ x, y, width, height });
function display(id: number, label: string, bounds: Bounds, own: Partial<Display> = {}): Display {
  return { id, label, bounds, workArea: bounds, primary: false, internal: false, ...own };
}

const laptop = display(1, 'eDP-1', box(0, 0, 1280, 800), { primary: true, internal: true });
const beamer = display(2, 'HDMI-1', box(1280, 0, 1920, 1080));
const third = display(3, 'DP-1', box(3200, 0, 2560, 1440));
const free: DisplayWish = { swapped: false, audience: undefined };
const known = (one: Display): DisplayWish => ({ swapped: false, audience: displayKey(one) });
const names = (all: readonly Display[], wish = free) => {
  const plan = planDisplays(all, wish);
  return plan?.kind === 'two' ? [plan.audience.label, plan.console.label] : plan?.screen.label;
};

describe('the room and the trainer', () => {
  it('share the only screen there is', () => {
    expect(planDisplays([laptop], free)).toEqual({ kind: 'one', screen: laptop });
  });

  it('have a screen each when there are two, in whatever order the system names them', () => {
    expect(names([laptop, beamer])).toEqual(['HDMI-1', 'eDP-1']);
    expect(names([beamer, laptop])).toEqual(['HDMI-1', 'eDP-1']);
  });

  it('change places when the trainer swaps', () => {
    expect(names([laptop, beamer], { ...free, swapped: true })).toEqual(['eDP-1', 'HDMI-1']);
  });

  it('cannot swap one screen', () => {
    expect(names([laptop], { ...free, swapped: true })).toBe('eDP-1');
  });

  it('share the screen when the second shows the same', () => {
    const mirror = display(2, 'HDMI-1', box(0, 0, 1280, 800));
    expect(names([laptop, mirror])).toBe('eDP-1');
    expect(names([mirror, laptop])).not.toHaveLength(2);
  });

  it('share it too when the mirror is larger than the picture', () => {
    expect(names([laptop, display(2, 'HDMI-1', box(0, 0, 1920, 1080))])).toBe('eDP-1');
  });

  it('go to the third screen when one of three is a mirror', () => {
    const mirror = display(2, 'HDMI-1', box(0, 0, 1280, 800));
    expect(names([laptop, mirror, third])).toEqual(['DP-1', 'eDP-1']);
  });

  it('have a screen each when the beamer stands left of or above the laptop', () => {
    expect(names([laptop, display(2, 'HDMI-1', box(-1920, 0, 1920, 1080))])).toEqual(['HDMI-1', 'eDP-1']);
    expect(names([laptop, display(2, 'HDMI-1', box(0, -1080, 1920, 1080))])).toEqual(['HDMI-1', 'eDP-1']);
  });

  it('have a screen each when a sharp laptop stands beside a coarse beamer, with a gap between', () => {
    const sharp = display(1, 'eDP-1', box(0, 0, 1440, 900), { primary: true, internal: true });
    expect(names([sharp, display(2, 'HDMI-1', box(2880, 0, 1024, 768))])).toEqual(['HDMI-1', 'eDP-1']);
  });
});

describe("the trainer's screen", () => {
  it("is the laptop's own, also when the beamer was made the first screen", () => {
    const first = { ...beamer, primary: true };
    expect(names([first, { ...laptop, primary: false }])).toEqual(['HDMI-1', 'eDP-1']);
  });

  it('is the first screen where none is built in, and else any', () => {
    const desk = { ...laptop, internal: false };
    expect(names([beamer, desk])).toEqual(['HDMI-1', 'eDP-1']);
    expect(names([beamer, { ...desk, primary: false }])).toEqual(['eDP-1', 'HDMI-1']);
  });
});

describe("the room's screen", () => {
  it('is the one that it was before, of several', () => {
    expect(names([laptop, beamer, third])).toEqual(['HDMI-1', 'eDP-1']);
    expect(names([laptop, beamer, third], known(third))).toEqual(['DP-1', 'eDP-1']);
  });

  it('is the same one when it comes back under another number and at another place', () => {
    const back = { ...third, id: 77, bounds: box(-2560, -300, 2560, 1440) };
    expect(names([laptop, beamer, back], known(third))).toEqual(['DP-1', 'eDP-1']);
  });

  it('is another when the one from before is not there', () => {
    expect(names([laptop, beamer], known(third))).toEqual(['HDMI-1', 'eDP-1']);
  });

  it("is never the trainer's own just because it was the room's once", () => {
    expect(names([laptop, beamer], known(laptop))).toEqual(['HDMI-1', 'eDP-1']);
  });
});

it('without any screen there is nothing to plan', () => {
  expect(planDisplays([], free)).toBeUndefined();
});

it('whatever screens there are, room and trainer never get the same place of two', () => {
  const side = fc.constantFrom(-1920, 0, 1280, 1920);
  const any = fc
    .record({ id: fc.nat(9), x: side, y: side, internal: fc.boolean(), primary: fc.boolean() })
    .map(({ id, x, y, ...own }) => display(id, `S${id}`, box(x, y, 1280, 800), own));
  const wish = fc.record({
    swapped: fc.boolean(),
    audience: fc.option(fc.constantFrom('S1 1280x800', 'S2 1280x800'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), wish, (all, wanted) => {
      const plan = planDisplays(all, wanted);
      const places = new Set(all.map(({ bounds }) => `${bounds.x} ${bounds.y}`)).size;
      expect(plan?.kind).toBe(places > 1 ? 'two' : 'one');
      if (plan?.kind === 'two') expect(plan.audience.bounds).not.toEqual(plan.console.bounds);
    }),
  );
});
