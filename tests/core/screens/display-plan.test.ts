import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDisplays, type Display, type DisplayWish } from '../../../src/core/screens/display-plan';
import { beamer, box, display, laptop, third } from '../../support/displays';

const names = (all: readonly Display[], wish: DisplayWish = {}) => {
  const sides = planDisplays(all, wish);
  return sides && [sides.room.label, sides.trainer.label];
};

describe('the room and the trainer', () => {
  it('share the only screen there is', () => {
    expect(planDisplays([laptop])).toBeUndefined();
  });

  it('have a screen each when there are two, in whatever order the system names them', () => {
    expect(names([laptop, beamer])).toEqual(['HDMI-1', 'eDP-1']);
    expect(names([beamer, laptop])).toEqual(['HDMI-1', 'eDP-1']);
  });

  it('have those that they wish for', () => {
    expect(names([laptop, beamer], { room: 1 })).toEqual(['eDP-1', 'HDMI-1']);
    expect(names([laptop, beamer], { trainer: 2 })).toEqual(['eDP-1', 'HDMI-1']);
    expect(names([laptop, beamer, third], { room: 3, trainer: 2 })).toEqual(['DP-1', 'HDMI-1']);
  });

  it('share the screen when the second shows the same', () => {
    const mirror = display(2, 'HDMI-1', box(0, 0, 1280, 800));
    expect(names([laptop, mirror])).toBeUndefined();
    expect(names([mirror, laptop], { room: 2 })).toBeUndefined();
  });

  it('share it too when the mirror is larger than the picture', () => {
    expect(names([laptop, display(2, 'HDMI-1', box(0, 0, 1920, 1080))])).toBeUndefined();
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
  it('is the one that is wished for, of several', () => {
    expect(names([laptop, beamer, third])).toEqual(['HDMI-1', 'eDP-1']);
    expect(names([laptop, beamer, third], { room: 3 })).toEqual(['DP-1', 'eDP-1']);
  });

  it('is another when that is not there', () => {
    expect(names([laptop, beamer], { room: 3 })).toEqual(['HDMI-1', 'eDP-1']);
  });
});

it('without any screen there is nothing to plan', () => {
  expect(planDisplays([])).toBeUndefined();
});

it('whatever screens there are, room and trainer never get the same place of two', () => {
  const side = fc.constantFrom(-1920, 0, 1280, 1920);
  const any = fc
    .record({ x: side, y: side, internal: fc.boolean(), primary: fc.boolean() })
    .map(({ x, y, ...own }) => display(0, 'S', box(x, y, 1280, 800), own));
  const number = fc.option(fc.nat(4), { nil: undefined });
  const wish = fc.record({ room: number, trainer: number });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), wish, (some, wanted) => {
      const all = some.map((each, id) => ({ ...each, id }));
      const sides = planDisplays(all, wanted);
      const places = new Set(all.map(({ bounds }) => `${bounds.x} ${bounds.y}`)).size;
      expect(sides !== undefined).toBe(places > 1);
      if (sides !== undefined) expect(sides.room.bounds).not.toEqual(sides.trainer.bounds);
    }),
  );
});
