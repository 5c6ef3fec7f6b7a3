import type { Deck, Picture, Row, Slide, SlideKind, SlideOf } from '../../src/core/deck/types';
import { SMALL_PICTURE } from './pictures';

/**
 * Small decks to start a test from. Every factory gives something whole and ordinary; a test names only
 * what it is about.
 */
export function deck(own: Partial<Deck> = {}): Deck {
  return {
    beeld: 1,
    title: 'Proefdeck',
    language: 'nl',
    source: { text: 'NJi, Kinderwerk anno 2021' },
    sections: [{ id: 'doelen', title: 'Doelstellingen', colour: 'goals' }],
    slides: [titleSlide()],
    ...own,
  };
}

/** A deck of these slides, each with an id of its own. */
export function deckOf(...slides: readonly Slide[]): Deck {
  return deck({ slides: slides.map((slide, i) => ({ ...slide, id: `${slide.id}-${i}` })) });
}

type Own<Kind extends SlideKind> = Partial<Omit<SlideOf<Kind>, 'kind'>>;

export const titleSlide = (own: Own<'title'> = {}): SlideOf<'title'> => ({
  kind: 'title',
  id: 'titel',
  headline: 'Kinderwerk in beeld',
  ...own,
});

export const statementSlide = (own: Own<'statement'> = {}): SlideOf<'statement'> => ({
  kind: 'statement',
  id: 'definitie',
  section: 'doelen',
  headline: 'Sociaal werk voor alle kinderen tot 12 jaar',
  text: 'Kinderwerk hoort bij de pedagogische basis.',
  ...own,
});

export const figureSlide = (own: Own<'figure'> = {}): SlideOf<'figure'> => ({
  kind: 'figure',
  id: 'functietitel',
  section: 'doelen',
  headline: 'Maar vier op de tien heten ook echt kinderwerker',
  value: 40,
  unit: 'percent',
  ...own,
});

/** Three bars: the first is highlighted, and the rest group stands in the middle of the file. */
export const rankingSlide = (own: Own<'ranking'> = {}): SlideOf<'ranking'> => ({
  kind: 'ranking',
  id: 'doelen',
  section: 'doelen',
  headline: 'Bijna negen op de tien willen zorgsignalen zien',
  unit: 'percent',
  multiple: false,
  highlight: ['signaleren'],
  rows: [
    { id: 'talent', label: 'Talentontwikkeling', value: 77.5 },
    { id: 'anders', label: 'Anders', value: 80.3, rest: true },
    { id: 'signaleren', label: 'Signaleren van zorgsignalen', value: 85.9 },
  ],
  ...own,
});

/** A vague group, a small one and a large one that enters a step later. */
export const countsSlide = (own: Own<'counts'> = {}): SlideOf<'counts'> => ({
  kind: 'counts',
  id: 'aantallen',
  section: 'doelen',
  headline: 'Een kleine beroepsgroep tussen grote buren',
  highlight: ['kinderwerkers'],
  later: ['gezin'],
  rows: [
    { id: 'kinderwerkers', label: 'Kinderwerkers', about: 'enkele honderden' },
    { id: 'jongerenwerkers', label: 'Jongerenwerkers', value: 2000 },
    { id: 'gezin', label: 'Jeugd- en gezinsprofessionals', value: 36372 },
  ],
  ...own,
});

/** Two statements, three answers; the first answer is highlighted. */
export const stackedSlide = (own: Own<'stacked'> = {}): SlideOf<'stacked'> => ({
  kind: 'stacked',
  id: 'stellingen',
  section: 'doelen',
  headline: 'Kinderen voelen zich gezien',
  answers: ['Eens', 'Neutraal', 'Oneens'],
  highlight: ['Eens'],
  rows: [
    { id: 'gezien', label: 'Ik word gezien', values: [60.5, 25, 14.5] },
    { id: 'veilig', label: 'Ik voel me veilig', values: [72, 20, 8] },
  ],
  ...own,
});

/** Three years, the last of which is highlighted. */
export const columnsSlide = (own: Own<'columns'> = {}): SlideOf<'columns'> => ({
  kind: 'columns',
  id: 'deelnemers',
  section: 'doelen',
  headline: 'Het aantal deelnemers verdubbelde',
  unit: 'count',
  highlight: ['j2023'],
  rows: [
    { id: 'j2021', label: '2021', value: 1200 },
    { id: 'j2022', label: '2022', value: 0 },
    { id: 'j2023', label: '2023', value: 2400 },
  ],
  ...own,
});

