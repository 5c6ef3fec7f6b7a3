import type { ClockTexts } from './clock-texts';

export const nlClock: ClockTexts = {
  start: 'Start',
  pause: 'Pauze',
  reset: 'Op nul',
  restore: 'Ongedaan maken',
  wasReset: 'De klok staat op nul.',
  ahead: (minutes) => `${minutes} min. voor op schema`,
  behind: (minutes) => `${minutes} min. achter op schema`,
  onTime: 'op schema',
  over: (minutes) => (minutes === 0 ? 'de tijd is om' : `${minutes} min. over`),
  left: (minutes, planned) => `nog ${minutes} van ${planned} min.`,
  doneAt: (time) => `klaar om ${time}`,
  begunAt: 'Begonnen om',
  endAt: 'Eindtijd',
  now: 'Nu is het',
  noTime: 'Typ een tijd, zoals 15:30.',
  notYet: 'Zo laat is het nog niet.',
};
