import type { Colour } from '../deck/types';

/** Colours that a canvas or a file needs by value; as in `renderer/styles/tokens.css` (a test compares them). */
export const INK = '#1B2440';
export const RESTING = '#B9C1D3';
export const TRACK = '#EFE7DA';
export const PAPER = '#FFF9F0';
export const MUTED = '#5B6380';
export const SUN = '#FFC247';
export const CORAL = '#F2765B';
export const WHITE = '#FFFFFF';

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
