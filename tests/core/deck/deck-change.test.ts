import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editVersion } from '../../../src/core/checks/edit-version';
import { readVersion } from '../../../src/core/checks/parse';
import { applyChange, changeBetween } from '../../../src/core/deck/deck-change';
import { anyDeck } from '../../support/arbitraries';
import { deckOf, pictureSlide, rankingSlide, statementSlide } from '../../support/decks';
import { set } from '../../support/edits';

describe('what became of a value', () => {
  it('makes the new one of the old one, whatever both are', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(applyChange(before, changeBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('makes one deck of any other', () => {
    fc.assert(
      fc.property(anyDeck, anyDeck, (before, after) => {
        expect(applyChange(before, changeBetween(before, after))).toEqual(after);
      }),
    );
  });

  it('finds slides again wherever they went', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(), fc.nat(), (before, from, to) => {
        const slides = [...before.slides];
        const moved = slides.splice(from % slides.length, 1);
        slides.splice(to % (slides.length + 1), 0, ...moved);
        const change = changeBetween(before, { ...before, slides });
        const made = applyChange(before, change) as typeof before;
        expect(made.slides.every((slide, i) => slide === slides[i])).toBe(true);
        expect(JSON.stringify(change ?? {})).not.toContain('"value"');
      }),
    );
  });
});

it('of a slide with a photo whose words are changed is not the photo', () => {
  const slides = [statementSlide(), rankingSlide(), pictureSlide()];
  const before = readVersion(JSON.stringify(deckOf(...slides)));
  if ('problems' in before) throw new Error('no sound deck');
  const after = editVersion(before, [set(['slides', 2, 'image', 'alt'], 'Een plein')]);
  if ('problems' in after) throw new Error('refused');
  const change = changeBetween(before.deck, after.deck);
  expect(JSON.stringify(change).length).toBeLessThan(300);
  expect(applyChange(before.deck, change)).toEqual(after.deck);
});
