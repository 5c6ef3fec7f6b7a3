import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShowState } from '../../../src/core/show/apply';
import { moveSelection } from '../../../src/renderer/controls/overview-selection';
import { painted } from '../../support/browser';
import { deckOf, pointsSlide, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage } from '../../support/show';

const deck = deckOf(...Array.from({ length: 12 }, (_, i) => titleSlide({ headline: `Dia ${i + 1}` })));
const thousand = deckOf(...Array.from({ length: 1000 }, (_, i) => pointsSlide({ headline: `Dia ${i + 1}` })));

function overview(of = deck, slide = 0) {
  const show = showInPage(of, { state: openShowState(of, { position: { slide, step: 0 } }) });
  show.press('o');
  const cells = () => all(show.room, '[role=dialog] .grid button');
  const chosen = () => cells().findIndex((cell) => cell.getAttribute('aria-current') === 'true');
  return { ...show, cells, chosen };
}

afterEach(painted);

describe('the overview', () => {
  it('has a cell for each slide, named and numbered, and marks where the show is', () => {
    const { cells, chosen } = overview(deck, 4);
    expect(cells().map((cell) => cell.getAttribute('aria-label'))).toEqual(
      deck.slides.map((slide, i) => `${i + 1}. ${slide.headline}`),
    );
    expect(chosen()).toBe(4);
  });

  it('says which slides are hidden, and goes to them all the same', () => {
    const partly = deckOf(
      titleSlide(),
      { ...titleSlide({ headline: 'Reserve' }), hidden: true },
      titleSlide(),
    );
    const { cells, headline } = overview(partly);
    const [, reserve] = cells();
    if (reserve === undefined) throw new Error('no second cell');
    expect(reserve.getAttribute('aria-label')).toBe('2. Reserve (verborgen)');
    click(reserve);
    expect(headline()).toBe('Reserve');
  });

  it('draws each slide as it finally stands', async () => {
    const points = deckOf(pointsSlide());
    const { cells } = overview(points);
    await vi.waitFor(() => {
      const [cell] = cells();
      expect(cell?.querySelectorAll('li')).toHaveLength(3);
      expect(cell?.querySelectorAll('.waiting, .enter, h1')).toHaveLength(0);
    });
  });

  it('draws of a thousand slides only those in sight, or nearly', async () => {
    const { room, cells } = overview(thousand);
    await vi.waitFor(() => {
      expect(all(room, '.grid .stage').length).toBeGreaterThan(8);
    });
    expect(cells()).toHaveLength(1000);
    expect(all(room, '.grid .stage').length).toBeLessThan(80);
  });

  it('has the slide of the show in sight, however far on it is', async () => {
    const { cells, chosen } = overview(thousand, 700);
    await painted();
    const cell = cells()[chosen()];
    expect(chosen()).toBe(700);
    const { top, bottom } = cell?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('goes to a slide with a click, and closes', () => {
    const { cells, host, headline, dialogs } = overview();
    const cell = cells()[6];
    if (cell === undefined) throw new Error('no seventh cell');
    click(cell);
    expect(host.asked).toEqual([['command', { type: 'goTo', slide: 6 }]]);
    expect(headline()).toBe('Dia 7');
    expect(dialogs()).toEqual([]);
  });

  it('is walked through with the arrows, and Enter goes there', () => {
    const { press, chosen, headline, host, room } = overview(deck, 1);
    const columns = getComputedStyle(one(room, '.grid')).gridTemplateColumns.split(' ').length;
    expect(columns).toBeGreaterThan(2);
    press('ArrowRight');
    expect(chosen()).toBe(2);
    press('ArrowDown');
    expect(chosen()).toBe(2 + columns);
    press('ArrowLeft');
    expect(host.asked).toEqual([]);
    press('Enter');
    expect(headline()).toBe(`Dia ${2 + columns}`);
  });

  it('lets typed digits go before the choice', () => {
    const { press, headline } = overview(deck, 1);
    press('9');
    press('Enter');
    expect(headline()).toBe('Dia 9');
  });

  it('is put away without going anywhere', () => {
    const { press, headline, dialogs, host } = overview(deck, 1);
    press('End');
    press('Escape');
    expect(dialogs()).toEqual([]);
    expect(headline()).toBe('Dia 2');
    expect(host.asked).toEqual([]);
  });

  it('shows its slides without letting the keyboard or a screen reader into them', async () => {
    const { room } = overview();
    await vi.waitFor(() => {
      expect(all(room, '.grid .stage').length).toBeGreaterThan(0);
    });
    for (const stage of all(room, '.grid .stage')) {
      expect(stage.closest('[inert][aria-hidden=true]')).not.toBeNull();
    }
    expect(textOf(one(room, '[role=dialog] h2'))).toBe('Overzicht');
  });
});

describe('the choice in a grid of 4 columns and 10 cells', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [0, 'ArrowLeft', 0],
    [5, 'ArrowUp', 1],
    [1, 'ArrowUp', 0],
    [5, 'ArrowDown', 9],
    [8, 'ArrowDown', 9],
    [9, 'PageDown', 9],
    [5, 'PageUp', 4],
    [5, 'Home', 0],
    [5, 'End', 9],
  ])('goes from %i with %s to %i', (at, key, to) => {
    expect(moveSelection(at, key, 4, 10)).toBe(to);
  });

  it('is not moved by other keys', () => {
    expect(moveSelection(3, 'Enter', 4, 10)).toBeUndefined();
    expect(moveSelection(3, 'x', 4, 10)).toBeUndefined();
  });
});
