import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPictures } from '../../../src/core/pictures/cut-pictures';

const picture = (size: number) => `data:image/jpeg;base64,${'A1/+'.repeat(size / 4)}==`;

describe('a text with pictures in it', () => {
  it('is cut at them', () => {
    const [one, other] = [picture(4_000), picture(8_000)];
    expect(cutPictures(`src: ${one}\nalt: x\nsrc: "${other}"\n`)).toEqual([
      { text: 'src: ', isPicture: false },
      { text: one, isPicture: true },
      { text: '\nalt: x\nsrc: "', isPicture: false },
      { text: other, isPicture: true },
      { text: '"\n', isPicture: false },
    ]);
  });

  it('keeps small ones, and words that look like one', () => {
    const text = `src: ${picture(40)}\nnotes: Begin met data:image/ en dan het type.`;
    expect(cutPictures(text)).toEqual([{ text, isPicture: false }]);
  });

  it('is whole again when its parts are put together', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('data:image/', 'data:image/png;base64,', picture(2_000), '"', '\r\n'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(
          cutPictures(text)
            .map((each) => each.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
