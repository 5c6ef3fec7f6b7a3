import { expect, it, onTestFinished } from 'vitest';
import { heedSwipes } from '../../../src/renderer/page/swipes';

function page() {
  const show = document.createElement('div');
  show.className = 'show';
  const panel = document.createElement('div');
  document.body.append(show, panel);
  const steps: string[] = [];
  const stop = heedSwipes((step) => steps.push(step));
  onTestFinished(() => {
    stop();
    show.remove();
    panel.remove();
  });
  return { show, panel, steps, stop };
}

function swipe(on: HTMLElement, [across, along]: readonly [number, number], own: PointerEventInit = {}) {
  const event = (type: string, x: number, y: number) =>
    new PointerEvent(type, {
      pointerType: 'touch',
      pointerId: 7,
      isPrimary: true,
      bubbles: true,
      cancelable: true,
      ...own,
      clientX: 200 + x,
      clientY: 200 + y,
    });
  on.dispatchEvent(event('pointerdown', 0, 0));
  on.dispatchEvent(event('pointerup', across, along));
}

it('a swipe to the left goes on, one to the right goes back', () => {
  const { show, steps } = page();
  swipe(show, [-80, 10]);
  swipe(show, [80, -10]);
  expect(steps).toEqual(['next', 'previous']);
});

it.each([
  ['a tap', [-8, 2]],
  ['a swipe up or down', [-50, 90]],
] as const)('%s is none', (_, way) => {
  const { show, steps } = page();
  swipe(show, way);
  expect(steps).toEqual([]);
});

it('a mouse that is dragged, and a second finger, are none', () => {
  const { show, steps } = page();
  swipe(show, [-80, 0], { pointerType: 'mouse' });
  swipe(show, [-80, 0], { isPrimary: false });
  expect(steps).toEqual([]);
});

it('a finger on a panel scrolls it', () => {
  const { panel, steps } = page();
  swipe(panel, [-80, 0]);
  expect(steps).toEqual([]);
});

it('a finger that writes with the pen does not step', () => {
  const { show, steps } = page();
  show.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  swipe(show, [-80, 0]);
  expect(steps).toEqual([]);
});

it('nothing is heeded any more once that is stopped', () => {
  const { show, steps, stop } = page();
  stop();
  swipe(show, [-80, 0]);
  expect(steps).toEqual([]);
});
