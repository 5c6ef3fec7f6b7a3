import type { TakeHomeTexts } from './take-home-texts';

/** What the number of a format counts. */
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
  title: 'Export',
  print: 'Print',
  slides: 'Slides',
  all: 'all, or for example 3-7, 12',
  paper: 'Paper',
  papers: { '16:9': 'like the screen (16:9)', a4: 'A4, landscape' },
  perPage: 'Slides per page',
  notes: 'Text with the slides',
  whose: { participants: 'explanation for participants', trainer: 'trainer’s notes', none: 'none' },
  width: 'Size',
  steps: 'Each step separately',
  ink: 'Include pen strokes',
  spareInk: 'Spare ink: everything on white',
  room: 'Group results',
  groups: { none: 'left out', now: 'of the group in the room', all: 'of all groups' },
  nothingDone: 'There are no group results yet. Let the group guess (Q), count (M) or answer (A).',
  forecast: (pages, format, size) =>
    `${pages} ${pages === 1 ? PAGE[format] : PAGES[format]}${size === undefined ? '' : `, about ${size}`}`,
  noSuchSlides: (slides) => `Those slides do not exist. Choose from 1-${slides}, for example 3-7, 12.`,
  save: 'Save…',
  send: 'Print…',
};
