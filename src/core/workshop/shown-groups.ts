import type { Language, Slide } from '../deck/types';
import type { Activity } from './activity';
import { groupName } from './group-name';
import { groupNow, newGroup, type Group, type Workshop } from '../groups/workshop';

/** So many groups can be told apart beside the research. */
export const MAX_GROUPS = 3;

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
  const named = namedGroups(workshop, language);
  if (all) return named.filter(({ group }) => group.counts[slide.id] !== undefined);
  return [named[workshop.now] ?? { group: newGroup('', 0), name: '' }];
}

/** The groups that guessed a figure: the last of many, and always the one in the room. `key` as of `figureKey`. */
export function groupsThatGuessed(
  workshop: Workshop,
  key: string,
  language: Language,
): readonly ShownGroup[] {
  const all = namedGroups(workshop, language).filter(({ group }) => (group.guesses[key]?.length ?? 0) > 0);
  const last = all.slice(-MAX_GROUPS);
  const here = all.find(({ group }) => group === groupNow(workshop));
  return here === undefined || last.includes(here) ? last : [here, ...last.slice(1)];
}

function namedGroups(workshop: Workshop, language: Language): readonly ShownGroup[] {
  return workshop.groups.map((group, i) => ({ group, name: groupName(workshop, i, language) }));
}
