import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshId, slugOf } from '../../../src/core/deck/fresh-id';

describe('a name made of a label', () => {
  it.each([
    ['Signaleren van zorgsignalen', 'signaleren-van-zorgsignalen'],
    ['Café’s & meer', 'cafe-s-meer'],
    ['  (Ortho)pedagogen ', 'ortho-pedagogen'],
    ['Straße', 'strasse'],
    ['中文', ''],
  ])('%j gives %j', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });

  it('is another one where it is taken', () => {
    expect(freshId('Anders', new Set(['anders', 'anders-2']))).toBe('anders-3');
    expect(freshId('中文', new Set())).toBe('naam');
  });

  it.each(['constructor', 'Prototype'])('is another one than %s, which no slide may be called', (label) => {
    expect(freshId(label, new Set())).toBe(`${label.toLowerCase()}-2`);
  });

  it('can always stand in a deck, and is never taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), fc.nat(4), (label, times) => {
        const taken = new Set<string>();
        for (let i = 0; i <= times; i += 1) {
          const id = freshId(label, taken);
          expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/u);
          expect(taken.has(id)).toBe(false);
          taken.add(id);
        }
      }),
    );
  });
});
