import { describe, expect, it } from 'vitest';
import { lastKey, pathText, shown } from '../../../src/core/deck/problem';

describe('the way to a place in a deck', () => {
  it.each([
    [[], ''],
    [['title'], 'title'],
    [['slides', 3, 'rows', 0, 'value'], 'slides[3].rows[0].value'],
  ])('%j is written as %j', (path, text) => {
    expect(pathText(path)).toBe(text);
  });

  it.each([
    ['slides[3].rows[0].label', 'label'],
    ['beeld', 'beeld'],
    ['', ''],
  ])('%j ends at %j', (path, key) => {
    expect(lastKey(path)).toBe(key);
  });
});

describe('what stands there', () => {
  it('is repeated on one line', () => {
    expect(shown('een\n\n  twee\tdrie')).toBe('een twee drie');
  });

  it('is cut at 40 characters', () => {
    expect(shown('a'.repeat(40))).toBe('a'.repeat(40));
    expect(shown('a'.repeat(41))).toBe(`${'a'.repeat(39)}…`);
  });

  it.each([12, true, NaN])('is repeated when it is %s', (value) => {
    expect(shown(value)).toBe(String(value));
  });

  it.each([[undefined], [null], [{ a: 1 }], [[1, 2]]])('is left out when it is %j', (value) => {
    expect(shown(value)).toBe('');
  });
});
