import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { openShowState } from '../../../src/core/show/apply';
import { reduceMotion } from '../../support/browser';
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
const at = (slide: number, step: number) => ({ state: openShowState(deck, { position: { slide, step } }) });
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

  it('cuts to the next slide', () => {
    const { room, press } = showInPage(deck);
    press('PageDown');
    expect(all(room, 'h1').map(textOf)).toEqual(['Tweede']);
  });

  it('lets the last slide fade over the next one if the deck says so', async () => {
    const { room, press } = showInPage({ ...deck, transition: 'fade' });
    press('PageDown');
    expect(all(room, '.turn:not([inert]) h1').map(textOf)).toEqual(['Tweede']);
    expect(all(room, '.turn[inert] h1').map(textOf)).toEqual(['Eerste']);
    await expect.poll(() => all(room, 'h1').map(textOf)).toEqual(['Tweede']);
  });

  it('never fades for who wants no motion', async () => {
    await reduceMotion();
    const { room, press } = showInPage({ ...deck, transition: 'fade' });
    press('PageDown');
    expect(all(room, 'h1').map(textOf)).toEqual(['Tweede']);
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

  it('stands on paper while the room does something with it', () => {
    const { room, tell, host } = showInPage(deckOf(discussionSlide()));
    const state = { ...host.state, activity: { type: 'talk' } as const };
    tell({ type: 'state', state, now: host.start.now });
    expect(getComputedStyle(one(room, 'main')).backgroundColor).toBe('rgb(255, 249, 240)');
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
