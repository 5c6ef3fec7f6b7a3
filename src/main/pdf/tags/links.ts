import type { Objects } from '../file/objects';
import { textOf, withEntries } from '../file/values';
import { isMark, isTag, leavesOf, tagsIn, type Tag } from './tag';

/** Gives every link the words that it stands on, and where it leads if that is outside the file. */
export function nameLinks(objects: Objects, document: Tag, wordsIn: (tag: Tag) => string): void {
  for (const tag of tagsIn(document)) {
    if (tag.role !== 'Link') continue;
    const words = wordsIn(tag).trim();
    for (const leaf of leavesOf(tag)) {
      if (isTag(leaf) || isMark(leaf)) continue;
      const link = objects.dict(leaf.object);
      const address = objects.bytes(objects.dict(link.get('A')).get('URI'));
      const contents = [words, words === address ? '' : address].filter((each) => each !== '').join(' · ');
      if (contents !== '') objects.set(leaf.object, withEntries(link, { Contents: textOf(contents) }));
    }
  }
}
