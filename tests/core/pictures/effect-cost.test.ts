import { describe, expect, it } from 'vitest';
import { drawingCost, MOST_SHAPES } from '../../../src/core/pictures/drawing-cost';

const filtered = (parts: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><filter id="f">${parts}</filter><rect width="1600" height="900" filter="url(#f)"/></svg>`;

describe('a filter in a drawing', () => {
  it.each([
    ['a soft shadow', '<feGaussianBlur stdDeviation="400"/><feOffset dx="2"/>'],
    ['an outline', '<feMorphology operator="dilate" radius="2"/>'],
    ['a sharper picture', '<feConvolveMatrix order="3" kernelMatrix="0 -1 0 -1 5 -1 0 -1 0"/>'],
    ['clouds', '<feTurbulence baseFrequency="0.01" numOctaves="5"/>'],
    ['a light', '<feSpecularLighting><fePointLight x="5" y="5" z="200"/></feSpecularLighting>'],
  ])('with %s is shown', (_, parts) => {
    expect(drawingCost(filtered(parts))).toBeLessThan(MOST_SHAPES);
  });

  it.each([
    ['a radius that takes seconds', '<feMorphology operator="dilate" radius="400"/>'],
    ['a radius that takes seconds one way', '<feMorphology radius="0 400"/>'],
    ['many radii', '<feMorphology operator="dilate" radius="20"/>'.repeat(6)],
    ['many large kernels', '<feConvolveMatrix order="15" kernelMatrix="1"/>'.repeat(5)],
    ['layer upon layer of clouds', '<feTurbulence baseFrequency="0.9" numOctaves="300"/>'],
    ['many lights', '<feDiffuseLighting><fePointLight/></feDiffuseLighting>'.repeat(12)],
  ])('with %s is too much', (_, parts) => {
    expect(drawingCost(filtered(parts))).toBeGreaterThan(MOST_SHAPES);
  });
});
