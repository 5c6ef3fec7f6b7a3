import * as v from 'valibot';
import { expect, it } from 'vitest';
import { notesShareSchema } from '../../../src/core/show/notes-share';

it('the notes have a part of the console that leaves room for both', () => {
  for (const share of [0.22, 0.36, 0.6]) expect(v.parse(notesShareSchema, share)).toBe(share);
  for (const wrong of [0, 0.21, 0.61, NaN, '0.4', null, undefined])
    expect(() => v.parse(notesShareSchema, wrong)).toThrow();
});
