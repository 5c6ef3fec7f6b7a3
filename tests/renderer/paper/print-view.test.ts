import { flushSync, mount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesOf, printJob, type PaperOptions } from '../../../src/core/frames/print-job';
import type { PagesDrawn } from '../../../src/ipc/api';
import type { Deck } from '../../../src/core/deck/types';
import PrintView from '../../../src/renderer/paper/PrintView.svelte';
import { canvasIn, chartIn, inkIn, lengthsIn } from '../../support/charts';
import { deckOf, oneOfEach, pointsSlide, rankingSlide, titleSlide } from '../../support/decks';
import { all, mounted, one, textOf } from '../../support/mounting.svelte';
import { contrast } from '../../../src/core/look/contrast';
import { PAPERS } from '../../../src/core/export/export-choice';
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
  const small: number[] = [];
  const room = mounted((target) =>
    mount(PrintView, {
      target,
      props: {
        job,
        drawn({ done, smallType }: PagesDrawn) {
          told.push(done);
          small.push(...smallType);
          return Promise.resolve();
        },
      },
    }),
  );
  const go = async () => {
    while ((told.at(-1) ?? 0) < pagesOf(job).length) {
      await vi.runOnlyPendingTimersAsync();
      flushSync();
    }
  };
  return { room, told, small, go, pages: () => all(room, ':scope > .page') };
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

  it('tells on which slides letters are too small for a room', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, label: `Rij ${i}`, value: 60 - i }));
    const long = pointsSlide({
      headline: 'Veel',
      points: Array.from({ length: 6 }, () => ({ text: 'Een lange zin over kinderen. '.repeat(30) })),
    });
    const { small, go } = printed(
      deckOf(titleSlide(), rankingSlide({ rows, highlight: [] }), long, rankingSlide()),
    );
    await go();
    expect(small).toEqual([1, 2]);
  });

  it('tells of small letters once, also when a long deck is drawn in many parts', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ id: `r${i}`, label: `Rij ${i}`, value: 60 - i }));
    const many = Array.from({ length: 90 }, () => titleSlide());
    const { small, told, go } = printed(deckOf(rankingSlide({ rows, highlight: [] }), ...many));
    await go();
    expect(told.length).toBeGreaterThan(2);
    expect(small).toEqual([0]);
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

describe('the ground of a page', () => {
  const grounds = (pages: readonly HTMLElement[]) =>
    pages.map((page) => {
      const { backgroundColor, boxShadow } = getComputedStyle(one(page, ':scope > .page'));
      return { backgroundColor, boxShadow };
    });

  it('on A4 goes on below its box, which ends at a whole pixel', async () => {
    const { pages, go } = printed(deckOf(...oneOfEach()), { paper: 'a4' });
    await go();
    for (const { backgroundColor, boxShadow } of grounds(pages()))
      expect(boxShadow).toBe(`${backgroundColor} 0px 1px 0px 0px`);
  });

  it.each(PAPERS)(
    'is white on %s where ink is spared, whatever it is on screen, and so is all below it',
    async (paper) => {
      const { pages, go } = printed(deckOf(...oneOfEach()), { paper, spareInk: true });
      await go();
      const white = 'rgb(255, 255, 255)';
      expect(new Set(grounds(pages()).map(({ backgroundColor }) => backgroundColor))).toEqual(
        new Set([white]),
      );
      for (const page of pages()) {
        const { width, height } = page.getBoundingClientRect();
        const large = all(page, '.stage *').filter((part) => {
          const box = part.getBoundingClientRect();
          return box.width * box.height > 0.5 * width * height;
        });
        const filled = large.map((part) => getComputedStyle(part).backgroundColor);
        expect(filled.filter((colour) => ![white, 'rgba(0, 0, 0, 0)'].includes(colour))).toEqual([]);
      }
    },
  );

  it('leaves every text readable where ink is spared', async () => {
    const { pages, go } = printed(deckOf(...oneOfEach()), { spareInk: true });
    await go();
    const faint = pages()
      .flatMap((page) => all(page, '.stage :is(h1, p, li, footer, strong, span, dt, dd)'))
      .filter((part) => textOf(part).trim() !== '' && getComputedStyle(part).visibility === 'visible')
      .filter((part) => contrast(hexOf(getComputedStyle(part).color), '#FFFFFF') < 4.5);
    expect(faint.map(textOf)).toEqual([]);
  });
});

/** `rgb(…)` as `#RRGGBB`. */
const hexOf = (colour: string) =>
  `#${(colour.match(/\d+/gu) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

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
