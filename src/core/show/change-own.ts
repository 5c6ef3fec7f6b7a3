import type { Slide } from '../deck/types';
import { slideAt } from '../slide/navigation';
import { withActivity } from './with-activity';
import { keep } from './change-group';
import { minPeople } from '../workshop/own-hands';
import { ownRowsOf } from '../charts/chart-rules';
import { groupNow, WORKSHOP_LIMITS, type OwnCount } from '../groups/workshop';
import type { ShowState } from './show-state';
import type { Changes, ShowNow } from './changes';
import type { CommandType } from './commands';

/** The group's own figures. */
export const OWN_CHANGES = {
  own: ({ deck, state }) => nextOwn(state, slideAt(deck, state.position.slide)),
  people: (show, { people }) => counted(show, (own) => ({ ...own, people: within(people) })),
  count: (show, { row, count }) =>
    counted(show, (own) => ({ ...own, rows: { ...own.rows, [row]: within(count) } })),
} satisfies Partial<Changes<CommandType>>;

/** First the group in the room, then all that counted, then none. */
function nextOwn(state: ShowState, slide: Slide): ShowState {
  if (ownRowsOf(slide) === undefined) return state;
  const { activity } = state;
  const others = state.workshop.groups.filter(({ counts }) => counts[slide.id] !== undefined);
  if (activity?.type !== 'own') return withActivity(state, { type: 'own', all: false });
  return withActivity(state, activity.all || others.length < 2 ? null : { type: 'own', all: true });
}

function counted({ deck, state, now }: ShowNow, change: (own: OwnCount) => OwnCount): ShowState {
  const slide = slideAt(deck, state.position.slide);
  const known = ownRowsOf(slide);
  if (known === undefined) return state;
  const ids = new Set(known.rows.map(({ id }) => id));
  const before = groupNow(state.workshop)?.counts[slide.id] ?? { people: 0, rows: {}, at: now.wall };
  const { people, rows } = change(before);
  const own = Object.fromEntries(Object.entries(rows).filter(([id]) => ids.has(id)));
  const max = Math.max(people, minPeople(known, own));
  return keep(state, now.wall, 'counts', slide.id, { people: max, rows: own, at: now.wall });
}

function within(value: number): number {
  return Math.min(Math.max(Math.round(value), 0), WORKSHOP_LIMITS.people);
}
