import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/core/pictures/base64';
import { faultInside, isVector, pictureInside, SOURCE } from '../../../src/core/pictures/picture-source';
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

describe('a picture inside the deck', () => {
  it('is taken out whole', () => {
    const picture = pictureInside(SMALL_PICTURE);
    expect(picture?.type).toBe('png');
    expect(btoa(String.fromCharCode(...(picture?.bytes ?? [])))).toBe(SMALL_PICTURE.split(',')[1]);
    expect(faultInside(SMALL_PICTURE)).toBeUndefined();
  });

  it('may say how large it is far behind what a camera wrote', () => {
    const segment = `\xff\xe1\xff\xff${'x'.repeat(65_533)}`;
    const jpeg = `\xff\xd8${segment.repeat(3)}\xff\xc0\0\x11\x08\0\x10\0\x10\x03`;
    expect(faultInside(`data:image/jpeg;base64,${btoa(jpeg)}`)).toBeUndefined();
  });

  it('is read as the browser reads it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect([...fromBase64(btoa(String.fromCharCode(...bytes)))]).toEqual([...bytes]);
      }),
    );
  });
});
