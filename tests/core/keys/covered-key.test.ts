import { describe, expect, it } from 'vitest';
import { passesPanel } from '../../../src/core/keys/covered-key';
import { KEYMAP } from '../../../src/core/keys/keymap';
import { keyPress } from '../../support/key-presses';

const plain = KEYMAP.flatMap(({ action, keys }) => keys.map((key) => [key, action] as const)).filter(
  ([key]) => !/Mod\+|^F\d|Page|Escape|Shift\+F/u.test(key),
);

describe('a panel over the show', () => {
  it.each(plain)('keeps %s (%s) to itself', (key, action) => {
    for (const panel of ['groups', 'export', 'learnButton', 'welcome'])
      expect(passesPanel(keyPress(key), action, panel)).toBe(action === panel);
  });

  it('is closed by Esc, and by the key that opened it', () => {
    expect(passesPanel(keyPress('Escape'), 'close', 'groups')).toBe(true);
    expect(passesPanel(keyPress('j'), 'groups', 'groups')).toBe(true);
    expect(passesPanel(keyPress('?'), 'help', 'overview')).toBe(true);
  });

  it.each(['s', 'q'])('lets Ctrl + %s through, and F11', (key) => {
    expect(passesPanel(keyPress(key, { ctrlKey: true }), 'save', 'groups')).toBe(true);
    expect(passesPanel(keyPress('F11'), 'fullScreen', 'groups')).toBe(true);
  });

  it('goes along to the console where it is a question of main', () => {
    expect(passesPanel(keyPress('s'), 'console', 'other')).toBe(true);
    expect(passesPanel(keyPress('b'), 'black', 'other')).toBe(false);
  });
});
