import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Bounds, SavedBounds } from '../../../src/core/screens/window-place';
import { keepPlace } from '../../../src/main/windows/keep-place';

const SMALL = { x: 192, y: 78, width: 1536, height: 924 };
const LARGE = { x: 1, y: 20, width: 1918, height: 1055 };

/** A window as far as its place is concerned, and the places that were kept of it. */
function placed() {
  const window = Object.assign(new EventEmitter(), {
    now: SMALL,
    maximized: false,
    getBounds: () => window.now,
    getNormalBounds: () => (window.maximized ? SMALL : window.now),
    isMaximized: () => window.maximized,
    isFullScreen: () => false,
    isMinimized: () => false,
  });
  const kept: SavedBounds[] = [];
  keepPlace(window as unknown as BrowserWindow, (place) => kept.push(place));
  const to = (now: Bounds, maximized: boolean, ...events: readonly string[]) => {
    Object.assign(window, { now, maximized });
    for (const event of events) window.emit(event);
  };
  return { to, last: () => kept.at(-1) };
}

describe('the place of a window', () => {
  it('follows it as it is moved and sized', () => {
    const { to, last } = placed();
    to({ ...SMALL, x: 10, width: 800 }, false, 'move', 'resize');
    expect(last()).toEqual({ ...SMALL, x: 10, width: 800, maximized: false });
  });

  it('is, while it is large, that of before', () => {
    const { to, last } = placed();
    to(LARGE, true, 'resize', 'maximize');
    expect(last()).toEqual({ ...SMALL, maximized: true });
  });

  it.each([[['unmaximize']], [['unmaximize', 'move']], [['move', 'unmaximize', 'resize']], [['resize']]])(
    'is that of before while it is made small again and has its size of before yet: %j',
    (events) => {
      const { to, last } = placed();
      to(LARGE, true, 'resize', 'maximize');
      to(LARGE, false, ...events, 'close');
      expect(last()).toEqual({ ...SMALL, maximized: false });
      to({ ...SMALL, x: 30 }, false, 'resize');
      expect(last()).toEqual({ ...SMALL, x: 30, maximized: false });
    },
  );

  it('is its own again once it had another size, also as large as it was', () => {
    const { to, last } = placed();
    to(LARGE, true, 'resize', 'maximize');
    to(SMALL, false, 'unmaximize', 'resize');
    to(LARGE, false, 'resize');
    expect(last()).toEqual({ ...LARGE, maximized: false });
  });
});
