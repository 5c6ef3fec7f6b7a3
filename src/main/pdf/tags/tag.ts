import type { Dict, Ref } from '../file/values';

/** A part of the content of a page that belongs to a tag. */
export interface Mark {
  /** The number of the page’s object. */
  readonly page: number;
  readonly mcid: number;
}

/** A link on a page, as an object that belongs to a tag. */
export interface LinkedObject {
  readonly page: number;
  readonly object: Ref;
}

export interface Tag {
  readonly role: string;
  /** All that is said of it but its role, its place and what is in it. */
  readonly entries: Dict;
  readonly kids: readonly Kid[];
}

export type Kid = Tag | Mark | LinkedObject;

export const isTag = (kid: Kid): kid is Tag => 'role' in kid;
export const isMark = (kid: Kid): kid is Mark => 'mcid' in kid;

export const tagOf = (role: string, kids: readonly Kid[], entries: Dict = new Map()): Tag => ({
  role,
  entries,
  kids,
});

/** All that is in a tag and no tag itself. */
export function leavesOf({ kids }: Tag): readonly (Mark | LinkedObject)[] {
  return kids.flatMap((kid) => (isTag(kid) ? leavesOf(kid) : [kid]));
}

/** The tag and all tags in it, in their order. */
export function tagsIn(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.flatMap((kid) => (isTag(kid) ? tagsIn(kid) : []))];
}

/** The tree with each tag changed, from the innermost on. */
export function mapTags(tag: Tag, change: (tag: Tag) => Tag): Tag {
  return change({ ...tag, kids: tag.kids.map((kid) => (isTag(kid) ? mapTags(kid, change) : kid)) });
}

/** What parts of pages are that no tag holds: repeated on each page. */
export type Artifact = 'Header' | 'Footer';

export const markKey = ({ page, mcid }: Mark): string => `${page} ${mcid}`;
