import * as v from 'valibot';

/** Of the width of the console, what its notes have: from 0 to 1. */
export const NOTES_SHARE = { min: 0.22, max: 0.6, usual: 0.36 } as const;

export const notesShareSchema = v.pipe(v.number(), v.minValue(NOTES_SHARE.min), v.maxValue(NOTES_SHARE.max));
