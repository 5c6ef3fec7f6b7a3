/** The drawings that a card may have; their shapes are in `core/look/card-art.ts`. */
export const ARTS = [
  'recognise',
  'show',
  'meet',
  'listen',
  'grow',
  'play',
  'protect',
  'build',
  'share',
  'home',
  'learn',
  'celebrate',
] as const;
export type Art = (typeof ARTS)[number];

/** How one slide follows another. */
export const TRANSITIONS = ['cut', 'fade'] as const;
