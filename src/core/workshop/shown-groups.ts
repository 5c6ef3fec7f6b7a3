import type { Language, Slide } from '../deck/types';
import type { Activity } from './activity';
import { groupName } from './group-name';
import { newGroup, type Group, type Workshop } from './workshop';

/** A group by the name that it has everywhere. */
export interface ShownGroup {
  readonly name: string;
  readonly group: Group;
}

/** The groups that stand beside the research: the one in the room, or all that counted themselves. */
export function shownGroups(
  workshop: Workshop,
  slide: Slide,
  { all }: Extract<Activity, { readonly type: 'own' }>,
  language: Language,
): readonly ShownGroup[] {
  const named = workshop.groups.map((group, i) => ({ group, name: groupName(workshop, i, language) }));
  if (all) return named.filter(({ group }) => group.counts[slide.id] !== undefined);
  return [named[workshop.now] ?? { group: newGroup('', 0), name: '' }];
}
