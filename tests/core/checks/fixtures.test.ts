import { describe, expect, it } from 'vitest';
import { stepCount } from '../../../src/core/slide/steps';
import { fixture } from '../../support/fixtures';

const KINDS = ['stacked', 'columns', 'lines', 'comparison', 'ring'];

describe('the deck with one slide of each kind of chart', () => {
  const deck = fixture('chart-kinds');

  it('opens, and has them all', () => {
    expect(deck.slides.map(({ kind }) => kind)).toEqual(KINDS);
    expect(deck.slides.map(stepCount)).toEqual([2, 2, 2, 2, 2]);
  });

  it('says that its figures are invented', () => {
    expect(deck.source.text).toContain('verzonnen');
  });

  it('reads a bare year as a text', () => {
    const [, columns, , comparison] = deck.slides;
    expect(columns).toMatchObject({ rows: [{ label: '2019' }, {}, {}, {}, { label: '2023' }] });
    expect(comparison).toMatchObject({ series: ['2019', '2023'] });
  });
});

it('the deck of extremes opens, with every kind at least twice', () => {
  const kinds = fixture('chart-extremes').slides.map(({ kind }) => kind);
  for (const kind of KINDS)
    expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThanOrEqual(2);
});
