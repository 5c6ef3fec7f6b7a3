import { describe, expect, it } from 'vitest';
import { emptyTexts } from '../../../src/core/slide/empty-texts';
import { awaitedFigures, missingFigures } from '../../../src/core/slide/missing-figures';
import type { Slide } from '../../../src/core/deck/types';
import {
  columnsSlide,
  comparisonSlide,
  countsSlide,
  figureSlide,
  rankingSlide,
  ringSlide,
  stackedSlide,
} from '../../support/decks';

const { rows: ranked } = rankingSlide();
const { parts } = ringSlide();
const { rows: compared } = comparisonSlide();
const { rows: counted } = countsSlide();
const { rows: yearly } = columnsSlide();
const { rows: stated } = stackedSlide();

/** Each kind of chart with one more row, in which a name may stand. */
const withRow: readonly (readonly [kind: string, of: (label: string) => Slide])[] = [
  ['ranking', (label) => rankingSlide({ rows: [...ranked, { id: 'nieuw', label, value: null }] })],
  ['ring', (label) => ringSlide({ parts: [...parts, { id: 'nieuw', label, value: null }] })],
  ['counts', (label) => countsSlide({ rows: [...counted, { id: 'nieuw', label, value: null }] })],
  ['columns', (label) => columnsSlide({ rows: [...yearly, { id: 'nieuw', label, value: null }] })],
  [
    'comparison',
    (label) => comparisonSlide({ rows: [...compared, { id: 'nieuw', label, values: [null, null] }] }),
  ],
  [
    'stacked',
    (label) => stackedSlide({ rows: [...stated, { id: 'nieuw', label, values: [null, null, null] }] }),
  ],
];

describe('a figure is awaited', () => {
  it.each(withRow)('in a row that has a name, and not in one that nobody has begun: %s', (_, of) => {
    expect(missingFigures(of('')).length).toBeGreaterThan(0);
    expect(awaitedFigures(of(''))).toEqual([]);
    expect(awaitedFigures(of('Elders'))).toEqual(missingFigures(of('Elders')));
  });

  it('not in a last answer that nobody has written', () => {
    const rows = stated.map((row) => ({ ...row, values: [...row.values, null] }));
    const slide = (answer: string) => stackedSlide({ answers: ['Eens', 'Neutraal', 'Oneens', answer], rows });
    expect(awaitedFigures(slide(''))).toEqual([]);
    expect(awaitedFigures(slide('Weet niet'))).toHaveLength(2);
  });

  it('everywhere where there is nothing yet', () => {
    const rows = [1, 2, 3].map((i) => ({ id: `rij-${i}`, label: '', value: null }));
    expect(awaitedFigures(rankingSlide({ highlight: [], rows }))).toHaveLength(3);
    expect(awaitedFigures(figureSlide({ value: null }))).toHaveLength(1);
  });

  it('not where somebody said why it is missing, or typed what is none', () => {
    const rows = ranked.map((row, i) => ({
      ...row,
      value: i === 0 ? { missing: 'n.v.t.' } : { typed: 'x' },
    }));
    expect(awaitedFigures(rankingSlide({ rows }))).toEqual([]);
  });
});

describe('a name is missing', () => {
  it('of a row with figures, also where the last answer is not written yet', () => {
    const rows = stated.map((row, i) => ({
      ...row,
      label: i === 0 ? '' : row.label,
      values: [...row.values, null],
    }));
    const slide = stackedSlide({ answers: ['Eens', 'Neutraal', 'Oneens', ''], rows });
    expect(emptyTexts(slide)).toEqual([['rows', 0, 'label']]);
  });
});
