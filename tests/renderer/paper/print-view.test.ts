import { flushSync, mount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesOf, printJob, type PaperOptions } from '../../../src/core/frames/print-job';
import type { Deck } from '../../../src/core/deck/types';
import PrintView from '../../../src/renderer/paper/PrintView.svelte';
import { canvasIn, chartIn, inkIn, lengthsIn } from '../../support/charts';
import { deckOf, oneOfEach, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { all, mounted, one, textOf } from '../../support/mounting.svelte';
import { outside } from '../../support/lines';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});
// The print window is never anything else; this page goes on to other tests.
afterEach(() => {
  document.documentElement.classList.remove('paper', 'a4', 'wide');
});

function printed(deck: Deck, options: Partial<PaperOptions> = {}) {
  const job = printJob(deck, { steps: false, paper: '16:9', ...options });
  const told: number[] = [];
  const room = mounted((target) =>
    mount(PrintView, {
      target,
      props: { job, drawn: (done: number) => Promise.resolve(void told.push(done)) },
    }),
  );
  const go = async () => {
    while ((told.at(-1) ?? 0) < pagesOf(job).length) {
      await vi.runOnlyPendingTimersAsync();
      flushSync();
    }
  };
  return { room, told, go, pages: () => all(room, ':scope > .page') };
}

describe('a deck on paper', () => {
  it('has a page for each slide as it finally stands, and tells when all are drawn', async () => {
    const { pages, told, go } = printed(deckOf(...oneOfEach()));
    await go();
    expect(pages().map((page) => textOf(one(page, 'h1')))).toEqual(
      oneOfEach().map((slide) => slide.headline),
    );
    expect(told.at(-1)).toBe(oneOfEach().length);
    expect(pages().flatMap((page) => all(page, '.waiting, .enter'))).toEqual([]);
  });

  it('has a page for each step when that is asked, with one heading a slide', async () => {
    const { pages, go } = printed(deckOf(titleSlide(), pointsSlide()), { steps: true });
    await go();
    expect(pages().map((page) => all(page, 'h1').length)).toEqual([1, 1, 0, 0]);
    expect(pages().map((page) => all(page, 'li:not(.waiting)').length)).toEqual([0, 1, 2, 3]);
  });

  it('is drawn a part at a time, and tells how far it is', async () => {
    const { pages, told, go } = printed(deckOf(...Array.from({ length: 95 }, () => titleSlide())));
    expect(pages()).toHaveLength(0);
    vi.runOnlyPendingTimers();
    flushSync();
    expect(pages().length).toBeGreaterThan(0);
    expect(pages().length).toBeLessThan(95);
    await go();
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(95);
    expect(pages()).toHaveLength(95);
  });

  it('carries the title and the language of the deck', async () => {
    const { go } = printed({ ...deckOf(titleSlide()), title: 'Voor de gemeente', language: 'en' });
    await go();
    expect([document.title, document.documentElement.lang]).toEqual(['Voor de gemeente', 'en']);
    document.documentElement.lang = 'nl';
  });

  it.each([
    ['16:9', 1280, 720],
    ['a4', 1122.5, 793.3],
  ] as const)('fits its page on %s', async (paper, width, height) => {
    const { pages, go } = printed(deckOf(...oneOfEach()), { paper });
    await go();
    for (const page of pages()) {
      const box = page.getBoundingClientRect();
      expect(box.width).toBeCloseTo(width, 0);
      expect(box.height).toBeCloseTo(height, 0);
      expect(outside(page)).toEqual([]);
    }
  });
});

describe('a chart on paper', () => {
  const ranking = deckOf(rankingSlide());

  it('is not drawn before the printer asks, so that it becomes lines and letters, not a picture', async () => {
    const { room, go } = printed(ranking);
    await go();
    const canvas = canvasIn(room);
    expect(inkIn(canvas, 0, 0, canvas.width, canvas.height)).toBe(0);
  });

  it('then stands there at once, whole', async () => {
    const { room, go } = printed(ranking);
    await go();
    dispatchEvent(new Event('beforeprint'));
    const canvas = canvasIn(room);
    expect(inkIn(canvas, 0, 0, canvas.width, canvas.height)).toBeGreaterThan(1000);
    const { width } = one(room, '[role=img]').getBoundingClientRect();
    expect(canvas.getBoundingClientRect().width).toBe(Math.floor(width));
    expect(lengthsIn(room, 0, false)).toEqual(lengthsIn(room, 0, true));
    expect(chartIn(room).data.datasets[0]?.data).toEqual([85.9, 77.5, 80.3]);
  });
});