/** Two lines through three years; the first is highlighted, and misses a figure. */
export const linesSlide = (own: Own<'lines'> = {}): SlideOf<'lines'> => ({
  kind: 'lines',
  id: 'verloop',
  section: 'doelen',
  headline: 'De wijk haalt de stad in',
  unit: 'percent',
  periods: ['2021', '2022', '2023'],
  highlight: ['wijk'],
  series: [
    { id: 'wijk', label: 'De wijk', values: [31.5, null, 52] },
    { id: 'stad', label: 'De stad', values: [40, 42, 41] },
  ],
  ...own,
});

/** Two rows, each with a figure of one year and of the next. */
export const comparisonSlide = (own: Own<'comparison'> = {}): SlideOf<'comparison'> => ({
  kind: 'comparison',
  id: 'vergelijking',
  section: 'doelen',
  headline: 'Scholen weten ons nu te vinden',
  unit: 'percent',
  series: ['2019', '2023'],
  rows: [
    { id: 'scholen', label: 'Scholen', values: [61.2, 94] },
    { id: 'politie', label: 'Politie', values: [52, 29] },
  ],
  ...own,
});

/** Three parts, the second of which is highlighted. */
export const ringSlide = (own: Own<'ring'> = {}): SlideOf<'ring'> => ({
  kind: 'ring',
  id: 'verdeling',
  section: 'doelen',
  headline: 'De helft komt uit de wijk',
  unit: 'percent',
  highlight: ['wijk'],
  parts: [
    { id: 'stad', label: 'Uit de stad', value: 30.5 },
    { id: 'wijk', label: 'Uit de wijk', value: 50 },
    { id: 'elders', label: 'Van elders', value: 19.5 },
  ],
  ...own,
});

export const pointsSlide = (own: Own<'points'> = {}): SlideOf<'points'> => ({
  kind: 'points',
  id: 'contact',
  section: 'doelen',
  headline: 'Kinderwerkers bleven contact zoeken',
  points: [
    { title: 'Zorgen', text: 'Wat doet corona met kinderen?' },
    { text: 'Ouders werden opgebeld.' },
    { title: 'Aanpak', text: 'Online en in de buurt.' },
  ],
  ...own,
});

export const cardsSlide = (own: Own<'cards'> = {}): SlideOf<'cards'> => ({
  kind: 'cards',
  id: 'advies',
  section: 'doelen',
  headline: 'Laat kinderwerk zien en zoek partners op',
  cards: [
    { title: 'Word herkenbaar', text: 'Maak duidelijk waar kinderwerk voor staat.' },
    { title: 'Toon je waarde', text: 'Denk aan een filmpje of een verslag.' },
  ],
  ...own,
});

export const discussionSlide = (own: Own<'discussion'> = {}): SlideOf<'discussion'> => ({
  kind: 'discussion',
  id: 'gesprek',
  section: 'doelen',
  headline: 'Wat neem jij mee naar je eigen buurt?',
  questions: ['Welk cijfer verraste je?', 'Met wie neem je contact op?'],
  minutes: 5,
  ...own,
});

export const sourcesSlide = (own: Own<'sources'> = {}): SlideOf<'sources'> => ({
  kind: 'sources',
  id: 'bronnen',
  section: 'doelen',
  headline: 'Zo lees je deze cijfers',
  items: [{ title: 'Procenten', text: 'Afgerond zoals in de bron.' }, { text: 'Meer antwoorden mogelijk.' }],
  ...own,
});

/** A picture that stands in the deck itself, eight by four points. */
export const insidePicture = (own: Partial<Picture> = {}): Picture => ({
  src: SMALL_PICTURE,
  alt: 'Een vlak in één kleur',
  ...own,
});

export const pictureSlide = (own: Own<'picture'> = {}): SlideOf<'picture'> => ({
  kind: 'picture',
  id: 'foto',
  section: 'doelen',
  headline: 'Buiten spelen hoort bij elke week',
  image: insidePicture(),
  fit: 'beside',
  text: 'Elke woensdag naar het veld.',
  ...own,
});

/** One slide of every kind that a deck can have. */
export const oneOfEach = (): readonly Slide[] => [
  titleSlide(),
  statementSlide(),
  figureSlide({ picture: 'people', text: 'Kinderwerk heeft veel namen.' }),
  rankingSlide(),
  countsSlide(),
  stackedSlide(),
  columnsSlide(),
  linesSlide(),
  comparisonSlide(),
  ringSlide(),
  pointsSlide(),
  cardsSlide(),
  discussionSlide(),
  sourcesSlide(),
  pictureSlide(),
];

/** Rows with these values, named after their place: `r0`, `r1`, … */
export function rows(...values: readonly number[]): SlideOf<'ranking'>['rows'] {
  return values.map((value, i) => ({ id: `r${i}`, label: `Rij ${i}`, value }));
}

export const labelsOf = (some: readonly Row[]): readonly string[] => some.map((row) => row.label);
