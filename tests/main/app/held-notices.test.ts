import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { HeldNotices } from '../../../src/main/app/held-notices';

/** Notices of a show in a window that fills a screen or not, beside a console or not. */
function noticesOf(state: { full: boolean; apart: boolean; closed?: true }) {
  const told: string[] = [];
  const room = Object.assign(new EventEmitter(), {
    isDestroyed: () => state.closed === true,
    isFullScreen() {
      if (state.closed) throw new TypeError('Object has been destroyed');
      return state.full;
    },
  });
  const notices = new HeldNotices(
    room as unknown as ConstructorParameters<typeof HeldNotices>[0],
    () => state.apart,
    {
      tell: (text) => told.push(text),
      takeBack: (text) => told.splice(0, told.length, ...told.filter((each) => each !== text)),
    },
  );
  return { notices, told, room };
}

it.each([
  { full: false, apart: false },
  { full: false, apart: true },
  { full: true, apart: true },
])('a notice that no group sees is told at once: %o', (state) => {
  const { notices, told } = noticesOf(state);
  notices.notify('weg');
  expect(told).toEqual(['weg']);
});

it('a notice waits as long as a group would see it, and is told once', () => {
  const state = { full: true, apart: false };
  const { notices, told, room } = noticesOf(state);
  for (const text of ['weg', 'weg', 'elders']) notices.notify(text);
  expect(told).toEqual([]);
  state.full = false;
  room.emit('leave-full-screen');
  room.emit('leave-full-screen');
  expect(told).toEqual(['weg', 'elders']);
});

it.each([
  { full: false, apart: false },
  { full: true, apart: false },
])('a notice that holds no more is taken back, told or not: %o', (state) => {
  const { notices, told, room } = noticesOf(state);
  const takeBack = notices.notify('weg');
  notices.notify('elders');
  takeBack();
  room.emit('leave-full-screen');
  expect(told).toEqual(['elders']);
});

it('a notice that comes when the window is closed is told to nobody', () => {
  const { notices, told } = noticesOf({ full: true, apart: false, closed: true });
  notices.notify('weg')();
  expect(told).toEqual([]);
});
