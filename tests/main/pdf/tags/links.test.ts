import { describe, expect, it } from 'vitest';
import { Objects } from '../../../../src/main/pdf/file/objects';
import { dictOf, Text, textOf, type PdfValue } from '../../../../src/main/pdf/file/values';
import { nameLinks } from '../../../../src/main/pdf/tags/links';
import { tagOf } from '../../../../src/main/pdf/tags/tag';

/** What is said of a link with this action after it has been named. */
function saidOf(words: string, action: PdfValue): PdfValue {
  const objects = new Objects({ objects: new Map(), trailer: new Map() });
  const link = objects.add(dictOf({ A: objects.add(action), Rect: [0, 0, 9, 9] }));
  const tag = tagOf('Link', [
    { page: 3, mcid: 0 },
    { page: 3, object: link },
  ]);
  nameLinks(objects, tagOf('Document', [tagOf('P', [tag])]), () => words);
  expect(objects.dict(link).get('Rect')).toEqual([0, 0, 9, 9]);
  return objects.dict(link).get('Contents') ?? null;
}

const to = (address: string) => dictOf({ URI: new Text(address) });

describe('a link', () => {
  it('says what it stands on, and where it leads', () => {
    expect(saidOf(' de peiling ', to('https://nji.nl'))).toEqual(textOf('de peiling · https://nji.nl'));
    expect(saidOf('één', to('https://nji.nl'))).toEqual(textOf('één · https://nji.nl'));
  });

  it('says an address once', () => {
    expect(saidOf('https://nji.nl', to('https://nji.nl'))).toEqual(textOf('https://nji.nl'));
  });

  it('says what there is: its words if it leads within the file, its address if it stands on no words', () => {
    expect(saidOf('naar boven', dictOf({}))).toEqual(textOf('naar boven'));
    expect(saidOf('', to('https://nji.nl'))).toEqual(textOf('https://nji.nl'));
    expect(saidOf('', dictOf({}))).toBeNull();
  });
});
