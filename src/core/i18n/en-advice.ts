import type { EditorTexts } from './editor-texts';

export const enAdvice: EditorTexts['advice'] = {
  headlineEmpty: () => 'This slide has no headline yet.',
  textEmpty: ({ number = 0 }) =>
    number === 1 ? '1 text is still empty.' : `${number} texts are still empty.`,
  headlineLong: () => 'The headline takes up more than two lines. A shorter one is easier to read.',
  manyWords: ({ number = 0 }) =>
    `There are ${number} words on this slide. Keep it under 40, so that the room can read along.`,
  labelLong: ({ subject = '' }) => `“${subject}” does not fit and was cut. Make the name shorter.`,
  smallType: () => 'Some letters here are too small to read at the back. Fewer words or fewer rows help.',
  manyRows: ({ number = 0 }) =>
    `This slide has ${number} rows. Nobody at the back can read that. Spread them over more slides, or show only the largest. The handout has the whole table.`,
  percentRange: ({ subject = '' }) => `“${subject}”: a percentage is between 0 and 100.`,
  textRefused: ({ subject = '' }) => (subject === '' ? '' : `“${subject}” does not fit.`),
  figureRefused: ({ subject = '' }) =>
    `“${subject}” is not a figure. Until you correct it, the slide says “no figure”.`,
  figureEmpty: ({ number = 0 }) => (number === 1 ? '1 figure is missing.' : `${number} figures are missing.`),
  sharesOver: ({ number = 0 }) =>
    `The percentages add up to ${number}. Switch on ‘More than one answer possible’ if that is right.`,
  thousandsPoint: ({ number = 0, subject = '' }) =>
    `This says ${subject}: a number with three decimals. Do you mean ${number}? Then leave out the point.`,
  noSource: () => 'Add a source: where does this figure come from?',
  lowContrast: () => 'The text hardly stands out against this colour.',
  noAlt: () => 'Describe the picture, for people who cannot see it.',
};
