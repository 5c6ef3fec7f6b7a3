import type { Edit } from '../deck/edit';
import { freshId } from '../deck/fresh-id';
import { COLOURS } from '../deck/schema';
import type { Deck } from '../deck/types';
import { idsOf } from './plain-at';

/** The ways to change the list of sections. */
export const changeSections = {
  /** A new section without a name at the end, in a colour that no other has while there is one. */
  add(deck: Deck): readonly Edit[] {
    const used = new Set(deck.sections.map((section) => section.colour));
    const section = {
      id: freshId('onderdeel', idsOf(deck.sections)),
      title: '',
      colour: COLOURS.find((colour) => !used.has(colour)) ?? 'what',
    };
    // A deck without sections may have no list of them to put one in.
    return deck.sections.length === 0
      ? [{ type: 'set', path: ['sections'], value: [section] }]
      : [{ type: 'insert', path: ['sections', deck.sections.length], value: section }];
  },

  /** Its slides stay, and belong to no section. */
  remove(deck: Deck, index: number): readonly Edit[] {
    const id = deck.sections[index]?.id;
    const slides = deck.slides.flatMap((slide, i): readonly Edit[] =>
      slide.section === id ? [{ type: 'remove', path: ['slides', i, 'section'] }] : [],
    );
    return id === undefined ? [] : [...slides, { type: 'remove', path: ['sections', index] }];
  },

  move(deck: Deck, from: number, to: number): readonly Edit[] {
    if (to < 0 || to >= deck.sections.length || from === to) return [];
    return [{ type: 'move', path: ['sections', from], to }];
  },
};
