import type { Slide } from '../deck/types';
import type { Activity } from './activity';
import { newGroup, groupNow, type Group, type Workshop } from './workshop';

/** The groups that stand beside the research: the one in the room, or all that counted themselves. */
export function shownGroups(
  workshop: Workshop,
  slide: Slide,
  { all }: Extract<Activity, { readonly type: 'own' }>,
): readonly Group[] {
  return all
    ? workshop.groups.filter(({ counts }) => counts[slide.id] !== undefined)
    : [groupNow(workshop) ?? newGroup('', 0)];
}
