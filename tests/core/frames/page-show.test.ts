import { describe, expect, it } from 'vitest';
import { printJob } from '../../../src/core/frames/print-job';
import { pageShow } from '../../../src/core/frames/page-show';
import { deck, deckOf, discussionSlide, oneOfEach, rankingSlide, titleSlide } from '../../support/decks';

const job = (of: Parameters<typeof printJob>[0], own: Partial<Parameters<typeof printJob>[1]> = {}) =>
  printJob(of, { steps: false, paper: '16:9', ...own });

describe('a show that goes into a page', () => {
  it('is the whole deck, where nothing in it is for the trainer', () => {
    const whole = deckOf(...oneOfEach());
    expect(pageShow(job(whole))).toEqual({ deck: whole, strokes: {} });
  });

  it('leaves out what only the trainer and the hand-out say', () => {
    const said = {
      notes: 'Vraag eerst rond.',
      handout: 'Lees ook dit.',
      question: 'Wat valt op?',
      minutes: 4,
    };
    const { deck: shown } = pageShow(job(deckOf(titleSlide(said), rankingSlide(said))));
    expect(shown).toEqual(deckOf(titleSlide(), rankingSlide()));
  });

  it('keeps the minutes that a discussion shows', () => {
    const { deck: shown } = pageShow(job(deckOf(discussionSlide({ minutes: 7 }))));
    expect(shown.slides).toMatchObject([{ minutes: 7 }]);
  });

  it('has the chosen slides only, once each whatever their steps, with the sections they stand in', () => {
    const whole = deckOf(...oneOfEach());
    const { deck: shown } = pageShow(job(whole, { steps: true, slides: [0, 3, 4] }));
    expect(shown.slides).toEqual([whole.slides[0], whole.slides[3], whole.slides[4]]);
    expect(shown.sections).toEqual(whole.sections);
    expect(pageShow(job(whole, { slides: [0] })).deck.sections).toEqual([]);
  });

  it('has what the pen wrote on those slides', () => {
    const line = [{ colour: 'red', points: [{ x: 1, y: 2 }] }] as const;
    const whole = deck({ slides: [titleSlide({ id: 'een' }), titleSlide({ id: 'twee' })] });
    const { strokes } = pageShow(job(whole, { slides: [1], strokes: { een: line, twee: line } }));
    expect(strokes).toEqual({ twee: line });
  });
});

it('has nothing that only the editor shows', () => {
  const refused = [{ at: ['headline'], text: 'te lang' }];
  const deck = { ...deckOf(titleSlide({ refused, kept: [{ kind: 'points' }] })), refused };
  const page = pageShow({ deck, frames: [{ slide: 0, step: 0 }] as never, strokes: {} });
  expect(JSON.stringify(page)).not.toMatch(/refused|te lang|kept/u);
});
