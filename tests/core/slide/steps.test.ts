import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOfRow } from '../../../src/core/charts/bars-rules';
import { lastStep, stepCount } from '../../../src/core/slide/steps';
import { anyRowSlide, anySlide } from '../../support/arbitraries';
import * as make from '../../support/decks';

const stepsOf = (slide: Parameters<typeof stepOfRow>[0]) => slide.rows.map((row) => stepOfRow(slide, row));

describe('a slide', () => {
  it.each([
    ['a title', make.titleSlide(), 1],
    ['a statement', make.statementSlide(), 1],
    ['a list of sources', make.sourcesSlide(), 1],
    ['a figure alone', make.figureSlide(), 1],
    ['a figure with a sentence under it', make.figureSlide({ text: 'Uitleg' }), 2],
    ['a ranking with something to point out', make.rankingSlide(), 2],
    ['a ranking with nothing to point out', make.rankingSlide({ highlight: [] }), 1],
    ['counts with a later group', make.countsSlide(), 2],
    ['counts that all come at once', make.countsSlide({ later: [] }), 1],
    ['three points', make.pointsSlide(), 3],
    ['two cards', make.cardsSlide(), 2],
    ['two questions', make.discussionSlide(), 2],
  ])('with %s takes as many steps as it has to say', (_, slide, steps) => {
    expect(stepCount(slide)).toBe(steps);
    expect(lastStep(slide)).toBe(steps - 1);
  });

  it('always has at least one step', () => {
    fc.assert(
      fc.property(anySlide, (slide) => {
        expect(stepCount(slide)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a ranking', () => {
  it('lets the highlighted bar answer last', () => {
    expect(stepsOf(make.rankingSlide({ highlight: ['signaleren'] }))).toEqual([0, 0, 1]);
  });

  it('shows all bars at once where all are highlighted', () => {
    const slide = make.rankingSlide({ highlight: ['signaleren', 'talent', 'anders'] });
    expect(stepsOf(slide)).toEqual([0, 0, 0]);
    expect(stepCount(slide)).toBe(1);
  });
});

describe('counts', () => {
  it('let the later groups move the scale in a second step, highlighted or not', () => {
    expect(stepsOf(make.countsSlide({ later: ['gezin'], highlight: ['kinderwerkers'] }))).toEqual([0, 0, 1]);
    expect(stepsOf(make.countsSlide({ later: ['gezin'], highlight: ['gezin'] }))).toEqual([0, 0, 1]);
  });
});

it('every row enters at a step that its slide has, and some row at the first', () => {
  fc.assert(
    fc.property(anyRowSlide, (slide) => {
      const steps = stepsOf(slide);
      expect(Math.max(...steps)).toBe(lastStep(slide));
      expect(Math.min(...steps)).toBe(
        slide.kind === 'counts' && slide.later.length === slide.rows.length ? 1 : 0,
      );
    }),
  );
});
