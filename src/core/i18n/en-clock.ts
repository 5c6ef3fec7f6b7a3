import type { ClockTexts } from './clock-texts';

export const enClock: ClockTexts = {
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  restore: 'Undo',
  wasReset: 'The clock has been reset.',
  ahead: (minutes) => `${minutes} min ahead of schedule`,
  behind: (minutes) => `${minutes} min behind schedule`,
  onTime: 'on schedule',
  over: (minutes) => (minutes === 0 ? 'time is up' : `${minutes} min over`),
  left: (minutes, planned) => `${minutes} of ${planned} min left`,
  doneAt: (time) => `finishes at ${time}`,
  begunAt: 'Started at',
  endAt: 'End time',
  now: 'Now it is',
  noTime: 'Type a time, such as 15:30.',
  notYet: 'That time is still to come.',
};
