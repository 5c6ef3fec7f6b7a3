import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../src/core/slide/slide-lines';
import {
  cardsSlide,
  deck,
  deckOf,
  oneOfEach,
  pointsSlide,
  rankingSlide,
  titleSlide,
} from '../../support/decks';
import { all, one, shown, textOf } from '../../support/mounting.svelte';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const kinds = oneOfEach().map((slide) => [slide.kind, slide] as const);

describe.each(kinds)('a %s slide', (kind, slide) => {
  const show = deckOf(titleSlide(), slide, titleSlide());
  const at = { position: { slide: 1, step: 0 } };

  it('has its headline as its only heading', () => {
    const { room } = shown(show, at);
    expect(all(room, HEADINGS).map(textOf)).toEqual([slide.headline]);
    expect(one(room, HEADINGS).localName).toBe('h1');
  });

  it('is one region, named after its headline', () => {
    const { room } = shown(show, at);
    const region = one(room, 'section[aria-labelledby], [role=region]');
    const name = document.getElementById(region.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toBe(slide.headline);
    expect(region.contains(name)).toBe(true);
  });

  it('says where its figures come from', () => {
    const { room } = shown(show, at);
    expect(textOf(one(room, 'footer'))).toContain(sourceLine(show, slide));
  });

  it('shows what it is about and which slide this is, but for the title', () => {
    const { room } = shown(show, at);
    const expected = kind === 'title' ? [] : ['Doelstellingen'];
    expect(all(room, '.label').map(textOf)).toEqual(expected);
    expect(textOf(one(room, 'footer')).includes('2 / 3')).toBe(kind !== 'title');
  });

  it('leaves the headings to others on a thumbnail', () => {
    const { room } = shown(show, { ...at, mode: 'preview', heads: false });
    expect(all(room, HEADINGS)).toEqual([]);
    expect(textOf(room)).toContain(slide.headline);
  });

  it('wears the colour of its section', () => {
    const { room } = shown(show, at);
    const colour = getComputedStyle(one(room, '.slide')).getPropertyValue('--colour');
    expect(colour).toBe(kind === 'title' ? '#1b2440' : '#c8381f');
  });
});

describe('a slide', () => {
  it('shows every text of its points and cards', () => {
    const points = shown(pointsSlide(), { position: { slide: 0, step: 2 } }).room;
    expect(all(points, 'li').map(textOf)).toEqual([
      'Zorgen Wat doet corona met kinderen?',
      'Ouders werden opgebeld.',
      'Aanpak Online en in de buurt.',
    ]);
    const cards = shown(cardsSlide(), { position: { slide: 0, step: 1 } }).room;
    expect(all(cards, 'li p').map(textOf)).toEqual([
      'Maak duidelijk waar kinderwerk voor staat.',
      'Denk aan een filmpje of een verslag.',
    ]);
  });

  it('shows the subtitle of the deck on a title slide without a text of its own', () => {
    const own = deck({ subtitle: 'Op basis van onderzoek' });
    expect(textOf(shown(own).room)).toContain('Op basis van onderzoek');
    const text = deck({ subtitle: 'Op basis van onderzoek', slides: [titleSlide({ text: 'Eigen tekst' })] });
    expect(textOf(shown(text).room)).not.toContain('Op basis van onderzoek');
  });

  it('can be drawn twice on a page without sharing a name', () => {
    const ids = [shown(rankingSlide()), shown(rankingSlide())].map(({ room }) => one(room, 'h1').id);
    expect(new Set(ids).size).toBe(2);
  });

  it('shows how far the show is, one block a slide, or one bar in a long deck', () => {
    const rail = (slides: number, at: number) => {
      const long = deckOf(...Array.from({ length: slides }, () => pointsSlide()));
      const blocks = all(shown(long, { position: { slide: at, step: 0 } }).room, '.rail span');
      return blocks.map(
        (block) => [block.classList.contains('passed'), Math.round(block.offsetWidth)] as const,
      );
    };
    expect(rail(4, 1).map(([passed]) => passed)).toEqual([true, true, false, false]);
    const [passed, left] = rail(100, 24).map(([, width]) => width);
    expect(passed).toBeCloseTo(((passed ?? 0) + (left ?? 0)) / 4, -1);
  });
});
