import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { openSession } from '../../../src/core/session';
import { chartIn, chartsDrawn } from '../../support/charts';
import {
  cardsSlide,
  deckOf,
  discussionSlide,
  pointsSlide,
  rankingSlide,
  titleSlide,
} from '../../support/decks';
import { pageHost } from '../../support/host';
import { all, one, textOf } from '../../support/mounting.svelte';
import { click, showInPage } from '../../support/show';

const deck = deckOf(
  titleSlide({ headline: 'Eerste' }),
  pointsSlide({ headline: 'Tweede' }),
  rankingSlide({ headline: 'Derde' }),
  cardsSlide({ headline: 'Vierde' }),
);
const at = (slide: number, step: number) => ({ session: openSession(deck, { position: { slide, step } }) });
const visible = (element: Element) => getComputedStyle(element).visibility === 'visible';

describe('the show', () => {
  it('goes on with every way to say next, and back with every way to say previous', () => {
    const { room, press, headline } = showInPage(deck);
    press('PageDown');
    expect(headline()).toBe('Tweede');
    press(' ');
    press('ArrowRight');
    expect(all(room, 'ul > li').map(visible)).toEqual([true, true, true]);
    press('Enter');
    expect(headline()).toBe('Derde');
    press('PageUp');
    expect(headline()).toBe('Tweede');
    expect(all(room, 'ul > li').map(visible)).toEqual([true, true, true]);
  });

  it('goes on with a click on the slide', () => {
    const { room, headline } = showInPage(deck);
    click(one(room, '.screen'));
    expect(headline()).toBe('Tweede');
  });

  it('goes on with a real key on a real page', async () => {
    const { headline } = showInPage(deck);
    await userEvent.keyboard('{PageDown}');
    flushSync();
    expect(headline()).toBe('Tweede');
    await userEvent.keyboard('{Home}');
    flushSync();
    expect(headline()).toBe('Eerste');
  });

  it('plays what is new, and nothing on the way back', () => {
    const { room, press } = showInPage(deck, at(1, 0));
    press('n');
    expect(all(room, '.enter')).toHaveLength(1);
    press('p');
    expect(all(room, '.enter')).toHaveLength(0);
  });

  it('keeps its chart from step to step, and makes a new one to replay', async () => {
    const { room, press } = showInPage(deck, at(2, 0));
    await chartsDrawn();
    const drawn = chartIn(room);
    press('n');
    expect(chartIn(room)).toBe(drawn);
    press('r');
    await chartsDrawn();
    expect(chartIn(room)).not.toBe(drawn);
  });

  it('fills the screen as far as its shape allows, on the colour of the slide', () => {
    const { room, press } = showInPage(deckOf(titleSlide(), pointsSlide(), discussionSlide()));
    const { width, height } = one(room, '.stage').getBoundingClientRect();
    expect([width, height]).toEqual([1280, 720]);
    const ground = () => getComputedStyle(one(room, 'main')).backgroundColor;
    expect(ground()).toBe('rgb(27, 36, 64)');
    press('n');
    expect(ground()).toBe('rgb(255, 249, 240)');
    press('End');
    expect(ground()).toBe('rgb(200, 56, 31)');
  });

  it('opens another deck where that begins', () => {
    const { tell, headline, room } = showInPage(deck, at(3, 1));
    const other = pageHost(deckOf(titleSlide({ headline: 'Ander deck' }))).start;
    tell({ type: 'opened', opened: { ...other, deckNumber: 2 } });
    expect(headline()).toBe('Ander deck');
    expect(all(room, 'h1')).toHaveLength(1);
  });

  it('speaks the language of its deck', () => {
    showInPage({ ...deck, language: 'en' });
    expect(document.documentElement.lang).toBe('en');
    showInPage(deck);
    expect(document.documentElement.lang).toBe('nl');
  });
});

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
    expect(visible(one(room, '.notice'))).toBe(false);
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
    expect(dialogs()).toEqual(['Bewaren als pdf']);
    expect(textOf(one(room, '[role=dialog] p'))).toBe('Pagina’s tekenen: 40 van 100');
    expect(room.querySelector('progress')?.position).toBe(0.4);
    click(one(room, '[role=dialog] button'));
    expect(host.asked).toEqual([['cancelExport']]);
    tell({ type: 'export', progress: { stage: 'done', file: 'deck.pdf', pages: 15, bytes: 1_234_567 } });
    expect(textOf(one(room, '[role=dialog] p'))).toBe('deck.pdf is klaar: 15 pagina’s, 1,2 MB.');
    click(one(room, '[role=dialog] button'));
    expect(dialogs()).toEqual([]);
  });
});

describe('a screen reader', () => {
  it('hears once what is new', () => {
    const { room, press } = showInPage(deck);
    const heard = () => textOf(one(room, '.hidden[role=status]'));
    expect(heard()).toBe('Dia 1 van 4. Eerste');
    press('n');
    expect(heard()).toBe('Dia 2 van 4. Tweede Zorgen. Wat doet corona met kinderen?');
    press('n');
    expect(heard()).toBe('Ouders werden opgebeld.');
  });
});
