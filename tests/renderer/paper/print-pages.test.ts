import { expect, it, onTestFinished } from 'vitest';
import { printJob } from '../../../src/core/frames/print-job';
import { printPages } from '../../../src/renderer/paper/print-pages';
import { deckOf, oneOfEach, rankingSlide } from '../../support/decks';
import { all, one, textOf } from '../../support/mounting.svelte';

const slides = oneOfEach();

function printing(deck = deckOf(...slides)) {
  const stop = printPages(() => printJob(deck, { steps: false, paper: 'a4' }));
  onTestFinished(stop);
  return {
    stop,
    before: () => dispatchEvent(new Event('beforeprint')),
    after: () => dispatchEvent(new Event('afterprint')),
    pages: () => all(document.body, '.pages > .page'),
  };
}

it('a page for every slide is there as soon as the browser is about to print, and gone afterwards', () => {
  const { before, after, pages } = printing();
  expect(pages()).toHaveLength(0);
  before();
  expect(pages().map((page) => textOf(one(page, 'h1')))).toEqual(slides.map(({ headline }) => headline));
  after();
  expect(pages()).toHaveLength(0);
});

it('printing twice without an end between is one set of pages', () => {
  const { before, pages } = printing();
  before();
  before();
  expect(pages()).toHaveLength(slides.length);
});

it('a chart is painted before the browser goes on', () => {
  const { before, pages } = printing(deckOf(rankingSlide()));
  before();
  const canvas = pages()[0]?.querySelector('canvas');
  const { width = 0, height = 0 } = canvas ?? {};
  expect(width).toBeGreaterThan(500);
  const points = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  expect(points.some((value) => value > 0)).toBe(true);
});

it('the pages lie under the show, unseen, at the size of the paper', () => {
  const { before } = printing();
  before();
  const pages = one(document.body, '.pages');
  expect(getComputedStyle(pages).visibility).toBe('hidden');
  expect(one(pages, ':scope > .page:first-child').offsetWidth).toBe(Math.round((297 / 25.4) * 96));
});

it('nothing happens any more once that is stopped', () => {
  const { before, stop, pages } = printing();
  stop();
  before();
  expect(pages()).toHaveLength(0);
});
