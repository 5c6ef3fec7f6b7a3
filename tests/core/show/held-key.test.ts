import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsAgain, MIN_LOOK_MS } from '../../../src/core/show/held-key';
import { heldOf, KEYMAP } from '../../../src/core/keys/keymap';
import { state } from '../../support/sessions';

const MAY_REPEAT = ['next', 'previous', 'nextSlide', 'previousSlide', 'notesLarger', 'notesSmaller'].concat([
  'notesDown',
  'notesUp',
  'undo',
  'redo',
]);

describe('a key that is held down', () => {
  it.each(KEYMAP.map(({ action }) => action))('%s acts again only where that does no harm', (action) => {
    expect(actsAgain(heldOf(action), 0, 10_000, state())).toBe(MAY_REPEAT.includes(action));
  });

  it('steps no faster than a slide can be seen, whatever the keyboard does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }), (pauses) => {
        let [now, at] = [0, 0];
        const seen: number[] = [];
        for (const pause of pauses) {
          now += pause;
          if (!actsAgain('steps', at, now, state())) continue;
          seen.push(now - at);
          at = now;
        }
        expect(seen.every((time) => time >= MIN_LOOK_MS)).toBe(true);
      }),
    );
  });

  it('waits at a question, and goes on where that is answered', () => {
    const asked = (shown: boolean) => state({ activity: { type: 'guess', row: null, shown } });
    expect(actsAgain('steps', 0, 10_000, asked(false))).toBe(false);
    expect(actsAgain('steps', 0, 10_000, state({ activity: { type: 'order', shown: false } }))).toBe(false);
    expect(actsAgain('steps', 0, 10_000, asked(true))).toBe(true);
  });
});
