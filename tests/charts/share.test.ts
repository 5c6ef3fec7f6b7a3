import { describe, expect, it } from 'vitest';
import { SECTION_COLOURS, TRACK } from '../../src/core/look/palette';
import { shareChart } from '../../src/charts/share';

describe('a ring', () => {
  it.each([0, 40, 86.5, 100])('shares the whole between %s and the rest', (share) => {
    const [dataset] = shareChart(share, 'who', false).data.datasets;
    expect(dataset?.data).toEqual([share, 100 - share]);
    expect(dataset?.backgroundColor).toEqual([SECTION_COLOURS.who, TRACK]);
  });

  it('closes within a second when it plays, and stands at once when it does not', () => {
    expect(shareChart(40, 'who', true).options?.animation).toMatchObject({ duration: 900 });
    expect(shareChart(40, 'who', false).options?.animation).toBe(false);
  });

  it('takes no part in mouse or size events', () => {
    expect(shareChart(40, 'who', false).options).toMatchObject({ events: [], responsive: false });
  });
});
