import type { ClockTexts } from './clock-texts';

export const nlClock: ClockTexts = {
  start: 'start',
  pause: 'pauze',
  reset: 'op nul',
  restore: 'ongedaan maken',
  wasReset: 'De klok staat op nul.',
  ahead: (minutes) => `${minutes} min. voor op schema`,
  behind: (minutes) => `${minutes} min. achter op schema`,
  onTime: 'op schema',
  over: (minutes) => (minutes === 0 ? 'de tijd is om' : `${minutes} min. over`),
  left: (time, planned) => `nog ${time} van ${planned} min`,
  doneAt: (time) => `klaar om ${time}`,
  begunAt: 'Begonnen om',
  endAt: 'Eindtijd',
  noTime: 'Typ een tijd, zoals 15:30.',
  notYet: 'Zo laat is het nog niet.',
};
