import { LIMITS } from './limits';

/** Fields by these names are passed over by whatever reads them again: they are no names of slides and rows. */
export const RESERVED_IDS = ['constructor', 'prototype'] as const;

/** The id of a slide, a row or a section. */
export const ID = new RegExp(
  `^(?!(?:${RESERVED_IDS.join('|')})$)[a-z0-9][a-z0-9-]{0,${LIMITS.id - 1}}$`,
  'u',
);
