import { Text, wordsOf } from '../file/values';
import { isTag, leavesOf, tagOf, tagsIn, type Kid, type Tag } from './tag';

/** The words that stand for a picture, if it has any. */
export function alternativeOf({ entries }: Tag): string | undefined {
  const alt = entries.get('Alt') ?? entries.get('ActualText');
  const words = alt instanceof Text ? wordsOf(alt).trim() : '';
  return words === '' ? undefined : words;
}

/**
 * A figure with words is one picture, whatever it is drawn with. One without is only a frame around what is in it: what
 * nothing is said of is decoration, and has no tag.
 *
 * @param inside gives what is in a tag that says nothing
 */
export function figureParts(figure: Tag, inside: (tag: Tag) => readonly Kid[]): readonly Kid[] {
  if (alternativeOf(figure) !== undefined) return [{ ...figure, kids: leavesOf(figure) }];
  const isFrame = tagsIn(figure).some(
    (tag) => tag !== figure && !/^(?:Figure|NonStruct|Div)$/u.test(tag.role),
  );
  const hasPicture = tagsIn(figure).some((tag) => tag.role === 'Figure' && alternativeOf(tag) !== undefined);
  if (!isFrame && !hasPicture) return [];
  return inside(
    tagOf(
      'Div',
      figure.kids.filter((kid) => isTag(kid)),
    ),
  );
}
