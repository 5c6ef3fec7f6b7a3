import type { Command, Session } from '../session';
import { LIMITS, groupNow, newGroup, type Group, type Workshop } from './workshop';

export const NOBODY: Workshop = { groups: [], now: 0 };

/** Changes the group that is in the room; the first thing a day brings makes the first group. */
export function changeGroup(workshop: Workshop, time: number, change: (group: Group) => Group): Workshop {
  const group = groupNow(workshop) ?? newGroup('', time);
  const { groups, now } = groupNow(workshop) === undefined ? { groups: [group], now: 0 } : workshop;
  return { groups: groups.with(now, change(group)), now };
}

/** Another group comes in; its name may come later. Nothing changes where there are as many as can be. */
export function addGroup({ groups, now }: Workshop, name: string, time: number): Workshop {
  if (groups.length >= LIMITS.groups) return { groups, now };
  return { groups: [...groups, newGroup(name, time)], now: groups.length };
}

export function chooseGroup(workshop: Workshop, group: number): Workshop {
  return workshop.groups[group] === undefined ? workshop : { ...workshop, now: group };
}

/** Which group is in the room. Nothing for a command that is about something else. */
export function changeGroups(session: Session, command: Command, time: number): Session | undefined {
  const { workshop } = session;
  switch (command.type) {
    case 'newGroup':
      return { ...session, workshop: addGroup(workshop, command.name.slice(0, LIMITS.text), time) };
    case 'group':
      return { ...session, workshop: chooseGroup(workshop, command.group) };
    case 'nameGroup': {
      const name = command.name.slice(0, LIMITS.text);
      return { ...session, workshop: changeGroup(workshop, time, (group) => ({ ...group, name })) };
    }
    default:
      return undefined;
  }
}
