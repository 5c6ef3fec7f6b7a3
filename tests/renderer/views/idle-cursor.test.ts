import { beforeEach, expect, it, vi } from 'vitest';
import { hideIdleCursor } from '../../../src/renderer/views/idle-cursor';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

function screen() {
  const element = document.createElement('div');
  const leave = hideIdleCursor(element);
  const move = (type = 'mousemove') => element.dispatchEvent(new MouseEvent(type));
  return { hidden: () => element.classList.contains('idle'), move, leave: () => leave?.() };
}

it('the cursor hides when the mouse lies still', () => {
  const { hidden } = screen();
  expect(hidden()).toBe(false);
  vi.advanceTimersByTime(3000);
  expect(hidden()).toBe(true);
});

it.each(['mousemove', 'mousedown'])('the cursor is back at once on a %s, for a while again', (type) => {
  const { hidden, move } = screen();
  vi.advanceTimersByTime(3000);
  move(type);
  expect(hidden()).toBe(false);
  vi.advanceTimersByTime(2000);
  move(type);
  vi.advanceTimersByTime(2000);
  expect(hidden()).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(hidden()).toBe(true);
});

it('a screen that is gone leaves no timer behind, and hears no mouse', () => {
  const { hidden, move, leave } = screen();
  leave();
  move();
  expect(vi.getTimerCount()).toBe(0);
  expect(hidden()).toBe(false);
});
