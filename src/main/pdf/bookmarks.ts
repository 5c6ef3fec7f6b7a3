import type { Objects } from './file/objects';
import { Ref, withEntries } from './file/values';

/**
 * Bookmarks that know what they are in: Chromium names each as its own parent. They no longer lead to the tags that
 * Chromium wrote, all of which would come along with one of them.
 */
export function mendBookmarks(objects: Objects): void {
  const outline = objects.dict(objects.trailer.get('Root')).get('Outlines');
  const seen = new Set<number>();
  const waiting = outline instanceof Ref ? [outline] : [];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    let kid = objects.dict(parent).get('First');
    while (kid instanceof Ref && !seen.has(kid.number)) {
      seen.add(kid.number);
      waiting.push(kid);
      objects.set(kid, withEntries(objects.dict(kid), { Parent: parent, SE: undefined }));
      kid = objects.dict(kid).get('Next');
    }
  }
}
