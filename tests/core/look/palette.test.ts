import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as palette from '../../../src/core/look/palette';
import { COLOURS } from '../../../src/core/deck/schema';
import { contrast } from '../../../src/core/look/contrast';

const css = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z]+): ([^;]+);/gu)].map(([, name = '', value = '']) => [name, value] as const),
);
const token = (name: string) => tokens.get(name) ?? `no --${name}`;
const paper = token('paper');
const white = token('white');

describe('the palette of the charts', () => {
  it('has the colours of the style sheet', () => {
    const ownColours = Object.entries(palette).filter(
      ([, value]) => typeof value === 'string' && value.startsWith('#'),
    );
    const named = [...ownColours, ...Object.entries(palette.SECTION_COLOURS)];
    expect(named.length).toBe(16);
    for (const [name, value] of named) expect(value, name).toBe(token(name.toLowerCase()).toUpperCase());
  });

  it('has its type faces', () => {
    expect(token('figures')).toBe(`'${palette.FIGURE_FONT}', sans-serif`);
    expect(token('text')).toBe(`'${palette.TEXT_FONT}', sans-serif`);
  });
});

describe('text can be read:', () => {
  it.each(['ink', 'muted', ...COLOURS])('%s on paper', (name) => {
    expect(contrast(token(name), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'muted', ...COLOURS])('%s on a white card', (name) => {
    expect(contrast(token(name), white)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(COLOURS)('white on the full colour of %s', (name) => {
    expect(contrast(white, token(name))).toBeGreaterThanOrEqual(4.5);
  });

  it('ink on the sun of a notice', () => {
    expect(contrast(token('ink'), token('sun'))).toBeGreaterThanOrEqual(4.5);
  });

  // Large text: the label above a headline, 30 units and bold, which is 22 px on a screen of 1440.
  it.each(COLOURS)('sun, in large type, on the full colour of %s', (name) => {
    expect(contrast(token('sun'), token(name))).toBeGreaterThanOrEqual(3);
  });
});

describe('shapes can be told apart:', () => {
  it.each(COLOURS)('a bar of %s on paper', (name) => {
    expect(contrast(token(name), paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(COLOURS)('a bar of %s beside bars that rest', (name) => {
    expect(contrast(token(name), token('resting'))).toBeGreaterThanOrEqual(2);
  });
});
