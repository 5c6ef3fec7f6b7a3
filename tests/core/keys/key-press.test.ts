import { describe, expect, it } from 'vitest';
import { digitOf, isModifier, type KeyPress } from '../../../src/core/keys/key-press';
import { actionOf } from '../../../src/core/keys/keymap';
import { keyPress } from '../../support/key-presses';

const inShow = (press: KeyPress) => digitOf(press, () => actionOf(press, false) !== undefined);

describe('a digit', () => {
  it.each(Array.from('0123456789'))('%s is taken down for "number, then Enter"', (key) => {
    expect(inShow(keyPress(key))).toBe(key);
  });

  it.each(Array.from('&é"\'(§è!çà', (key, i) => [key, (i + 1) % 10] as const))(
    'is typed on AZERTY without Shift: %s is %i',
    (key, digit) => {
      expect(inShow(keyPress(key, { code: `Digit${digit}` }))).toBe(String(digit));
    },
  );

  it.each(Array.from({ length: 10 }, (_, digit) => String(digit)))('%s comes from the numeric pad', (key) => {
    expect(inShow(keyPress(key, { code: `Numpad${key}` }))).toBe(key);
  });

  it('is none where the sign of its key means something, or where the pad moves', () => {
    expect(inShow(keyPress(',', { code: 'Digit4' }))).toBeUndefined();
    expect(inShow(keyPress('End', { code: 'Numpad1' }))).toBeUndefined();
    expect(digitOf(keyPress('-', { code: 'Digit6' }), (key) => key === '-')).toBeUndefined();
  });

  it('is none when it is a shortcut of something else', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(inShow(keyPress('1', { code: 'Digit1', ...held }))).toBeUndefined();
  });

  it.each(['F1', '12', '½', 'a', ' '])('is not %j', (key) => {
    expect(inShow(keyPress(key))).toBeUndefined();
  });
});

it.each(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])('%s alone asks for nothing', (key) => {
  expect(isModifier({ key })).toBe(true);
});
