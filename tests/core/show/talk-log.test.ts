import { describe, expect, it } from 'vitest';
import { startClock, STOPPED, visitSlide } from '../../../src/core/show/clock';
import type { Deck } from '../../../src/core/deck/types';
import { talkLog } from '../../../src/core/show/talk-log';
import { deck, titleSlide } from '../../support/decks';

const NOON = Date.UTC(2026, 10, 24, 12);
const heads = ['Dia', 'Titel', 'Gepland (min)', 'Werkelijk (min)'];
const lines = (of: Deck, clock = STOPPED, now = NOON) => talkLog(of, clock, now, heads).split('\r\n');
const titled = (headline: string) => deck({ slides: [titleSlide({ headline })] });

describe('the log of a talk', () => {
  const clock = visitSlide(startClock(STOPPED, 'a', NOON), 'b', NOON + 90_000);
  const talk = deck({
    slides: [
      titleSlide({ id: 'a', headline: 'Eerste', minutes: 2.5 }),
      titleSlide({ id: 'b', headline: 'Tweede' }),
      titleSlide({ id: 'c', headline: 'Derde', minutes: 4 }),
    ],
  });

  it('has a line for each slide, with decimal commas in Dutch', () => {
    expect(lines(talk, clock, NOON + 210_000)).toEqual([
      '\uFEFFDia;Titel;Gepland (min);Werkelijk (min)',
      '1;Eerste;2,5;1,5',
      '2;Tweede;0,0;2,0',
      '3;Derde;4,0;0,0',
      '',
    ]);
  });

  it('has no line for a hidden slide, unless it was shown after all', () => {
    const hidden = { ...talk, slides: talk.slides.map((slide) => ({ ...slide, hidden: slide.id !== 'a' })) };
    expect(lines(hidden, clock, NOON + 210_000)).toEqual([
      '\uFEFFDia;Titel;Gepland (min);Werkelijk (min)',
      '1;Eerste;2,5;1,5',
      '2;Tweede;0,0;2,0',
      '',
    ]);
  });

  it('has decimal points in English', () => {
    expect(lines({ ...talk, language: 'en' }, clock, NOON + 210_000)[1]).toBe('1;Eerste;2.5;1.5');
  });

  it('begins with the mark by which spreadsheets know UTF-8, once', () => {
    expect([...talkLog(talk, STOPPED, NOON, heads).matchAll(/\uFEFF/gu)].map(({ index }) => index)).toEqual([
      0,
    ]);
  });
});

describe('a headline', () => {
  it.each([
    ['Eén; twee', '"Eén; twee"'],
    ['Zeg "nee"', '"Zeg ""nee"""'],
    ['Twee\nregels', '"Twee\nregels"'],
    ['Gewoon, met komma', 'Gewoon, met komma'],
  ])('%j is quoted where it must be: %s', (headline, cell) => {
    expect(talkLog(titled(headline), STOPPED, NOON, heads)).toContain(`1;${cell};0,0`);
  });

  it.each(['=1+1', '+31 6', '-5% minder', '@home', '=A1;B1'])('%j is no formula', (headline) => {
    expect(lines(titled(headline))[1]).toMatch(/^1;"?'[=+\-@]/u);
  });
});
