import type { Deck, Slide } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { withActivity } from './with-activity';
import { keep } from './change-group';
import { fewestPeople } from '../workshop/own-hands';
import { ownRowsOf } from '../charts/chart-rules';
import { groupNow, LIMITS, type OwnCount } from '../groups/workshop';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** The group's own figures. Nothing for a command that is about something else. */
export function changeOwn(
  deck: Deck,
  session: ShowState,
  command: Command,
  now: number,
): ShowState | undefined {
  const slide = slideAt(deck, session.position.slide);
  switch (command.type) {
    case 'own':
      return nextOwn(session, slide);
    case 'people':
      return counted(session, slide, now, (own) => ({ ...own, people: within(command.people) }));
    case 'count':
      return counted(session, slide, now, (own) => ({
        ...own,
        rows: { ...own.rows, [command.row]: within(command.count) },
      }));
    default:
      return undefined;
  }
}

/** First the group in the room, then all that counted, then none. */
function nextOwn(session: ShowState, slide: Slide): ShowState {
  if (ownRowsOf(slide) === undefined) return session;
  const { activity } = session;
  const others = session.workshop.groups.filter(({ counts }) => counts[slide.id] !== undefined);
  if (activity?.type !== 'own') return withActivity(session, { type: 'own', all: false });
  return withActivity(session, activity.all || others.length < 2 ? null : { type: 'own', all: true });
}

function counted(
  session: ShowState,
  slide: Slide,
  now: number,
  change: (own: OwnCount) => OwnCount,
): ShowState {
  const known = ownRowsOf(slide);
  if (known === undefined) return session;
  const ids = new Set(known.rows.map(({ id }) => id));
  const before = groupNow(session.workshop)?.counts[slide.id] ?? { people: 0, rows: {}, at: now };
  const { people, rows } = change(before);
  const own = Object.fromEntries(Object.entries(rows).filter(([id]) => ids.has(id)));
  const most = Math.max(people, fewestPeople(known, own));
  return keep(session, now, 'counts', slide.id, { people: most, rows: own, at: now });
}

function within(value: number): number {
  return Math.min(Math.max(Math.round(value), 0), LIMITS.people);
}
