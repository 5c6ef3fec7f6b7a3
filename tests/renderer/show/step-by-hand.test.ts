import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { openShowState } from '../../../src/core/show/apply';
import { deckOf, discussionSlide, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { one } from '../../support/mounting.svelte';
import { showInPage } from '../../support/show';
import type { Command } from '../../../src/core/show/commands';

const deck = deckOf(titleSlide(), pointsSlide(), rankingSlide(), discussionSlide());

function hands(slide = 1, own: Parameters<typeof showInPage>[1] = {}) {
  const show = showInPage(deck, { state: openShowState(deck, { position: { slide, step: 0 } }), ...own });
  const steps = () =>
    show.host.asked.flatMap(([call, what]) => (call === 'command' ? [(what as Command).type] : []));
  const send = (type: string, init: PointerEventInit = {}, on = one(show.room, '.screen')) => {
    const event = new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      isPrimary: true,
      pointerId: 5,
      pointerType: 'touch',
      clientX: 300,
      clientY: 300,
      ...init,
    });
    on.dispatchEvent(event);
    flushSync();
    return event;
  };
  const tap = (init: PointerEventInit = {}, on?: HTMLElement) => {
    send('pointerdown', init, on);
    send('pointerup', init, on);
  };
  return { ...show, send, tap, steps };
}

describe('a hand on the slide', () => {
  it('taps on and swipes back', () => {
    const { tap, send, steps } = hands();
    tap();
    send('pointerdown');
    send('pointerup', { clientX: 420 });
    expect(steps()).toEqual(['next', 'previous']);
  });

  it('goes back with two fingers and the right button, whose menu never comes', () => {
    const { send, tap, steps } = hands();
    send('pointerdown');
    send('pointerdown', { pointerId: 6, isPrimary: false, clientX: 500 });
    send('pointerup');
    send('pointerup', { pointerId: 6, isPrimary: false, clientX: 500 });
    tap({ pointerType: 'mouse', button: 2 });
    expect(steps()).toEqual(['previous', 'previous']);
    expect(send('contextmenu').defaultPrevented).toBe(true);
  });

  it('does nothing with the right button or the wheel where that was chosen', () => {
    const preferences = {
      bindings: [],
      notesSize: 0,
      notesShare: 0.36,
      layouts: [],
      rightButton: 'nothing',
      wheel: 'nothing',
    } as const;
    const { tap, room, steps } = hands(1, { preferences });
    tap({ pointerType: 'mouse', button: 2 });
    one(room, '.screen').dispatchEvent(new WheelEvent('wheel', { deltaY: 120, bubbles: true }));
    expect(steps()).toEqual([]);
  });

  it.each([
    ['on', 120, 'next'],
    ['back', -120, 'previous'],
  ] as const)('turns the wheel %s', (_, deltaY, action) => {
    const { room, steps } = hands();
    one(room, '.screen').dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true }));
    expect(steps()).toEqual([action]);
  });

  it('that enlarges with Ctrl and the wheel does not step', () => {
    const { room, steps } = hands();
    const init = { deltaY: 120, ctrlKey: true, bubbles: true };
    one(room, '.screen').dispatchEvent(new WheelEvent('wheel', init));
    expect(steps()).toEqual([]);
  });

  it('that points or writes does not step', () => {
    const { tap, tell, host, room, steps } = hands();
    tell({ type: 'state', state: { ...host.state, tool: 'laser' }, now: host.start.now });
    const layer = one(room, 'svg.laser');
    // What a test makes up itself cannot be captured.
    layer.setPointerCapture = () => undefined;
    tap({ buttons: 1 }, layer);
    expect(steps()).toEqual([]);
  });

  it('does not step where answers are typed', () => {
    const { press, room, tap, steps } = hands(3);
    press('a');
    const before = steps().length;
    tap({}, one(room, '.input input'));
    tap({}, one(room, '.input'));
    expect(steps()).toHaveLength(before);
  });
});

describe('a window that is not in front', () => {
  it('hears no click, tap or wheel, nor the press that brought it to the front', () => {
    const { tap, tell, room, steps } = hands();
    tell({ type: 'front', front: false });
    tap();
    one(room, '.screen').dispatchEvent(new WheelEvent('wheel', { deltaY: 120, bubbles: true }));
    tell({ type: 'front', front: true });
    tap();
    expect(steps()).toEqual([]);
  });

  it('does not step either where it came to the front between the press and its end', () => {
    const { send, tell, steps } = hands();
    send('pointerdown');
    tell({ type: 'front', front: true });
    send('pointerup');
    expect(steps()).toEqual([]);
  });
});
