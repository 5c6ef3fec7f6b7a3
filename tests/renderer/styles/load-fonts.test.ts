import { describe, expect, it } from 'vitest';
import { FIGURE_FONT, TEXT_FONT } from '../../../src/core/look/palette';
import { loadFonts } from '../../../src/renderer/styles/load-fonts';

const faces = [
  [700, FIGURE_FONT],
  [400, TEXT_FONT],
  [700, TEXT_FONT],
] as const;

function widthIn(font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('no picture');
  context.font = font;
  return context.measureText('Wie zijn kinderwerkers? 85,9%').width;
}

describe('when the letters are loaded', () => {
  it.each(faces)('those of weight %i of %s are at hand for a canvas', async (weight, family) => {
    await loadFonts();
    expect(document.fonts.check(`${weight} 16px "${family}"`)).toBe(true);
    const loaded = [...document.fonts].filter(
      (face) => face.family.replaceAll('"', '') === family && face.weight === String(weight),
    );
    expect(loaded.map((face) => face.status)).toContain('loaded');
  });

  it.each(faces)(
    'those of weight %i of %s are drawn as themselves, not as the letters of the system',
    (weight, family) => {
      expect(widthIn(`${weight} 64px "${family}", monospace`)).not.toBe(widthIn(`${weight} 64px monospace`));
    },
  );

  it('every face is a static file, since a variable one loses its name in a PDF', () => {
    for (const face of document.fonts) expect(face.weight).toMatch(/^\d+$/u);
  });
});
