import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isWholeTime,
  nearestTime,
  parseTimeOfDay,
  timeOfDay,
  type Zone,
} from '../../../src/core/formatting/time-of-day';
import { zoneOf } from '../../support/zones';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const text = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const greenwich: Zone = () => 0;

describe('a time of the day', () => {
  it.each([
    ['15:30', 930],
    ['1530', 930],
    ['15.30', 930],
    ['9:05', 545],
    ['905', 545],
    [' 09.05 ', 545],
    ['0:00', 0],
    ['23:59', 1439],
  ])('%j is minute %i', (written, minutes) => {
    expect(parseTimeOfDay(written)).toBe(minutes);
  });

  it.each(['', '24:00', '12:60', 'half vier', '15', '15:3', '1:2:3', '15301', '15-30', '-1:30', '3 pm'])(
    'is not %j',
    (written) => {
      expect(parseTimeOfDay(written)).toBeUndefined();
    },
  );

  it('is read back as it is written, at any minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(parseTimeOfDay(text(minutes))).toBe(minutes);
        expect(isWholeTime(text(minutes))).toBe(true);
      }),
    );
  });

  it.each(['1', '15', '15:', '15:3', '153'])('is not whole at %j: more may be typed', (begun) => {
    expect(isWholeTime(begun)).toBe(false);
  });
});

describe('the nearest time', () => {
  const at = (iso: string) => Date.parse(iso);

  it.each([
    ['two minutes back', '10:00', '2026-11-24T10:02:00Z', '2026-11-24T10:00:00Z'],
    ['later today', '15:30', '2026-11-24T14:05:00Z', '2026-11-24T15:30:00Z'],
    ['some hours back', '09:00', '2026-11-24T15:00:00Z', '2026-11-24T09:00:00Z'],
    ['before midnight', '23:50', '2026-11-25T00:10:00Z', '2026-11-24T23:50:00Z'],
    ['after midnight', '00:30', '2026-11-24T23:50:00Z', '2026-11-25T00:30:00Z'],
    ['tomorrow morning', '09:00', '2026-11-24T22:00:00Z', '2026-11-25T09:00:00Z'],
  ])('is %s: %s at %s', (_, written, now, expected) => {
    expect(nearestTime(parseTimeOfDay(written) ?? NaN, at(now), greenwich)).toBe(at(expected));
  });

  it('is the one of two in the hour that autumn repeats', () => {
    const zone = zoneOf('Europe/Amsterdam');
    // 02:30 comes at 00:30 and at 01:30 in Greenwich.
    const nearest = (now: string) => new Date(nearestTime(150, at(now), zone)).toISOString();
    expect(nearest('2026-10-25T00:10:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(nearest('2026-10-25T01:40:00Z')).toBe('2026-10-25T01:30:00.000Z');
  });

  it.each(['Europe/Amsterdam', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'])(
    'says what was asked, at most half a day away: %s',
    (name) => {
      const zone = zoneOf(name);
      const year = { min: at('2026-01-01T00:00:00Z') / MINUTE, max: at('2026-12-31T00:00:00Z') / MINUTE };
      fc.assert(
        fc.property(fc.integer(year), fc.nat(59_999), fc.nat(1439), (minute, rest, wanted) => {
          const now = minute * MINUTE + rest;
          const nearest = nearestTime(wanted, now, zone);
          const changes = zone(now - 24 * HOUR) !== zone(now + 24 * HOUR);
          if (!changes) expect(timeOfDay(nearest, zone)).toBe(text(wanted));
          expect(Math.abs(nearest - now)).toBeLessThanOrEqual(12 * HOUR + (changes ? HOUR : 0));
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each([
    ['spring', '2026-03-29T00:00:00Z'],
    ['autumn', '2026-10-25T00:00:00Z'],
  ])('says what was asked on the day that clocks change in %s, but for the hour they skip', (_, day) => {
    const zone = zoneOf('Europe/Amsterdam');
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), (wanted, minutes) => {
        const now = at(day) + minutes * MINUTE;
        const shown = timeOfDay(nearestTime(wanted, now, zone), zone);
        const isSkipped = day.includes('-03-') && wanted >= 120 && wanted < 180;
        if (shown !== text(wanted)) expect([isSkipped, shown]).toEqual([true, text(wanted + 60)]);
      }),
    );
  });
});
