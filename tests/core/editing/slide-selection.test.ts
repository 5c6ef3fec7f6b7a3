import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenIndices,
  onlySlide,
  rangeText,
  rangeTo,
  someSlides,
  toggled,
} from '../../../src/core/editing/slide-selection';
import { parseSlides } from '../../../src/core/export/slide-range';
import { deckOf, titleSlide } from '../../support/decks';

const COUNT = 7;
const deck = deckOf(...Array.from({ length: COUNT }, () => titleSlide()));

describe('the slides that are chosen', () => {
  it('reach from where the range began, back and forth', () => {
    const three = rangeTo(deck, onlySlide(deck, 4), 4, 2);
    expect(chosenIndices(deck, three, 2)).toEqual([2, 3, 4]);
    expect(chosenIndices(deck, rangeTo(deck, three, 2, 6), 6)).toEqual([4, 5, 6]);
  });

  it('begin a range at the slide that stands there, if one went to it by another way', () => {
    expect(chosenIndices(deck, rangeTo(deck, onlySlide(deck, 0), 3, 5), 5)).toEqual([3, 4, 5]);
  });

  it('are let go of by whoever goes to another slide', () => {
    expect(chosenIndices(deck, someSlides(deck, [1, 2]), 5)).toEqual([5]);
  });

  it('stay chosen wherever they move, and forget what is gone', () => {
    const two = someSlides(deck, [1, 4]);
    const moved = { ...deck, slides: deck.slides.toReversed().filter((_, i) => i !== 5) };
    expect(chosenIndices(moved, two, 2)).toEqual([2]);
    expect(chosenIndices({ ...deck, slides: deck.slides.toReversed() }, two, 2)).toEqual([2, 5]);
  });

  it('are never none, and one of them is where one stands, whatever is clicked', () => {
    const click = fc.record({ index: fc.nat(COUNT - 1), how: fc.constantFrom('only', 'range', 'toggle') });
    fc.assert(
      fc.property(fc.array(click, { maxLength: 12 }), (clicks) => {
        let at = 0;
        let selection = onlySlide(deck, at);
        for (const { index, how } of clicks) {
          const before = chosenIndices(deck, selection, at);
          if (how === 'toggle') {
            ({ selection, at } = toggled(deck, selection, at, index));
            const after = new Set(chosenIndices(deck, selection, at));
            const isLast = before.length === 1 && before[0] === index;
            const wanted = before.includes(index)
              ? before.filter((each) => each !== index)
              : [...before, index];
            expect(after).toEqual(new Set(isLast ? before : wanted));
          } else {
            selection = how === 'only' ? onlySlide(deck, index) : rangeTo(deck, selection, at, index);
            at = index;
          }
          expect(chosenIndices(deck, selection, at)).toContain(at);
        }
      }),
    );
  });

  it('are written as people write them, which reads back as the same', () => {
    expect(rangeText([0, 2, 3, 4, 6])).toBe('1, 3-5, 7');
    fc.assert(
      fc.property(fc.subarray([...deck.slides.keys()], { minLength: 1 }), (indices) => {
        expect(parseSlides(rangeText(indices), COUNT)).toEqual(indices);
      }),
    );
  });
});
