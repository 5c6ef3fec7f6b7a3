import type { ClockTexts } from './clock-texts';

export const enClock: ClockTexts = {
  start: 'start',
  pause: 'pause',
  reset: 'reset',
  restore: 'undo',
  wasReset: 'The clock has been reset.',
  ahead: (minutes) => `${minutes} min ahead of schedule`,
  behind: (minutes) => `${minutes} min behind schedule`,
  onTime: 'on schedule',
  over: (minutes) => (minutes === 0 ? 'time is up' : `${minutes} min over`),
  left: (time, planned) => `${time} left of ${planned} min`,
  doneAt: (time) => `finishes at ${time}`,
  begunAt: 'Started at',
  endAt: 'End time',
  noTime: 'Type a time, such as 15:30.',
  notYet: 'That time is still to come.',
};
