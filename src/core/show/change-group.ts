import { LIMITS as DECK_LIMITS } from '../deck/limits';
import type { Deck } from '../deck/types';
import type { Moment } from './moment';
import { groupName } from '../workshop/group-name';
import { endAfter } from '../formatting/countdown';
import {
  WORKSHOP_LIMITS,
  groupNow,
  newGroup,
  type Group,
  type Talk,
  type Workshop,
} from '../groups/workshop';
import type { ShowState } from './show-state';
import type { Changes } from './changes';
import type { CommandType } from './commands';

/**
 * Changes the group that is in the room; the first thing a day brings makes a new group. Nothing changes where there
 * are as many as can be.
 */
export function changeGroup(workshop: Workshop, time: number, change: (group: Group) => Group): Workshop {
  const there = groupNow(workshop) === undefined ? addGroup(workshop, '', time) : workshop;
  const group = groupNow(there);
  if (group === undefined) return workshop;
  return { ...there, groups: there.groups.with(there.now, change(group)) };
}

/** What a group keeps by slide or by figure. */
type Kept = 'guesses' | 'orders' | 'counts' | 'talks';

/** Keeps something that the group in the room did, in place of what it did there before. */
export function keep<Part extends Kept>(
  state: ShowState,
  time: number,
  part: Part,
  key: string,
  value: Group[Part][string],
): ShowState {
  const workshop = changeGroup(state.workshop, time, (group) => ({
    ...group,
    [part]: { ...group[part], [key]: value },
  }));
  return { ...state, workshop };
}

/** Another group comes in; its name may come later. Nothing changes where there are as many as can be. */
export function addGroup({ groups, now }: Workshop, name: string, time: number): Workshop {
  if (groups.length >= WORKSHOP_LIMITS.groups) return { groups, now };
  return { groups: [...groups, newGroup(name, time)], now: groups.length };
}

export function chooseGroup(workshop: Workshop, group: number): Workshop {
  return workshop.groups[group] === undefined ? workshop : { ...workshop, now: group };
}

/** Takes a group away with all it did. With the one in the room gone, the next entry makes a new group. */
function removeGroup({ groups, now }: Workshop, group: number): Workshop {
  if (groups[group] === undefined) return { groups, now };
  const left = groups.toSpliced(group, 1);
  return { groups: left, now: group === now ? left.length : now - (group < now ? 1 : 0) };
}

/** Groups as they come back with their deck: that of today goes on, else the next entry makes a new group. */
export function broughtBack(workshop: Workshop, now: Moment): Workshop {
  const group = groupNow(workshop);
  const today =
    group !== undefined && new Date(group.started).toDateString() === new Date(now.wall).toDateString();
  const nobody = workshop.now === workshop.groups.length;
  if (nobody) return workshop;
  if (!today) return { ...workshop, now: workshop.groups.length };
  return { ...workshop, groups: workshop.groups.with(workshop.now, withoutEndlessTalks(group, now)) };
}

/** Time for a talk that was given while the clock of the computer stood wrong may seem to last for years. */
function isEndless({ endsAt }: Talk, { steady }: Moment): boolean {
  return endsAt !== null && endsAt > endAfter(DECK_LIMITS.minutes, steady);
}

function withoutEndlessTalks(group: Group, now: Moment): Group {
  const talks = Object.entries(group.talks).map(
    ([key, talk]) => [key, isEndless(talk, now) ? { ...talk, endsAt: null } : talk] as const,
  );
  return { ...group, talks: Object.fromEntries(talks) };
}

/** Which group is in the room, and what it is called. */
export const GROUP_CHANGES = {
  newGroup: ({ state, now }, { name }) => ({
    ...state,
    workshop: addGroup(state.workshop, name.slice(0, WORKSHOP_LIMITS.text), now.wall),
  }),
  group: ({ state }, { group }) => ({ ...state, workshop: chooseGroup(state.workshop, group) }),
  nameGroup: ({ state, now }, { name }) => ({
    ...state,
    workshop: changeGroup(state.workshop, now.wall, (group) => ({
      ...group,
      name: name.slice(0, WORKSHOP_LIMITS.text),
    })),
  }),
  removeGroup: ({ deck, state }, { group }) => ({
    ...state,
    workshop: removeGroup(withNames(state.workshop, deck), group),
  }),
} satisfies Partial<Changes<CommandType>>;

/** A group without a name is called by its place: it must keep that name when those before it go. */
function withNames(workshop: Workshop, { language }: Deck): Workshop {
  const groups = workshop.groups.map((group, i) => ({ ...group, name: groupName(workshop, i, language) }));
  return { ...workshop, groups };
}
