import { flushSync, mount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagesOf, printJob, type PaperOptions } from '../../../src/core/frames/print-job';
import { newGroup, type Group, type Workshop } from '../../../src/core/groups/workshop';
import type { PagesDrawn } from '../../../src/ipc/api';
import PrintView from '../../../src/renderer/paper/PrintView.svelte';
import { deckOf, rankingSlide } from '../../support/decks';
import { outside } from '../../support/lines';
import { all, mounted, one, textOf } from '../../support/mounting.svelte';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});
afterEach(() => {
  document.documentElement.classList.remove('paper', 'a4', 'wide', 'upright');
});

const rows = [
  { id: 'een', label: 'Een', value: 60 },
  { id: 'twee', label: 'Twee', value: 50 },
  { id: 'drie', label: 'Drie', value: 40 },
];
const deck = deckOf(rankingSlide({ rows, highlight: ['een'] }));
const { id: slide = '', headline = '' } = deck.slides[0] ?? {};
const NOON = new Date(2026, 10, 24, 12).getTime();
const group: Group = {
  ...newGroup('', NOON),
  guesses: { [`${slide}/een`]: [48] },
  orders: { [slide]: ['twee', 'een', 'drie'] },
  counts: { [slide]: { people: 14, rows: { een: 7 }, at: NOON } },
  talks: { [slide]: { answers: [{ text: 'Vaker laten zien', votes: 3 }], endsAt: NOON } },
};

async function printed(own: Partial<PaperOptions>, alone: boolean, groups: readonly Group[] = [group]) {
  const workshop: Workshop = { groups, now: 0 };
  const room = { workshop, groups: groups.map((_, place) => place), alone };
  const job = printJob(deck, { steps: false, paper: '16:9', room, ...own });
  let done = 0;
  const view = mounted((target) =>
    mount(PrintView, {
      target,
      props: { job, drawn: (pages: PagesDrawn) => Promise.resolve(void ({ done } = pages)) },
    }),
  );
  while (done < pagesOf(job).length) {
    await vi.runOnlyPendingTimersAsync();
    flushSync();
  }
  return { pages: all(view, ':scope > .page'), sheets: all(view, ':scope > .sheet') };
}

describe('what a group did, on paper', () => {
  it('comes behind the slide, whole and at once', async () => {
    const { pages } = await printed({}, false);
    expect(pages).toHaveLength(5);
    const [, guess, order, own, talk] = pages.map(textOf);
    expect(guess).toContain('48%');
    expect(guess).toContain('60%');
    expect(guess).toContain('Jullie zaten er 12 procentpunt onder.');
    expect(order).toContain('1 van de 3');
    expect(own).toContain('50%');
    expect(talk).toContain('Vaker laten zien');
    expect(pages.flatMap((page) => all(page, '.enter, [role=timer]'))).toEqual([]);
  });

  it('has the bar as long as it is', async () => {
    const { pages } = await printed({}, false);
    const bar = pages[1] && one(pages[1], 'svg .grown');
    const track = pages[1] && one(pages[1], 'svg .track');
    expect(Number(bar?.getAttribute('width')) / Number(track?.getAttribute('width'))).toBeCloseTo(0.6, 5);
  });

  it('fits its page', async () => {
    const { pages } = await printed({}, false);
    for (const page of pages) expect(outside(page)).toEqual([]);
  });
});

describe('a report', () => {
  const handout = { perPage: 1, notes: 'none' } as const;

  it('begins with what it is of and who was there, and has a page for each thing that was done', async () => {
    const { sheets } = await printed({ handout }, true);
    expect(sheets).toHaveLength(4);
    expect(all(sheets[0] ?? document.body, 'header').map(textOf)).toEqual([
      expect.stringMatching(
        /Verslag.*Groep 1.*24-11-2026.*1 cijfer geraden, 1 volgorde, 1 telling, 1 antwoord/su,
      ),
    ]);
    expect(sheets.slice(1).flatMap((sheet) => all(sheet, 'header'))).toEqual([]);
    expect(sheets.map((sheet) => all(sheet, 'h1, h2, h3').map(textOf))).toEqual([
      [deck.title, 'Schattingen: Een'],
      [`Jullie volgorde: ${headline}`],
      [`Eigen telling: ${headline}`],
      [`Antwoorden: ${headline}`],
    ]);
    expect(sheets.map((sheet) => textOf(one(sheet, '.head p:first-child')))).toEqual(
      sheets.map(() => `${deck.title} · Groep 1, 24-11-2026 · dia 1`),
    );
  });

  it('has no more than a page however much was said', async () => {
    const answers = Array.from({ length: 12 }, (_, i) => ({ text: `Antwoord ${i + 1}`, votes: i }));
    const talker = { ...newGroup('Oost', NOON), talks: { [slide]: { answers, endsAt: null } } };
    const { sheets } = await printed({ handout }, true, [talker]);
    expect(all(sheets[0] ?? document.body, '.figures tbody tr')).toHaveLength(12);
    expect(sheets[0]?.getBoundingClientRect().height).toBeLessThan((297 / 25.4) * 96);
  });
});
