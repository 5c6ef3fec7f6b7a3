import { describe, expect, it } from 'vitest';
import { SLIVER } from '../../../../src/core/charts/bars-layout';
import { chartSentence } from '../../../../src/core/charts/chart-description';
import { builtInDeck } from '../../../support/built-in-deck';
import { barsIn, canvasIn, chartIn, charted, inkIn, lengthsIn, writtenDuring } from '../../../support/charts';
import { countsSlide, deck, rankingSlide, rows } from '../../../support/decks';
import { all, one, shown, textOf } from '../../../support/mounting.svelte';

const at = (step: number) => ({ position: { slide: 0, step } });
const charts = builtInDeck.slides
  .map((slide, index) => ({ slide, index }))
  .filter(({ slide }) => slide.kind === 'ranking' || slide.kind === 'counts')
  .map(({ slide, index }) => [slide.id, index] as const);
const last = (index: number) => ({ position: { slide: index, step: 1 } });

describe('a chart', () => {
  it('says in words what it shows', () => {
    const { room } = shown(rankingSlide());
    expect(one(room, '[role=img]').getAttribute('aria-label')).toBe(chartSentence(deck(), rankingSlide()));
  });

  it('has its figures beside it as a real table, for who cannot see it', () => {
    const { room } = shown(rankingSlide({ column: 'Doel' }));
    const table = one(room, 'table');
    expect(textOf(one(table, 'caption'))).toBe(rankingSlide().headline);
    expect(all(table, 'thead th[scope=col]').map(textOf)).toEqual(['Doel', '%']);
    expect(all(table, 'tbody tr').map((row) => all(row, 'th[scope=row], td').map(textOf))).toEqual([
      ['Signaleren van zorgsignalen', '85,9'],
      ['Talentontwikkeling', '77,5'],
      ['Anders', '80,3'],
    ]);
    const { width, height } = one(room, '.hidden').getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
  });

  it.each(['preview', 'paper'] as const)('has no second telling of its figures on a %s', (mode) => {
    expect(all(shown(rankingSlide(), { mode }).room, 'table')).toEqual([]);
  });
});

describe('what is written', () => {
  it('is each label and, at the end of its bar, each figure', async () => {
    const written = await writtenDuring(() => charted(rankingSlide(), at(1)));
    expect(written.map(({ text }) => text)).toEqual([
      ...['Signaleren van zorgsignalen', 'Talentontwikkeling', 'Anders'],
      ...['85,9%', '77,5%', '80,3%'],
    ]);
  });

  it('does not give the answer away before its step', async () => {
    const written = await writtenDuring(() => charted(rankingSlide(), at(0)));
    expect(written.map(({ text }) => text).slice(3)).toEqual(['77,5%', '80,3%']);
  });

  it('leaves a vague figure in its own words, and a group that is yet to come unnamed', async () => {
    const written = await writtenDuring(() => charted(countsSlide(), at(0)));
    const visible = written.filter(({ colour }) => colour !== 'rgba(0, 0, 0, 0)').map(({ text }) => text);
    expect(visible).toEqual(['Kinderwerkers', 'Jongerenwerkers', 'enkele honderden', '2.000']);
  });
});

describe('the bars', () => {
  it('are as long as their figures, on a scale of 0 to 100', async () => {
    const slide = rankingSlide({ highlight: [], rows: rows(100, 75, 50, 12.5, 0) });
    const [whole = NaN, ...rest] = lengthsIn((await charted(slide)).room);
    expect(whole).toBeGreaterThan(300);
    [75, 50, 12.5, 0].forEach((share, i) => {
      expect(rest[i]).toBeCloseTo((whole * share) / 100, 3);
    });
  });

  it.each(charts)(
    'of %s all start at one line and keep the proportions of their figures',
    async (_, index) => {
      const { room } = await charted(builtInDeck, last(index));
      const values = chartIn(room).data.datasets[0]?.data ?? [];
      const bars = barsIn(room);
      const { max } = chartIn(room).scales.x ?? { max: NaN };
      expect(new Set(bars.flatMap((bar) => bar?.start ?? [])).size).toBe(1);
      const scale = chartIn(room).chartArea.width / max;
      bars.forEach((bar, i) => {
        if (bar !== undefined) expect(bar.end - bar.start).toBeCloseTo(Number(values[i]) * scale, 3);
      });
    },
  );

  it('of shares never stretch: the largest share ends where that share of the scale is', async () => {
    const slide = rankingSlide({ highlight: [], rows: rows(20, 10) });
    const { room } = await charted(slide);
    expect(lengthsIn(room)[0]).toBeCloseTo(chartIn(room).chartArea.width / 5, 3);
  });

  it('show a vague figure as a sliver of its own size, whatever the scale', async () => {
    const { room, change } = await charted(countsSlide(), { ...at(0), width: 960 });
    expect(lengthsIn(room, 1)[0]).toBeCloseTo(SLIVER / 2, 3);
    expect(SLIVER).toBeLessThan(1920 / 100);
    expect(lengthsIn(room, 0)[0]).toBeUndefined();
    change(at(1));
    expect(lengthsIn(room, 1)[0]).toBeCloseTo(SLIVER / 2, 3);
  });

  it('shrink when the scale moves for a large group', async () => {
    const { room, change } = await charted(countsSlide(), at(0));
    const before = lengthsIn(room)[1] ?? NaN;
    change(at(1));
    const [, small = NaN, large = NaN] = lengthsIn(room);
    expect(before).toBeCloseTo(large, 3);
    expect(small / large).toBeCloseTo(2000 / 36372, 5);
  });

  it.each(charts)('of %s keep clear of each other, and of the edges of their picture', async (_, index) => {
    const { room } = await charted(builtInDeck, last(index));
    const canvas = canvasIn(room);
    const { width, height } = canvas;
    expect(inkIn(canvas, 0, 0, width, height)).toBeGreaterThan(1000);
    expect(inkIn(canvas, 0, 0, width, 1)).toBe(0);
    expect(inkIn(canvas, 0, -1, width, 1)).toBe(0);
    expect(inkIn(canvas, -1, 0, 1, height)).toBe(0);
    const bars = barsIn(room).flatMap((bar) => bar ?? []);
    bars.slice(1).forEach((bar, i) => {
      const above = bars[i];
      if (above) expect(bar.middle - bar.thickness / 2).toBeGreaterThan(above.middle + above.thickness / 2);
    });
  });
});
