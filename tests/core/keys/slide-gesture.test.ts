import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  stepOf,
  touched,
  USUAL_MOUSE,
  type Contact,
  type Gesture,
  type SlidePointer,
} from '../../../src/core/keys/slide-gesture';

const event = (own: Partial<SlidePointer>): SlidePointer => ({
  type: 'down',
  id: 1,
  primary: true,
  device: 'touch',
  button: 0,
  x: 500,
  y: 300,
  at: 0,
  ...own,
});
const down = (own: Partial<SlidePointer> = {}) => event(own);
const up = (own: Partial<SlidePointer> = {}) => event({ type: 'up', at: 80, ...own });
const second = (own: Partial<SlidePointer> = {}) => event({ id: 2, primary: false, x: 700, ...own });

/** The gestures that all these events make. */
function gestures(...events: readonly SlidePointer[]): readonly Gesture[] {
  let contact: Contact | undefined;
  return events.flatMap((each) => {
    const after = touched(contact, each);
    contact = after.contact;
    return after.gesture ? [after.gesture.gesture] : [];
  });
}

describe('a finger', () => {
  it('taps, also when it slips a little', () => {
    expect(gestures(down(), up({ x: 520, y: 310 }))).toEqual(['tap']);
  });

  it('swipes to either side', () => {
    expect(gestures(down(), up({ x: 420, y: 310 }))).toEqual(['swipeLeft']);
    expect(gestures(down(), up({ x: 580, y: 290 }))).toEqual(['swipeRight']);
  });

  it.each([
    ['goes up or down', [down(), up({ x: 460, y: 420 })]],
    ['rests', [down(), up({ at: 900 })]],
    ['is taken over by the browser', [down(), event({ type: 'cancel' })]],
    ['was put down elsewhere', [up()]],
  ])('that %s means nothing', (_, events) => {
    expect(gestures(...events)).toEqual([]);
  });
});

describe('two fingers', () => {
  it('tap together, in whatever order they are lifted', () => {
    expect(gestures(down(), second({ at: 40 }), up(), up({ id: 2, x: 700, at: 120 }))).toEqual([
      'twoFingers',
    ]);
    expect(gestures(down(), second({ at: 40 }), up({ id: 2, x: 700 }), up({ at: 120 }))).toEqual([
      'twoFingers',
    ]);
  });

  it('that move, rest, or are three mean nothing', () => {
    expect(gestures(down(), second(), up({ x: 300 }), up({ id: 2, x: 900 }))).toEqual([]);
    expect(gestures(down(), second(), up({ at: 900 }), up({ id: 2, x: 700, at: 900 }))).toEqual([]);
    const third = second({ id: 3, x: 900 });
    expect(gestures(down(), second(), third, up(), up({ id: 2, x: 700 }), up({ id: 3, x: 900 }))).toEqual([]);
  });

  it('of which the browser lost one leave the next tap alone', () => {
    expect(gestures(down(), second(), up(), down({ id: 5 }), up({ id: 5 }))).toEqual(['tap']);
  });
});

describe('a pen', () => {
  it('goes before the hand that holds it', () => {
    const pen = { id: 9, device: 'pen' } as const;
    expect(gestures(down(), down(pen), up(), up(pen))).toEqual(['tap']);
    expect(gestures(down(pen), down(), up(), up(pen))).toEqual(['tap']);
  });
});

describe('a mouse', () => {
  const mouse = (button: number, own: Partial<SlidePointer> = {}) => {
    const pressed = { device: 'mouse', button } as const;
    return gestures(down(pressed), up({ ...pressed, ...own }));
  };

  it('has a meaning for each button but the middle one, however long it is held', () => {
    expect([0, 1, 2, 3, 4].map((button) => mouse(button, { at: 5_000 }))).toEqual([
      ['tap'],
      [],
      ['rightButton'],
      ['back'],
      ['forward'],
    ]);
  });

  it('that is dragged means nothing', () => {
    expect([0, 2, 3].flatMap((button) => mouse(button, { x: 200 }))).toEqual([]);
  });
});

describe('a step', () => {
  it('goes back with what points back, and on with all else', () => {
    const all = ['tap', 'swipeLeft', 'forward', 'swipeRight', 'twoFingers', 'back', 'rightButton'] as const;
    expect(all.map((gesture) => stepOf(gesture, USUAL_MOUSE))).toEqual([
      ...['next', 'next', 'next'],
      ...['previous', 'previous', 'previous', 'previous'],
    ]);
  });

  it('is none with the right button where that was chosen', () => {
    const choices = { ...USUAL_MOUSE, rightButton: 'nothing' } as const;
    expect(stepOf('rightButton', choices)).toBeUndefined();
    expect(stepOf('back', choices)).toBe('previous');
  });
});

describe('whatever touches the slide', () => {
  it('a contact is one gesture at the most, and the next tap is heard', () => {
    const any = fc.record({
      type: fc.constantFrom('down', 'up', 'cancel'),
      id: fc.integer({ min: 1, max: 4 }),
      primary: fc.boolean(),
      device: fc.constantFrom('mouse', 'touch'),
      button: fc.integer({ min: 0, max: 4 }),
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 600 }),
      at: fc.integer({ min: 0, max: 2_000 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (events) => {
        const downs = events.filter(({ type }) => type === 'down').length;
        expect(gestures(...events).length).toBeLessThanOrEqual(downs);
        expect(gestures(...events, down({ id: 50 }), up({ id: 50 })).at(-1)).toBe('tap');
      }),
    );
  });
});
