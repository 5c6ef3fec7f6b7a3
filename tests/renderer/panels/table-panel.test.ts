import { describe, expect, it } from 'vitest';
import { openShowState } from '../../../src/core/show/apply';
import type { Slide } from '../../../src/core/deck/types';
import { countsSlide, deckOf, figureSlide, pointsSlide, rankingSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage } from '../../support/show';

function table(slide: Slide) {
  const deck = deckOf(slide);
  const show = showInPage(deck, { state: { ...openShowState(deck), table: true } });
  return { ...show, panel: one(show.room, '[role=dialog]') };
}

describe('the table of a slide', () => {
  it('holds the figures in real rows and columns, under the headline', () => {
    const { panel } = table(rankingSlide({ column: 'Doelstelling' }));
    expect(textOf(one(panel, 'caption'))).toBe(rankingSlide().headline);
    expect(all(panel, 'tr').map((row) => all(row, 'th, td').map(textOf))).toEqual([
      ['Doelstelling', '%'],
      ['Signaleren van zorgsignalen', '85,9'],
      ['Talentontwikkeling', '77,5'],
      ['Anders', '80,3'],
    ]);
  });

  it('keeps vague what is vague', () => {
    const { panel } = table(countsSlide());
    expect(all(panel, 'td').map(textOf)).toEqual(['enkele honderden', '2.000', '36.372']);
  });

  it('sets its figures flush right, in digits of one width', () => {
    const { panel } = table(countsSlide());
    const rights = all(panel, 'td').map((cell) => cell.getBoundingClientRect().right);
    expect(new Set(rights).size).toBe(1);
    for (const cell of all(panel, 'td')) {
      expect(getComputedStyle(cell)).toMatchObject({
        textAlign: 'right',
        fontVariantNumeric: 'tabular-nums',
      });
    }
  });

  it('says where the figures come from', () => {
    expect(textOf(table(rankingSlide({ multiple: true })).panel)).toContain(
      'Bron: NJi, Kinderwerk anno 2021 · meerdere antwoorden mogelijk',
    );
  });

  it('is there for a key figure too', () => {
    expect(all(table(figureSlide()).panel, 'td').map(textOf)).toEqual(['40']);
  });

  it('says so where a slide has no figures', () => {
    const { panel } = table(pointsSlide());
    expect(textOf(panel)).toContain('Op deze dia staan geen cijfers.');
    expect(all(panel, 'table')).toEqual([]);
  });

  it('closes on its button, for every window', () => {
    const { panel, host, dialogs } = table(rankingSlide());
    click(one(panel, 'button'));
    expect(host.asked).toEqual([['command', { type: 'close' }]]);
    expect(dialogs()).toEqual([]);
  });
});
