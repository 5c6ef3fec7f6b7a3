import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVector, SOURCE } from '../../../src/core/pictures/picture-source';
import { SMALL_PICTURE } from '../../support/pictures';

describe('the source of a picture', () => {
  it.each(['foto.jpg', 'Mijn foto’s/één dag & nacht.PNG', 'a/b/c/d.webp', 'x.svg', SMALL_PICTURE])(
    'may be %s',
    (src) => {
      expect(SOURCE.test(src)).toBe(true);
    },
  );

  it('never leads out of the folder, whatever it looks like', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'foto.jpg', 'C:', '\\', '~', ' ', '%2e%2e');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const src = parts.join('/');
        if (!SOURCE.test(src)) return;
        expect(src).not.toMatch(/(?:^|\/)\.|^\/|\\|:/u);
      }),
    );
  });

  it('that is a drawing is known by its name or its type', () => {
    expect(
      ['a.svg', 'a.SVG', 'data:image/svg+xml;base64,PHN2', 'a.png', SMALL_PICTURE].map(isVector),
    ).toEqual([true, true, true, false, false]);
  });
});
