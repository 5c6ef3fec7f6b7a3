import { expect, it } from 'vitest';
import { refusedFigures } from '../../../src/core/checks/refused-figures';
import { typedIn } from '../../../src/core/deck/figure';
import * as fc from 'fast-check';
import {
  comparisonSlide,
  deckOf,
  figureSlide,
  linesSlide,
  rankingSlide,
  titleSlide,
} from '../../support/decks';
import { plainAt } from '../../../src/core/editing/plain-at';
import { anyGapped } from '../../support/gaps';

const typed = { typed: '12,x' };

it('what is no figure is named by its slide and its cell', () => {
  const lines = linesSlide();
  const [line] = lines.series;
  if (line === undefined) throw new Error('no line');
  const deck = deckOf(
    titleSlide(),
    rankingSlide({ highlight: [], rows: [{ id: 'a', label: 'Oost', value: typed }] }),
    comparisonSlide({ series: ['2021', ''], rows: [{ id: 'a', label: 'West', values: [typed, typed] }] }),
    linesSlide({ series: [{ ...line, values: [typed, null, 52] }] }),
    figureSlide({ value: typed }),
  );
  expect(refusedFigures(deck).map(({ slide, cell }) => [slide, cell])).toEqual([
    [1, 'Oost'],
    [2, 'West, 2021'],
    [2, 'West'],
    [3, `${line.label}, ${lines.periods[0] ?? ''}`],
    [4, ''],
  ]);
});

it('every one of them is found, at the end of its path', () => {
  fc.assert(
    fc.property(anyGapped, ({ gapped, gaps }) => {
      const deck = deckOf(gapped);
      const found = refusedFigures(deck);
      expect(found).toHaveLength(gaps.filter((gap) => typedIn(gap) !== undefined).length);
      for (const each of found) expect(plainAt(deck, each.path)).toEqual({ typed: each.typed });
    }),
  );
});
