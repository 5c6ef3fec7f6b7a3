import { describe, expect, it } from 'vitest';
import { changeSections } from '../../../src/core/editing/change-sections';
import { deck, deckOf, rankingSlide, titleSlide } from '../../support/decks';
import { edited } from '../../support/edited';

const two = deck({
  sections: [
    { id: 'een', title: 'Eén', colour: 'what' },
    { id: 'twee', title: 'Twee', colour: 'who' },
  ],
});

describe('the sections of a deck', () => {
  it('get a new one in a colour that is free', () => {
    const after = edited(two, changeSections.add(two));
    expect(after.sections[2]).toEqual({
      id: 'onderdeel',
      title: '',
      colour: 'goals',
    });
  });

  it('get a first one, also where the file has no list of them', () => {
    const bare = deck({ sections: [] });
    expect(edited(bare, changeSections.add(bare)).sections).toHaveLength(1);
  });

  it('go, and their slides stay without one', () => {
    const before = deckOf(titleSlide(), rankingSlide());
    const after = edited(before, changeSections.remove(before, 0));
    expect(after.sections).toEqual([]);
    expect(after.slides.map(({ section }) => section)).toEqual([undefined, undefined]);
  });

  it('are put in another order', () => {
    const after = edited(two, changeSections.move(two, 1, 0));
    expect(after.sections.map(({ id }) => id)).toEqual(['twee', 'een']);
    expect(changeSections.move(two, 0, -1)).toEqual([]);
  });
});
