import { describe, expect, it } from 'vitest';
import { nextNamed } from '../../../src/renderer/controls/first-letter';

const NAMES = ['Titel', 'Stelling', 'Eén cijfer', 'Staven', 'Ring'];
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false });

describe('a letter in a list of names', () => {
  it('leads to the next name that begins with it, and round to the first', () => {
    expect(nextNamed(NAMES, 0, press('s'))).toBe(1);
    expect(nextNamed(NAMES, 1, press('s'))).toBe(3);
    expect(nextNamed(NAMES, 3, press('s'))).toBe(1);
    expect(nextNamed(NAMES, 4, press('r'))).toBe(4);
  });

  it('finds accents and capitals by their plain letter', () => {
    expect(nextNamed(NAMES, 0, press('e'))).toBe(2);
    expect(nextNamed(NAMES, 0, press('É'))).toBe(2);
    expect(nextNamed(NAMES, -1, press('T'))).toBe(0);
  });

  it('leads nowhere without such a name, and as part of a shortcut', () => {
    for (const key of [press('z'), press(' '), press('Enter'), press('1'), press('s', true)])
      expect(nextNamed(NAMES, 0, key)).toBeUndefined();
  });
});
