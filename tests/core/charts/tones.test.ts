import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkOn, mixed, partTones, restingTones, tonesOf } from '../../../src/core/charts/tones';
import { PAPER, RESTING, SECTION_COLOURS } from '../../../src/core/look/palette';
import { contrast } from '../../../src/core/look/contrast';

const colours = Object.entries(SECTION_COLOURS);
const COUNTS = [1, 2, 3, 4, 5, 6, 7];

describe.each(colours)('tones of %s', (_, colour) => {
  it('begin with the colour itself and become lighter', () => {
    for (const count of COUNTS) {
      const tones = tonesOf(colour, count);
      expect(tones).toHaveLength(count);
      expect(tones[0]).toBe(colour);
      const lights = tones.map((tone) => contrast(tone, '#000000'));
      expect(lights).toEqual(lights.toSorted((a, b) => a - b));
      expect(new Set(tones).size).toBe(count);
    }
  });

  it('have figures on them that can be read', () => {
    for (const tone of COUNTS.flatMap((count) => tonesOf(colour, count)))
      expect(contrast(tone, inkOn(tone)), tone).toBeGreaterThanOrEqual(4.5);
  });
});

it('what rests has figures that can be read, and stands out from the paper', () => {
  for (const tone of COUNTS.flatMap(restingTones)) {
    expect(contrast(tone, inkOn(tone)), tone).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tone, PAPER), tone).toBeGreaterThan(1.3);
  }
  expect(restingTones(1)).toEqual([RESTING]);
});

describe('the parts of a whole', () => {
  const [colour = ''] = tonesOf(SECTION_COLOURS.goals, 1);

  it('have the strongest tone where an opinion is strongest: at the outside', () => {
    const agree = partTones([true, true, false, false, false], colour);
    expect(agree[0]).toBe(colour);
    expect(agree.slice(2)).toEqual(restingTones(3).toReversed());
    const disagree = partTones([false, false, false, true, true], colour);
    expect(disagree[4]).toBe(colour);
    expect(disagree.slice(0, 3)).toEqual(restingTones(3));
  });

  it('all differ, whichever are lit', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 7 }), (highlighted) => {
        expect(new Set(partTones(highlighted, colour)).size).toBe(highlighted.length);
      }),
    );
  });
});

it('mixes as CSS does', () => {
  expect(mixed('#FF0000', '#FFFFFF', 0.5)).toBe('#FF8080');
  expect(mixed('#123456', '#FFFFFF', 1)).toBe('#123456');
});
