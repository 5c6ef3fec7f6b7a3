import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, wrapLabel, type Measure } from '../../../src/core/charts/wrap-label';

/** A type face in which every letter is one wide. */
const letters: Measure = (text) => text.length;
const wrapped = (label: string, limit: number) => wrapLabel(label, limit, letters);

describe('a label', () => {
  it('stays on one line when it fits, to the last letter', () => {
    expect(wrapped('Talentontwikkeling', 18)).toEqual(['Talentontwikkeling']);
  });

  it('breaks into two lines of about equal width', () => {
    expect(wrapped('Ondersteuning van ouders bij opvoeding', 36)).toEqual([
      'Ondersteuning van',
      'ouders bij opvoeding',
    ]);
  });

  it('does not break where the first line would be too long', () => {
    expect(wrapped('a bb ccc dddddddddd', 9)).toEqual(['a bb ccc', 'dddddddd…']);
  });

  it('is cut between characters as people see them, at any width', () => {
    const characters = ['a', 'é', 'e\u0301', '👍🏽', '👩‍👧', '🇳🇱', '5'];
    const texts = fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(20), (text, limit) => {
        const short = shortened(text.join(''), limit, letters);
        const starts = text.map((_, i) => `${text.slice(0, i).join('')}…`);
        expect([text.join(''), ...starts]).toContain(short);
      }),
    );
  });

  it('is cut with an ellipsis where its second line is too long', () => {
    expect(wrapped('Kinderen een platform bieden', 12)).toEqual(['Kinderen een', 'platform bi…']);
  });

  it('is cut on one line where it has no space to break at', () => {
    expect(wrapped('Vluchtelingenorganisaties', 10)).toEqual(['Vluchteli…']);
  });
});

describe('any label', () => {
  const word = fc.stringMatching(/^[a-z-]{1,14}$/u);
  const label = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const limit = fc.integer({ min: 4, max: 60 });

  it('takes at most two lines, each within the limit', () => {
    fc.assert(
      fc.property(label, limit, (text, max) => {
        const lines = wrapped(text, max);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('loses no word, or shows that it did', () => {
    fc.assert(
      fc.property(label, limit, (text, max) => {
        const shown = wrapped(text, max).join(' ');
        if (shown.endsWith('…')) expect(text.startsWith(shown.slice(0, -1))).toBe(true);
        else expect(shown).toBe(text);
      }),
    );
  });

  it('breaks at the same place at any size', () => {
    fc.assert(
      fc.property(label, limit, fc.integer({ min: 1, max: 9 }), (text, max, scale) => {
        expect(wrapLabel(text, max * scale, (part) => part.length * scale)).toEqual(wrapped(text, max));
      }),
    );
  });
});
