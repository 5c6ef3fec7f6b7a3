import { describe, expect, it } from 'vitest';
import { mendBookmarks } from '../../../src/main/pdf/bookmarks';
import { Objects } from '../../../src/main/pdf/file/objects';
import { dictOf, Ref, textOf, type PdfValue } from '../../../src/main/pdf/file/values';

const [ROOT, OUTLINE, TAG] = [1, 2, 9].map((number) => new Ref(number));

/** A file with these bookmarks by their numbers, each as Chromium writes it. */
function fileOf(bookmarks: Readonly<Record<number, Readonly<Record<string, number>>>>, first = 3): Objects {
  const items = Object.entries(bookmarks).map(([number, places]): [number, PdfValue] => {
    const own = Object.entries(places).map(([key, place]) => [key, new Ref(place)] as const);
    const said = { Title: textOf(`kop ${number}`), Parent: new Ref(Number(number)), SE: TAG };
    return [Number(number), new Map([...dictOf(said), ...own])];
  });
  const objects = new Map<number, PdfValue>([
    [1, dictOf({ Outlines: OUTLINE })],
    [2, dictOf({ First: new Ref(first) })],
    ...items,
  ]);
  return new Objects({ objects, trailer: dictOf({ Root: ROOT }) });
}

describe('the bookmarks of a PDF', () => {
  it('know what they are in, and lead to no tags of Chromium', () => {
    const objects = fileOf({ 3: { Next: 4, First: 5, Last: 6 }, 4: {}, 5: { Next: 6 }, 6: {} });
    mendBookmarks(objects);
    const parents = [3, 4, 5, 6].map((number) => objects.dict(new Ref(number)).get('Parent'));
    expect(parents).toEqual([OUTLINE, OUTLINE, new Ref(3), new Ref(3)]);
    for (const number of [3, 4, 5, 6]) {
      const bookmark = objects.dict(new Ref(number));
      expect(bookmark.has('SE')).toBe(false);
      expect(objects.words(bookmark.get('Title'))).toBe(`kop ${number}`);
    }
  });

  it('are not followed round and round', () => {
    const round = fileOf({ 3: { Next: 3, First: 4 }, 4: { Next: 3, First: 4 } });
    const none = new Objects({ objects: new Map(), trailer: dictOf({}) });
    for (const file of [round, fileOf({}), none])
      expect(() => {
        mendBookmarks(file);
      }).not.toThrow();
  });
});
