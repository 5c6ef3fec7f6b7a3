import type { Colour } from '../core/deck/types';

/** Colours that a canvas needs by value; the same as in `renderer/styles/tokens.css` (a test compares them). */
export const INK = '#1B2440';
export const RESTING = '#B9C1D3';
export const TRACK = '#EFE7DA';

export const SECTION_COLOURS: Readonly<Record<Colour, string>> = {
  what: '#0E7C6B',
  who: '#7A2E8E',
  goals: '#C8381F',
  activities: '#2257C4',
  partners: '#3B7D23',
  value: '#C2255C',
  numbers: '#A85B00',
  further: '#1B2440',
};

export const FIGURE_FONT = 'Bricolage Grotesque';
export const TEXT_FONT = 'Atkinson Hyperlegible Next';
