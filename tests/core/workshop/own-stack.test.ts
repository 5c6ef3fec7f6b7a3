import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownChart, ownSentence } from '../../../src/core/workshop/own-chart';
import { answerTones, stackWords } from '../../../src/core/workshop/own-stack';
import { ownTable } from '../../../src/core/workshop/own-table';
import { newGroup, type OwnCount } from '../../../src/core/groups/workshop';
import { stackedSlide } from '../../support/decks';
import type { OwnChart } from '../../../src/core/workshop/own-chart-shape';

const counted = (count: Partial<OwnCount>, name = '') => ({
  name,
  group: { ...newGroup(name, 0), counts: { stellingen: { people: 0, rows: {}, at: 0, ...count } } },
});
const many = counted({ people: 14, rows: { 'gezien/1': 9, 'gezien/2': 3, 'gezien/3': 2 } });
const few = counted({ people: 7, rows: { 'gezien/1': 4, 'gezien/3': 2 } }, 'Middag');

/** Of a bar of the first statement: each answer, from where to where, and its figure. */
const parts = (chart: OwnChart | undefined, series: number) =>
  (chart?.rows[0]?.bars[series]?.parts ?? []).map(
    ({ answer, from, to, figure }) => [answer, from, to, figure] as const,
  );

describe('statements with the answers of a group', () => {
  it('have two bars each, of the research and of the group, end to end in the same order', () => {
    const chart = ownChart(stackedSlide(), [many], 'nl');
    expect(chart?.series).toEqual(['Onderzoek', 'Deze groep (n\u00A0=\u00A014)']);
    expect(chart?.max).toBe(100);
    expect(parts(chart, 0)).toEqual([
      [0, 0, 60.5, '60,5%'],
      [1, 60.5, 85.5, '25%'],
      [2, 85.5, 100, '14,5%'],
    ]);
    expect(parts(chart, 1).map(([, , , figure]) => figure)).toEqual(['64%', '21%', '14%']);
    expect(parts(chart, 1)[2]?.[2]).toBeCloseTo(100);
  });

  it('say so many of so many of a small group; who gave no answer leaves the bar short', () => {
    const own = ownChart(stackedSlide(), [few], 'nl')?.rows[0]?.bars[1];
    expect(own?.parts?.map(({ answer, figure }) => [answer, figure])).toEqual([
      [0, '4 van 7'],
      [2, '2 van 7'],
    ]);
    expect(own?.value).toBeCloseTo((6 / 7) * 100);
  });

  it('have an empty bar where nobody counted yet', () => {
    const chart = ownChart(stackedSlide(), [many], 'nl');
    expect(chart?.rows[1]?.bars[1]).toEqual({ value: null, figure: '', parts: [] });
  });

  it('are told in one sentence, and stand in a table with every answer', () => {
    const chart = ownChart(stackedSlide(), [many, few], 'nl');
    expect(chart && ownSentence(chart)).toContain(
      'Ik word gezien: Onderzoek Eens 60,5%, Neutraal 25%, Oneens 14,5%, Deze groep (n\u00A0=\u00A014) Eens 64%',
    );
    const table = ownTable(stackedSlide(), [many, few], 'nl');
    expect(table?.columns).toEqual([
      'Stelling',
      'Onderzoek',
      'Deze groep (n\u00A0=\u00A014)',
      'Middag (n\u00A0=\u00A07)',
    ]);
    expect(table?.rows[0]).toEqual({ label: 'Ik word gezien: Eens', figures: ['60,5%', '64%', '4 van 7'] });
    expect(table?.rows[1]).toEqual({ label: 'Ik word gezien: Neutraal', figures: ['25%', '21%', ''] });
    expect(table?.rows).toHaveLength(6);
  });

  it('are as many as can be read: those that most groups counted, and of these the last', () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({
      id: `r${i}`,
      label: `Rij ${i}`,
      values: [60, 25, 15],
    }));
    const shown = (...groups: readonly (readonly string[])[]) => {
      const all = groups.map((ids) =>
        counted({ people: 14, rows: Object.fromEntries(ids.map((id) => [`${id}/2`, 3])) }, 'A'),
      );
      return ownChart(stackedSlide({ rows }), all, 'nl')?.rows.map(({ id }) => id);
    };
    expect(shown(['r7'], ['r7'], ['r7'])).toEqual(['r0', 'r1', 'r7']);
    expect(shown(['r0', 'r1', 'r2', 'r3'], ['r0'], ['r0'])).toEqual(['r0', 'r2', 'r3']);
    expect(shown(rows.map(({ id }) => id))).toEqual(['r3', 'r4', 'r5', 'r6', 'r7', 'r8']);
    expect(shown([])).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
  });

  it('have tones of their own colour for a group, none of them one of the research', () => {
    const tones = answerTones(stackedSlide(), '#C8381F');
    const research = new Set(tones.map(([first]) => first));
    const own = tones.flatMap((each) => each.slice(1));
    expect(own.filter((tone) => research.has(tone))).toEqual([]);
    expect(new Set(own).size).toBe(9);
    expect(tones[0]?.slice(1)).toEqual(['#FFC247', '#F2765B', '#BB9345']);
  });
});

describe('the figures on a bar', () => {
  const bar = (...counts: readonly number[]) => {
    const people = counts.reduce((sum, count) => sum + count, 0);
    const rows = Object.fromEntries(counts.map((count, i) => [`gezien/${i + 1}`, count]));
    const chart = ownChart(stackedSlide(), [counted({ people, rows })], 'nl');
    return chart?.rows[0]?.bars[1]?.parts ?? [];
  };

  it('are smaller where that makes room for all of them', () => {
    expect(stackWords(bar(3, 3, 2), 36)).toEqual({ size: 36, words: ['3 van 8', '3 van 8', '2 van 8'] });
    const tight = stackWords(bar(1, 5, 2), 36);
    expect(tight.words).toEqual(['1 van 8', '5 van 8', '2 van 8']);
    expect(tight.size).toBeGreaterThanOrEqual(28);
    expect(tight.size).toBeLessThan(36);
  });

  it('of a small group have room on every bar, also with the most groups', () => {
    expect(stackWords(bar(1, 7, 1), 28)).toEqual({ size: 28, words: ['1 van 9', '7 van 9', '1 van 9'] });
  });

  it('are left out where there is no room at any size', () => {
    expect(stackWords(bar(1, 97, 2), 36)).toEqual({ size: 36, words: ['', '97%', ''] });
    expect(stackWords(bar(0, 4, 4), 36).words).toEqual(['', '4 van 8', '4 van 8']);
  });

  it('never need more room than their part has', () => {
    const some = fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 3 });
    const check = (counts: readonly number[]) => {
      const parts = bar(...counts);
      const { size, words } = stackWords(parts, 36);
      expect(size).toBeGreaterThanOrEqual(28);
      for (const [i, { from, to }] of parts.entries())
        expect((words[i]?.length ?? 0) * size * 0.52).toBeLessThanOrEqual(((to - from) / 100) * 1060);
    };
    fc.assert(fc.property(some, check));
  });
});
