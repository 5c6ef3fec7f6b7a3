import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/core/pictures/base64';
import { faultInside, pictureInside } from '../../../src/core/pictures/picture-inside';
import { SMALL_PICTURE } from '../../support/pictures';

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
