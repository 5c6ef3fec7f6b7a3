import { describe, expect, it } from 'vitest';
import { chartsAlike } from '../../../src/core/slide/draws-alike';
import { rankingSlide } from '../../support/decks';

const slide = rankingSlide();

describe('the chart of a slide', () => {
  it.each([
    { headline: 'Een andere kop' },
    { notes: 'Vraag eerst wat de groep denkt.' },
    { source: 'Buurtpeiling' },
    { footnote: 'Een voetnoot' },
    { minutes: 3 },
  ])('stays the same under other words: %o', (own) => {
    expect(chartsAlike(slide, { ...slide, ...own })).toBe(true);
  });

  it.each([{ rows: slide.rows.slice(1) }, { highlight: [] }, { unit: 'count' as const }])(
    'is another one with other figures: %o',
    (own) => {
      expect(chartsAlike(slide, { ...slide, ...own })).toBe(false);
    },
  );

  it('is another one where something is gone', () => {
    const named = rankingSlide({ column: 'Doelen' });
    expect(chartsAlike(named, slide)).toBe(false);
    expect(chartsAlike(slide, named)).toBe(false);
  });
});
