import { describe, expect, it, vi } from 'vitest';
import { lastStep } from '../../src/core/slide/steps';
import { openShowState } from '../../src/core/show/apply';
import { violations } from '../support/axe';
import { builtInDeck } from '../support/built-in-deck';
import { charted } from '../support/charts';
import { deckOf, oneOfEach, rankingSlide } from '../support/decks';
import { slideText } from '../support/marked-text';
import { all } from '../support/mounting.svelte';
import { problemsIn } from '../support/parsed';
import { showInPage, type ShowInPage } from '../support/show';

const deck = deckOf(...oneOfEach());

describe('axe finds nothing wrong with', () => {
  it.each(builtInDeck.slides.map((slide, index) => [slide.id, index] as const))(
    'a slide of the deck that ships, which has all kinds: %s',
    async (_, index) => {
      const slide = builtInDeck.slides[index];
      const step = slide === undefined ? 0 : lastStep(slide);
      const { room } = await charted(builtInDeck, { position: { slide: index, step }, width: 1280 });
      expect(await violations(room)).toEqual([]);
    },
  );

  it.each<[string, (show: ShowInPage) => unknown]>([
    ['the bare show', () => undefined],
    ['the help', ({ press }) => press('?')],
    ['typed digits', ({ press }) => press('3')],
    [
      'a notice',
      ({ tell }) => {
        tell({ type: 'notice', text: 'Bewaard: deck.beeld' });
      },
    ],
    [
      'a running export',
      ({ tell }) => {
        tell({ type: 'export', progress: { stage: 'drawing', done: 4, total: 9 } });
      },
    ],
    [
      'an export of unknown length',
      ({ tell }) => {
        tell({ type: 'export', progress: { stage: 'printing' } });
      },
    ],
    [
      'an export that failed',
      ({ tell }) => {
        tell({ type: 'export', progress: { stage: 'failed', message: 'Vol.' } });
      },
    ],
    ['a curtain', ({ press }) => press('b')],
  ])('%s', async (_, open) => {
    const show = showInPage(deck);
    open(show);
    expect(await violations(show.room)).toEqual([]);
  });

  it('the overview', async () => {
    const { room, press } = showInPage(deck);
    press('o');
    await vi.waitFor(() => {
      expect(all(room, '.grid .stage').length).toBeGreaterThan(5);
    });
    // The words on a thumbnail are a picture: a cell is called by its number and its headline.
    expect(await violations(room, 'label-content-name-mismatch')).toEqual([]);
  });

  it('the table of figures', async () => {
    const ranking = deckOf(rankingSlide({ multiple: true }));
    const { room } = showInPage(ranking, { state: { ...openShowState(ranking), table: true } });
    expect(await violations(room)).toEqual([]);
  });

  it('the problems of a deck', async () => {
    const problems = problemsIn(slideText('figure', 'value: 85,9', 'kop: A'));
    const { room } = showInPage(deck, { broken: { file: 'stuk.beeld', problems } });
    expect(await violations(room)).toEqual([]);
  });
});
