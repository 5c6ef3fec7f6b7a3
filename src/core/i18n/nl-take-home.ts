import type { TakeHomeTexts } from './take-home-texts';

/** What the number of a format counts. */
const PAGE = {
  pdf: 'pagina',
  handout: 'pagina',
  report: 'pagina',
  png: 'afbeelding',
  pptx: 'dia',
  html: 'dia',
} as const;
const PAGES = {
  pdf: 'pagina’s',
  handout: 'pagina’s',
  report: 'pagina’s',
  png: 'afbeeldingen',
  pptx: 'dia’s',
  html: 'dia’s',
} as const;

export const nlTakeHome: TakeHomeTexts = {
  title: 'Meenemen',
  print: 'Afdrukken',
  slides: 'Dia’s',
  all: 'alle, of bijvoorbeeld 3-7, 12',
  paper: 'Blad',
  papers: { '16:9': 'zo breed als het scherm (16:9)', a4: 'A4, liggend' },
  perPage: 'Dia’s per blad',
  notes: 'Tekst erbij',
  whose: { participants: 'uitleg voor deelnemers', trainer: 'notities van de trainer', none: 'geen' },
  width: 'Grootte',
  steps: 'Elke stap apart',
  ink: 'Met wat de pen schreef',
  spareInk: 'Spaar inkt: alles op wit',
  room: 'Wat groepen deden',
  groups: { none: 'niet erbij', now: 'van de groep in de zaal', all: 'van alle groepen' },
  nothingDone: 'Er is nog niets gedaan met een groep. Laat de groep raden (Q), tellen (M) of antwoorden (A).',
  forecast: (pages, format, size) =>
    `${pages} ${pages === 1 ? PAGE[format] : PAGES[format]}${size === undefined ? '' : `, ongeveer ${size}`}`,
  noSuchSlides: (slides) => `Deze dia’s zijn er niet. Kies uit 1-${slides}, bijvoorbeeld 3-7, 12.`,
  save: 'Bewaren…',
  send: 'Afdrukken…',
};
