import { describe, expect, it } from 'vitest';
import {
  balancedWidth,
  fittingScale,
  lineCount,
  widthIn,
} from '../../../../../src/main/export/pptx/ooxml/measures';

const letter = (text: string) => [...text].length;

describe('the lines of a text', () => {
  it('break between words', () => {
    expect(lineCount('een twee drie', 13, letter)).toBe(1);
    expect(lineCount('een twee drie', 12, letter)).toBe(2);
    expect(lineCount('een twee drie', 5, letter)).toBe(3);
  });

  it('begin anew where the text says so', () => {
    expect(lineCount('een\ntwee', 100, letter)).toBe(2);
  });

  it('break a word that is wider than its line', () => {
    expect(lineCount('kinderwerkers', 5, letter)).toBe(3);
    expect(lineCount('ja kinderwerkers', 5, letter)).toBe(4);
  });
});

describe('a headline', () => {
  it('is narrowed until its lines are about as long', () => {
    const text = 'Een kleine beroepsgroep tussen grote buren';
    const width = balancedWidth(text, 40, letter);
    expect(width).toBeLessThan(30);
    expect(lineCount(text, width, letter)).toBe(2);
  });

  it('of one line keeps its width', () => {
    expect(balancedWidth('Kort', 40, letter)).toBe(40);
  });
});

describe('what does not fit', () => {
  it('becomes smaller until it does', () => {
    expect(fittingScale(100, (scale) => 150 * scale)).toBeCloseTo(0.64);
    expect(fittingScale(100, () => 90)).toBe(1);
  });

  it('never becomes less than a third, however long it is', () => {
    expect(fittingScale(1, () => 1000)).toBeGreaterThan(0.29);
  });
});

it('wide letters, capitals and bold take more room', () => {
  const width = widthIn(100);
  expect(width('m')).toBeGreaterThan(width('n'));
  expect(width('N')).toBeGreaterThan(width('n'));
  expect(width('n')).toBeGreaterThan(width('i'));
  expect(widthIn(100, true)('n')).toBeGreaterThan(width('n'));
});
