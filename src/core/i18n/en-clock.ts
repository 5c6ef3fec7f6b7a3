import type { ClockTexts } from './clock-texts';

export const enClock: ClockTexts = {
  start: 'start',
  pause: 'pause',
  reset: 'reset',
  restore: 'undo',
  wasReset: 'The clock is at zero.',
  ahead: (minutes) => `${minutes} min ahead of schedule`,
  behind: (minutes) => `${minutes} min behind schedule`,
  onTime: 'on schedule',
  over: (minutes) => (minutes === 0 ? 'time is up' : `${minutes} min over`),
  left: (time, planned) => `${time} left of ${planned} min`,
  doneAt: (time) => `done at ${time}`,
  begunAt: 'Begun at',
  endAt: 'End time',
  noTime: 'Type a time, such as 15:30.',
  notYet: 'It is not that late yet.',
};
