import { beforeEach, expect, it, vi } from 'vitest';
import { LivePointer } from '../../../src/renderer/show/live-pointer.svelte';
import { state } from '../../support/sessions';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

const place = { x: 10, y: 20, down: false };
const drawing = { ...place, down: true };

it('a pointer that lies still goes, and is back with the next move', () => {
  const pointer = new LivePointer();
  pointer.receive(place);
  vi.advanceTimersByTime(2_999);
  expect(pointer.at).toEqual(place);
  vi.advanceTimersByTime(1);
  expect(pointer.at).toBeNull();
  pointer.receive(place);
  expect(pointer.at).toEqual(place);
});

it('a pen that rests on the slide stays, with what it wrote', () => {
  const pointer = new LivePointer();
  pointer.receive(drawing);
  vi.advanceTimersByTime(10_000);
  pointer.receive({ ...drawing, x: 30 });
  expect(pointer.trail.map(({ x }) => x)).toEqual([10, 30]);
});

it.each([
  ['another slide', { position: { slide: 1, step: 0 } }],
  ['another tool', { tool: 'none' }],
] as const)('with %s nothing points any more, nor is anything half written', (_, change) => {
  const pointer = new LivePointer();
  const before = state({ tool: 'laser' });
  pointer.receive(drawing);
  pointer.follow(before, { ...before, ...change });
  expect(pointer.at).toBeNull();
  expect(pointer.trail).toEqual([]);
});

it('from the dot to the spotlight it stays where it is', () => {
  const pointer = new LivePointer();
  const before = state({ tool: 'laser' });
  pointer.receive(place);
  pointer.follow(before, { ...before, tool: 'spotlight' });
  expect(pointer.at).toEqual(place);
});

it('what is being written stays while something else happens, and goes once it is a stroke', () => {
  const pointer = new LivePointer();
  const now = state({ tool: 'pen' });
  pointer.receive(drawing);
  pointer.follow(now, now);
  expect(pointer.trail).toHaveLength(1);
  pointer.receive(place);
  expect(pointer.trail).toHaveLength(1);
  pointer.follow(now, now);
  expect(pointer.trail).toEqual([]);
});
