import { describe, expect, it } from 'vitest';
import { nl } from '../../../src/core/i18n/nl';
import { openShowState } from '../../../src/core/show/apply';
import { deckOf, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage } from '../../support/show';

const deck = deckOf(
  titleSlide({ headline: 'Eerste' }),
  pointsSlide({ headline: 'Tweede' }),
  rankingSlide({ headline: 'Derde' }),
  titleSlide({ headline: 'Vierde' }),
);
const at = (slide: number, step: number) => ({ state: openShowState(deck, { position: { slide, step } }) });
const visible = (element: Element) => getComputedStyle(element).visibility === 'visible';

describe('over the slide', () => {
  it('a curtain hides everything until the next key, which brings the slide back as it was', () => {
    const { room, press, headline } = showInPage(deck, at(1, 1));
    press('.');
    const { width, height } = one(room, '.curtain').getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    expect(getComputedStyle(one(room, '.curtain')).backgroundColor).toBe('rgb(0, 0, 0)');
    press('w');
    expect(getComputedStyle(one(room, '.curtain')).backgroundColor).toBe('rgb(255, 255, 255)');
    press('PageDown');
    expect(all(room, '.curtain')).toEqual([]);
    expect(headline()).toBe('Tweede');
    expect(all(room, 'ul > li').map(visible)).toEqual([true, true, false]);
  });

  it('the figures come and go as a table', () => {
    const { dialogs, press, room } = showInPage(deck, at(2, 1));
    press('t');
    expect(dialogs()).toEqual(['Cijfers als tabel']);
    expect(all(one(room, '[role=dialog]'), 'td').map(textOf)).toEqual(['85,9', '77,5', '80,3']);
    press('Escape');
    expect(dialogs()).toEqual([]);
  });

  it('typed digits say where Enter would lead', () => {
    const { room, press, headline } = showInPage(deck);
    press('3');
    expect(textOf(one(room, '.notice'))).toBe('Naar dia 3 van 4 · Enter');
    press('Enter');
    expect(headline()).toBe('Derde');
    expect(textOf(one(room, '.notice'))).toContain('Sprong naar dia 3. Terug naar dia 1: Alt + ←');
  });

  it('a notice with something to do about it has a button, and a press on it is no step', () => {
    const { room, tell, host } = showInPage(deck);
    tell({ type: 'notice', text: nl.faults.happened, offers: 'copyDetails' });
    click(one(room, '.notice button'));
    expect(host.asked).toContainEqual(['act', 'copyDetails']);
    expect(host.asked).not.toContainEqual(['command', { type: 'next' }]);
  });

  it('a notice of main is shown', () => {
    const { room, tell } = showInPage(deck);
    tell({ type: 'notice', text: 'Bewaard: deck.beeld' });
    expect(textOf(one(room, '.notice'))).toBe('Bewaard: deck.beeld');
    expect(visible(one(room, '.notice'))).toBe(true);
  });

  it('an export tells how far it is, and can be stopped', () => {
    const { room, tell, host, dialogs } = showInPage(deck);
    tell({ type: 'export', progress: { stage: 'drawing', done: 40, total: 100 } });
    expect(dialogs()).toEqual([nl.export.title]);
    expect(textOf(one(room, '[role=dialog] p'))).toBe('Pagina’s tekenen: 40 van 100');
    expect(room.querySelector('progress')?.position).toBe(0.4);
    click(one(room, '[role=dialog] button'));
    expect(host.asked).toEqual([['cancelExport']]);
    tell({ type: 'export', progress: { stage: 'done', file: 'deck.pdf', pages: 15, bytes: 1_234_567 } });
    expect(textOf(one(room, '[role=dialog] p'))).toBe('deck.pdf is klaar: 15 pagina’s, 1,2 MB.');
    for (const button of [...room.querySelectorAll<HTMLElement>('[role=dialog] button')].slice(1))
      click(button);
    expect(host.asked.slice(1)).toEqual([
      ['openMade', 'file'],
      ['openMade', 'folder'],
    ]);
    click(one(room, '[role=dialog] .choices button:first-child'));
    expect(dialogs()).toEqual([]);
  });
});
