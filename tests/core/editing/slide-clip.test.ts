import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDeck } from '../../../src/core/checks/edit-deck';
import type { Deck } from '../../../src/core/deck/types';
import { clipOf, pasteSlides, readClip } from '../../../src/core/editing/slide-clip';
import { sectionOf } from '../../../src/core/slide/slide-lines';
import { anyPartlyHiddenDeck } from '../../support/arbitraries';
import { deck, deckOf, pictureSlide, rankingSlide, titleSlide } from '../../support/decks';
import { edited } from '../../support/edited';

const noSources: ReadonlyMap<string, string> = new Map();
/** Through the clipboard and into a deck. */
function pasted(from: Deck, indices: readonly number[], to: Deck, after: number) {
  const clip = readClip(JSON.stringify(clipOf(from, indices)));
  if (clip === undefined) throw new Error('no slides came through');
  return { clip, ...pasteSlides(to, after, clip, noSources) };
}

/** A section as the room sees it. */
const sectionSeen = (of: Deck, index: number) => {
  const slide = of.slides[index];
  const section = slide && sectionOf(of, slide);
  return section && [section.title, section.colour];
};

describe('slides that are copied', () => {
  it('arrive as they were in any deck, in order, with their sections, under names of their own', () => {
    const twoDecks = fc.tuple(anyPartlyHiddenDeck, anyPartlyHiddenDeck).chain(([from, to]) =>
      fc.record({
        from: fc.constant(from),
        to: fc.constant(to),
        some: fc.subarray([...from.slides.keys()], { minLength: 1 }),
        after: fc.nat(to.slides.length - 1),
      }),
    );
    fc.assert(
      fc.property(twoDecks, ({ from, to, some, after }) => {
        const { edits, ids } = pasted(from, some, to, after);
        const result = edited(to, edits);
        const own = (slide: object) => ({ ...slide, id: '', section: '' });
        expect(new Set(result.slides.map(({ id }) => id)).size).toBe(to.slides.length + some.length);
        some.forEach((index, i) => {
          const slide = result.slides[after + 1 + i];
          expect(slide?.id).toBe(ids[i]);
          expect(own(slide ?? {})).toEqual(own(from.slides[index] ?? {}));
          expect(sectionSeen(result, after + 1 + i)).toEqual(sectionSeen(from, index));
        });
        const others = result.slides.toSpliced(after + 1, some.length);
        expect(others).toEqual(to.slides);
      }),
    );
  });

  it('keep their names where those are free, so that what groups did stays with a slide that is cut', () => {
    const from = deckOf(titleSlide(), rankingSlide());
    const without = { ...from, slides: from.slides.slice(0, 1) };
    expect(pasted(from, [1], without, 0).ids).toEqual([from.slides[1]?.id]);
    expect(pasted(from, [1], from, 0).ids).not.toEqual([from.slides[1]?.id]);
  });

  it('find a section of the same title and colour, and else bring their own under a free name', () => {
    const from = deckOf(rankingSlide());
    const same = deck({ sections: [{ id: 'anders', title: 'Doelstellingen', colour: 'goals' }] });
    expect(edited(same, pasted(from, [0], same, 0).edits).sections).toEqual(same.sections);
    const other = deck({ sections: [{ id: 'doelen', title: 'Doelstellingen', colour: 'who' }] });
    const both = edited(other, pasted(from, [0], other, 0).edits);
    expect(both.sections.map(({ colour }) => colour)).toEqual(['who', 'goals']);
    expect(both.slides[1]?.section).toBe('doelen-2');
    const none = deck({ sections: [] });
    expect(edited(none, pasted(from, [0], none, 0).edits).sections).toEqual(from.sections);
  });

  it('show their pictures from where those were stored', () => {
    const image = { src: 'beelden/foto.jpg', alt: '' };
    const from = deckOf(titleSlide(), pictureSlide({ image }));
    const clip = clipOf(from, [1]);
    const sources = new Map([['beelden/foto.jpg', 'b-beelden/foto.jpg']]);
    const to = deckOf(titleSlide(), titleSlide());
    const after = editDeck(to, pasteSlides(to, 0, clip, sources).edits);
    expect(after).toMatchObject({ deck: { slides: { 1: { image: { src: 'b-beelden/foto.jpg' } } } } });
  });
});

it.each([
  '',
  'gewone tekst',
  '{}',
  '[]',
  '{"slides":[],"sections":[],"pictures":""}',
  '{"slides":[{"kind":"taart"}]}',
])('%j is no slide', (text) => {
  expect(readClip(text)).toBeUndefined();
});
