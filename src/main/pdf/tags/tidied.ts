import { alternativeOf, figureParts } from './figures';
import { listParts, itemParts } from './lists';
import { GROUPS, isInline, isKnown, WRAPPERS } from './roles';
import { cellParts, tableParts } from './tables';
import { isTag, tagOf, tagsIn, type Kid, type Tag } from './tag';

interface Place {
  /** In something that may hold text. */
  readonly inText: boolean;
  /** In a section with a heading of its own. */
  readonly inSection: boolean;
}

/**
 * The tags as PDF/UA has them: without those that say nothing, each slide a section, text in paragraphs, lists of
 * labels and bodies, tables of heads and bodies.
 */
export function tidied(document: Tag): Tag {
  const kids = document.kids.flatMap((kid) => tidiedKid(kid, { inText: false, inSection: false }));
  return { ...document, kids: withParagraphs(kids) };
}

function tidiedKid(kid: Kid, place: Place): readonly Kid[] {
  if (!isTag(kid)) return [kid];
  if (kid.role === 'Figure') return figureParts(kid, (each) => wrapper(each, place));
  if (WRAPPERS.has(kid.role) || !isKnown(kid.role)) return wrapper(kid, place);
  const isGroup = GROUPS.has(kid.role);
  const kids = kid.kids.flatMap((each) => tidiedKid(each, { ...place, inText: place.inText || !isGroup }));
  if (kids.length === 0 && !/^T[DH]$/u.test(kid.role)) return [];
  if (kid.role === 'P' && kids.some(isBlock)) return withParagraphs(kids);
  if (isGroup) return [{ ...kid, kids: withParagraphs(kids) }];
  return special({ ...kid, kids });
}

function special(tag: Tag): readonly Kid[] {
  if (tag.role === 'L') return [listParts(tag)];
  if (tag.role === 'LI') return [itemParts(tag)];
  if (tag.role === 'Table') return [tableParts(tag)];
  if (/^T[DH]$/u.test(tag.role)) return [cellParts(tag)];
  return [tag];
}

/** What is in a tag that says nothing; around one heading it is a section. */
function wrapper(tag: Tag, place: Place): readonly Kid[] {
  const isSection = tag.role === 'Div' && !place.inSection && !place.inText && headings(tag) === 1;
  const inside = { ...place, inSection: place.inSection || isSection };
  const kids = tag.kids.flatMap((kid) => tidiedKid(kid, inside));
  if (isSection) return [tagOf('Sect', withParagraphs(kids))];
  return place.inText ? kids : withParagraphs(kids);
}

const headings = (tag: Tag) => tagsIn(tag).filter(({ role }) => role === 'H1').length;

/** Text between blocks as paragraphs. */
function withParagraphs(kids: readonly Kid[]): readonly Kid[] {
  const blocks: Kid[] = [];
  let run: Kid[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(tagOf('P', run));
    run = [];
  };
  for (const kid of kids) {
    if (!isBlock(kid)) {
      run.push(kid);
      continue;
    }
    endRun();
    // Only a figure or a table has a caption.
    blocks.push(isTag(kid) && kid.role === 'Caption' ? { ...kid, role: 'P' } : kid);
  }
  endRun();
  return blocks;
}

/** A picture with words may stand in a line, but then it would need a paragraph that it does not have. */
const isBlock = (kid: Kid) => isTag(kid) && (!isInline(kid.role) || alternativeOf(kid) !== undefined);
