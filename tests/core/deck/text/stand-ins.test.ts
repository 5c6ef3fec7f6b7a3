import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readAsWritten } from '../../../../src/core/deck/text/as-written';
import { readPart } from '../../../../src/core/deck/text/read-part';

const anyPhoto = fc
  .tuple(
    fc.integer({ min: 900, max: 1_300 }),
    fc.constantFrom('', '=', '=='),
    fc.constantFrom('A', 'x9+/', '7'),
  )
  .map(([length, end, letters]) => `data:image/png;base64,${letters.repeat(length)}${end}`);

/** A photo as a program or a person may have written it, with what stands behind it. */
const anyWriting = fc.constantFrom<(photo: string) => string>(
  (photo) => `src: ${photo}\n    alt: Een plein # plein\n`,
  (photo) => `src: "${photo}" # plein\n    alt: ""\n`,
  (photo) => `src: '${photo}'\n    alt:\n      Een\n      plein\n`,
  (photo) => `{ src: "${photo}", alt: [a, 'b'], meer: { c: ${photo} } }\n`,
  (photo) => `{"src":"${photo}","alt":"Een \\"plein\\"","x":1}\n`,
  (photo) => `src: "${photo}\\x41\n      en verder"\n    alt: x\n`,
  (photo) => `src: ${photo}\n      en verder\n    alt: x\n`,
  (photo) => `src: |\n      ${photo}\n    alt: x\n`,
  (photo) => `src: >-\n      ${photo}\n      ${photo}\n    alt: x\n`,
  (photo) => `src: x # ${photo}\n    # ${photo}\n    alt: ${photo}\n`,
  (photo) => `"${photo}": 1\n    alt: x\n`,
  (photo) => `? ${photo}\n    : 1\n    alt: ${photo}\n`,
  (photo) => `src: [${photo}, ;base64,${'1'.repeat(1_200)}]\n    alt: x\n`,
  (photo) => `src: &een "${photo}"\n    alt: *een\n`,
  (photo) => `src: StandInForPhoto0x ${photo}\n    alt: x\n`,
);

const anyPart = fc
  .array(fc.tuple(anyWriting, anyPhoto), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.map(([write, photo], i) => `  p${String(i)}:\n    ${write(photo)}`).join(''))
  .map((text) => `- id: x\n${text}  einde: 7\n`);

describe('a part with photos in it', () => {
  it('is read as the library reads the whole of it', () => {
    fc.assert(
      fc.property(anyPart, (text) => {
        const document = parseDocument(text, {
          keepSourceTokens: true,
          uniqueKeys: false,
          prettyErrors: false,
          logLevel: 'silent',
        });
        const isSound = document.errors.length + document.warnings.length === 0;
        if (isSound) readAsWritten(document.contents, text);
        const read = readPart(text);
        expect(read?.token).toEqual(isSound ? document.contents?.srcToken : undefined);
        expect(read?.value).toEqual(isSound ? document.toJS() : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no longer for each of them, however many there are', () => {
    const photos = Array.from({ length: 12_000 }, (_, i) => `;base64,${String(i).padStart(1_000, 'A')}`);
    const read = readPart(photos.map((photo) => `- ${photo}\n`).join(''));
    expect(read?.value).toEqual(photos);
  });
});
