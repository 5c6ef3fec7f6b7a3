import { mendBookmarks } from './bookmarks';
import { characterReader, contentsOf, operationsOf } from './content/page-content';
import { wordsByPart } from './content/words';
import type { Objects } from './file/objects';
import { Name, Ref, withEntries } from './file/values';
import { metadataOf } from './metadata';
import { withoutArtifacts } from './tags/artifacts';
import { nameLinks } from './tags/links';
import { numbered } from './tags/lists';
import { readTags } from './tags/read-tags';
import { isMark, leavesOf, mapTags, markKey, type Artifact, type Tag } from './tags/tag';
import { tidied } from './tags/tidied';
import { writeTags } from './tags/write-tags';

/** What each part of each page is, by `markKey`: what is not there is decoration. */
export type Parts = ReadonlyMap<string, 'tagged' | Artifact>;

/**
 * Puts in what PDF/UA-1 asks for and Chromium leaves out, but for the artifacts in the content itself. `undefined`, and
 * nothing done, for a file without tags.
 */
export function makeAccessible(objects: Objects): Parts | undefined {
  const ref = objects.trailer.get('Root');
  const root = objects.dict(ref);
  const read = readTags(objects, root);
  if (read === undefined || !(ref instanceof Ref)) return undefined;
  const { tags, artifacts } = withoutArtifacts(read);
  const wordsIn = wordReader(objects);
  const document = mapTags(tidied(tags), (tag) => (tag.role === 'L' ? numbered(tag, wordsIn) : tag));
  nameLinks(objects, document, wordsIn);
  for (const page of objects.pages())
    objects.set(page, withEntries(objects.dict(page), { Tabs: new Name('S') }));
  mendBookmarks(objects);
  const metadata = metadataOf(objects, objects.words(root.get('Lang')));
  const own = { StructTreeRoot: writeTags(objects, document), Metadata: objects.add(metadata) };
  objects.set(ref, withEntries(root, own));
  const tagged = leavesOf(document)
    .filter(isMark)
    .map((mark) => [markKey(mark), 'tagged'] as const);
  return new Map([...artifacts, ...tagged]);
}

/** Gives the words of a tag as they stand on the page; a page is read when the first of its words is asked for. */
function wordReader(objects: Objects): (tag: Tag) => string {
  const charactersOf = characterReader(objects);
  const pages = new Map<number, ReadonlyMap<number, string>>();
  const wordsOn = (page: number) => {
    const ref = new Ref(page);
    const found =
      pages.get(page) ??
      wordsByPart(
        operationsOf(objects.stream(contentsOf(objects, ref))) ?? [],
        charactersOf(objects.dict(ref)),
      );
    pages.set(page, found);
    return found;
  };
  return (tag) =>
    leavesOf(tag)
      .map((leaf) => (isMark(leaf) ? (wordsOn(leaf.page).get(leaf.mcid) ?? '') : ''))
      .join('');
}
