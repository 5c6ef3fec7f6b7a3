import { describe, expect, it } from 'vitest';
import { isExplained, notesOf } from '../../../src/core/frames/handout-notes';
import { printJob } from '../../../src/core/frames/print-job';
import { deckOf, titleSlide } from '../../support/decks';

const slide = { ...titleSlide(), notes: 'Vraag eerst.', handout: 'Dit is te zien.' };

describe('the text next to a slide on a handout', () => {
  it('is what participants read, what the trainer reads, or none', () => {
    const texts = (['participants', 'trainer', 'none'] as const).map((notes) => notesOf(slide, notes));
    expect(texts).toEqual(['Dit is te zien.', 'Vraag eerst.', undefined]);
  });

  it.each([
    ['a text', { handout: 'Uitleg' }, 'participants', true],
    ['a text that was not asked for', { handout: 'Uitleg' }, 'trainer', false],
    ['a question', { question: 'Wat valt op?' }, 'none', true],
    ['nothing', {}, 'participants', false],
  ] as const)('takes room on all of its pages as soon as one slide has %s', (_, own, notes, expected) => {
    const deck = deckOf(titleSlide(), { ...titleSlide(), ...own });
    const job = printJob(deck, { steps: false, paper: 'a4', handout: { perPage: 2, notes } });
    expect(isExplained(job)).toBe(expected);
  });
});
