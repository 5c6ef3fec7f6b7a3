import type { TakeHomeTexts } from './take-home-texts';

/** What a file of each format has a number of. */
const PAGE = {
  pdf: 'page',
  handout: 'page',
  report: 'page',
  png: 'picture',
  pptx: 'slide',
  html: 'slide',
} as const;
const PAGES = {
  pdf: 'pages',
  handout: 'pages',
  report: 'pages',
  png: 'pictures',
  pptx: 'slides',
  html: 'slides',
} as const;

export const enTakeHome: TakeHomeTexts = {
  title: 'Take home',
  print: 'Print',
  slides: 'Slides',
  all: 'all, or for example 3-7, 12',
  paper: 'Sheet',
  papers: { '16:9': 'as wide as the screen (16:9)', a4: 'A4, on its side' },
  perPage: 'Slides on a sheet',
  notes: 'Text beside it',
  whose: { participants: 'explanation for participants', trainer: 'notes of the trainer', none: 'none' },
  width: 'Size',
  steps: 'Every step apart',
  ink: 'With what the pen wrote',
  room: 'What groups did',
  groups: { none: 'left out', now: 'of the group in the room', all: 'of all groups' },
  nothingDone: 'Nothing has been done with a group yet. Let the group guess (Q), count (M) or answer (A).',
  forecast: (pages, size, format) => `${pages} ${pages === 1 ? PAGE[format] : PAGES[format]}, about ${size}`,
  noSuchSlides: (slides) => `There are no such slides. Choose from 1-${slides}, for example 3-7, 12.`,
  save: 'Save…',
  send: 'Print…',
};
