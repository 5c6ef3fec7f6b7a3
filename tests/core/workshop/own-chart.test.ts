import { describe, expect, it } from 'vitest';
import { ownChart, ownSentence, ownSource } from '../../../src/core/workshop/own-chart';
import { shownGroups } from '../../../src/core/workshop/shown-groups';
import { newGroup, type Group, type OwnCount } from '../../../src/core/groups/workshop';
import {
  comparisonSlide,
  countsSlide,
  deck,
  figureSlide,
  linesSlide,
  pointsSlide,
  rankingSlide,
} from '../../support/decks';

const group = (slide: string, count: Partial<OwnCount>, name = ''): Group => ({
  ...newGroup(name, 0),
  counts: { [slide]: { people: 14, rows: {}, at: 0, ...count } },
});

/** A group that stands there by itself. */
const alone = (slide: string, count: Partial<OwnCount>) => ({ name: '', group: group(slide, count) });

describe('a chart of the group and the research', () => {
  it('has two bars a row, in the order of the slide', () => {
    const chart = ownChart(rankingSlide(), [alone('doelen', { rows: { talent: 8, signaleren: 14 } })], 'nl');
    expect(chart).toEqual({
      series: ['Onderzoek', 'Deze groep (n\u00A0=\u00A014)'],
      max: 100,
      rows: [
        {
          id: 'signaleren',
          label: 'Signaleren van zorgsignalen',
          bars: [
            { value: 85.9, figure: '85,9%' },
            { value: 100, figure: '100%' },
          ],
        },
        {
          id: 'talent',
          label: 'Talentontwikkeling',
          bars: [
            { value: 77.5, figure: '77,5%' },
            { value: 57, figure: '57%' },
          ],
        },
        {
          id: 'anders',
          label: 'Anders',
          bars: [
            { value: 80.3, figure: '80,3%' },
            { value: null, figure: '' },
          ],
        },
      ],
    });
  });

  it('says so many of so many of a small group', () => {
    const chart = ownChart(rankingSlide(), [alone('doelen', { people: 7, rows: { talent: 4 } })], 'nl');
    expect(chart?.rows[1]?.bars[1]).toEqual({ value: 57, figure: '4 van 7' });
  });

  it('puts numbers beside numbers, on a scale that holds both', () => {
    const chart = ownChart(countsSlide(), [alone('aantallen', { rows: { gezin: 40_000 } })], 'nl');
    expect(chart?.max).toBe(40_000);
    expect(chart?.rows.at(-1)?.bars.map(({ figure }) => figure)).toEqual(['36.372', '40.000']);
    expect(chart?.rows[0]?.bars[0]).toEqual({ value: null, figure: 'niet precies bekend' });
  });

  it('has the last three groups beside each other, by name or by number', () => {
    const groups = ['', 'Ochtend', 'Middag', ''].map((name) => group('doelen', {}, name));
    const all = shownGroups({ groups, now: 0 }, rankingSlide(), { type: 'own', all: true }, 'nl');
    expect(ownChart(rankingSlide(), all, 'nl')?.series).toEqual([
      'Onderzoek',
      'Ochtend (n\u00A0=\u00A014)',
      'Middag (n\u00A0=\u00A014)',
      'Groep 4 (n\u00A0=\u00A014)',
    ]);
  });

  it('calls a group what it is called everywhere, also where others did not count', () => {
    const groups = [newGroup('', 0), group('doelen', {}), group('doelen', {}, 'Middag')];
    const all = shownGroups({ groups, now: 1 }, rankingSlide(), { type: 'own', all: true }, 'nl');
    expect(all.map(({ name }) => name)).toEqual(['Groep 2', 'Middag']);
  });

  it('shows of a long list what was counted, and the first to make up a handful', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ id: `r${i}`, label: `Rij ${i}`, value: 90 - i }));
    const chart = ownChart(
      rankingSlide({ rows, highlight: [] }),
      [alone('doelen', { rows: { r9: 1, r11: 2 } })],
      'nl',
    );
    expect(chart?.rows.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r9', 'r11']);
  });

  it('is there for one figure and for two side by side, not for words', () => {
    expect(ownChart(figureSlide(), [], 'nl')?.rows).toEqual([
      { id: 'cijfer', label: '', bars: [{ value: 40, figure: '40%' }] },
    ]);
    expect(ownChart(comparisonSlide(), [], 'nl')?.rows.map(({ bars }) => bars[0]?.figure)).toEqual([
      '94%',
      '29%',
    ]);
    expect(ownChart(pointsSlide(), [], 'nl')).toBeUndefined();
  });

  it('stands beside the last figure of each line, and says of when that is', () => {
    const chart = ownChart(linesSlide(), [alone('verloop', { people: 8, rows: { wijk: 3 } })], 'nl');
    expect(chart?.series).toEqual(['Onderzoek (2023)', 'Deze groep (n\u00A0=\u00A08)']);
    expect(chart?.rows.map(({ label, bars }) => [label, ...bars.map(({ figure }) => figure)])).toEqual([
      ['De wijk', '52%', '3 van 8'],
      ['De stad', '41%', ''],
    ]);
    expect(ownChart(comparisonSlide(), [], 'nl')?.series).toEqual(['Onderzoek (2023)']);
  });

  it('says where the research has no figure of that moment', () => {
    const series = [{ id: 'wijk', label: 'De wijk', values: [31.5, 40, null] }];
    const chart = ownChart(linesSlide({ series }), [], 'nl');
    expect(chart?.rows[0]?.bars).toEqual([{ value: null, figure: 'geen cijfer' }]);
  });

  it('has fewer rows beside more groups: what was counted, and all of it can be read', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ id: `r${i}`, label: `Rij ${i}`, value: 90 - i }));
    const slide = rankingSlide({ rows, highlight: [] });
    const all = Object.fromEntries(rows.map(({ id }) => [id, 3]));
    const of = (groups: number, counts: Record<string, number>) =>
      ownChart(
        slide,
        Array.from({ length: groups }, () => alone('doelen', { rows: counts })),
        'nl',
      )?.rows.map(({ id }) => id);
    expect(of(1, all)).toHaveLength(9);
    expect(of(2, all)).toHaveLength(6);
    expect(of(3, { r8: 2 })).toEqual(['r0', 'r1', 'r2', 'r3', 'r8']);
  });

  it('is told in one sentence', () => {
    const chart = ownChart(rankingSlide(), [alone('doelen', { rows: { talent: 8 } })], 'nl');
    expect(chart && ownSentence(chart)).toContain(
      'Talentontwikkeling: Onderzoek 77,5%, Deze groep (n\u00A0=\u00A014) 57%',
    );
  });

  it('names its source, and the day on which the group counted', () => {
    const day = new Date(2026, 10, 24, 14).getTime();
    expect(ownSource(deck(), rankingSlide(), [day - 99_999_999, day])).toBe(
      'Bron: NJi, Kinderwerk anno 2021 · eigen telling 24-11-2026',
    );
    expect(ownSource(deck(), rankingSlide(), [])).toBe('Bron: NJi, Kinderwerk anno 2021');
  });
});
