import type { Focus } from '../slide/picture-layout';

/** Per cent of the picture that one press of an arrow moves the point by, and one with Shift. */
const STEP = 2;
const LEAP = 10;

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a key moves the focus of a picture to; `undefined` if it is no key for that. Home is the middle. */
export function movedFocus(
  { x, y }: Focus,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Focus | undefined {
  if (key === 'Home') return { x: 50, y: 50 };
  const way = WAYS[key];
  if (way === undefined) return undefined;
  const by = shiftKey ? LEAP : STEP;
  return { x: within(x + way[0] * by), y: within(y + way[1] * by) };
}

/** The point of a picture at a place in its box, in whole per cents; outside of it the nearest. */
export function focusAt(
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Focus {
  const share = (at: number, from: number, length: number) =>
    within(Math.round(((at - from) / length) * 100));
  return { x: share(clientX, box.left, box.width), y: share(clientY, box.top, box.height) };
}

const within = (percent: number) => Math.min(100, Math.max(0, percent));
