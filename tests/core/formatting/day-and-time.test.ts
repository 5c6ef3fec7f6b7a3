import { describe, expect, it } from 'vitest';
import { dayAndTime, nearDay } from '../../../src/core/formatting/day-and-time';
import { zoneOf } from '../../support/zones';

const amsterdam = zoneOf('Europe/Amsterdam');
const now = Date.UTC(2026, 10, 4, 12);
const at = Date.UTC(2026, 10, 3, 13, 5);

describe('a moment in a list', () => {
  it('is a day and a time as people say them, with the year where that is another', () => {
    expect(dayAndTime('nl', at, now, amsterdam)).toBe('3 november 14:05');
    expect(dayAndTime('en', at, now, amsterdam)).toBe('3 November 14:05');
    expect(dayAndTime('nl', Date.UTC(2025, 11, 31, 22, 30), now, amsterdam)).toBe('31 december 2025 23:30');
  });

  it('is of the day that it is where people are, not in Greenwich', () => {
    const newYear = Date.UTC(2025, 11, 31, 23, 30);
    expect(dayAndTime('nl', newYear, now, amsterdam)).toBe('1 januari 00:30');
    expect(nearDay(Date.UTC(2026, 10, 3, 23, 30), now, amsterdam)).toBe('today');
    expect(nearDay(Date.UTC(2026, 10, 3, 22, 30), now, amsterdam)).toBe('yesterday');
    expect(nearDay(Date.UTC(2026, 10, 2, 22, 30), now, amsterdam)).toBe('earlier');
  });

  it('that is still to come, by a clock that was set back, has its day', () => {
    expect(nearDay(now + 86_400_000, now, amsterdam)).toBe('earlier');
  });
});
