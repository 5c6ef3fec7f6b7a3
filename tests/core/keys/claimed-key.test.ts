import { describe, expect, it } from 'vitest';
import { claimedAction } from '../../../src/core/keys/claimed-key';
import { chord } from '../../../src/core/keys/key-press';
import { keyPress } from '../../support/key-presses';

const shift = { shiftKey: true };

describe('the show claims, whatever has the focus,', () => {
  it.each([
    ['PageDown', {}, 'next'],
    ['PageUp', {}, 'previous'],
    ['F5', {}, 'presentFromStart'],
    ['F5', shift, 'presentFromHere'],
  ] as const)('%s %j', (key, held, action) => {
    expect(claimedAction(keyPress(key, held), false, [])).toBe(action);
  });

  it.each(['F9', 'MediaTrackNext', 'BrowserBack', 'AudioVolumeUp', 'LaunchApplication1'])(
    '%s, once it was taught',
    (key) => {
      expect(claimedAction(keyPress(key), false, [])).toBeUndefined();
      expect(claimedAction(keyPress(key), false, [{ key, action: 'black' }])).toBe('black');
    },
  );
});

describe('what can be typed', () => {
  const typed = Array.from('ab1.,;é ').concat([
    'Enter',
    'Tab',
    'Backspace',
    'Delete',
    'ArrowLeft',
    'Home',
    'Escape',
  ]);

  it.each(typed)('stays with the field, also where it was taught: %j', (key) => {
    const press = keyPress(key);
    expect(claimedAction(press, false, [{ key: chord(press, false) ?? '', action: 'next' }])).toBeUndefined();
  });

  it.each([shift, { ctrlKey: true }, { altKey: true }])(
    'a page of text is chosen or scrolled with %j',
    (held) => {
      expect(claimedAction(keyPress('PageDown', held), false, [])).toBeUndefined();
    },
  );
});
