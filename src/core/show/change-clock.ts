import { audienceState } from './audience-state';
import {
  beginClock,
  clearClock,
  hasBegun,
  isRunning,
  pauseClock,
  startClock,
  visitSlide,
  type Clock,
} from './clock';
import type { Deck } from '../deck/types';
import { steadyTime, type Moment } from './moment';
import { comparePositions, slideAt } from '../slide/navigation';
import type { ShowState } from './show-state';
import type { Changes } from './changes';
import type { CommandType } from './commands';

/** What there is to know of the windows when the show moves. */
export interface Onlookers {
  /** The show fills a screen. */
  readonly fullScreen: boolean;
  /** The trainer has a console. */
  readonly console: boolean;
  /** The trainer is changing the deck. */
  readonly editing: boolean;
}

/** The time of the talk. */
export const CLOCK_CHANGES = {
  clockToggle({ deck, session, now: { steady } }) {
    const { clock } = session;
    const here = slideBefore(deck, session);
    return withClock(session, isRunning(clock) ? pauseClock(clock, steady) : startClock(clock, here, steady));
  },
  clockBegin: ({ deck, session, now: { steady } }) =>
    hasBegun(session.clock)
      ? session
      : withClock(session, startClock(session.clock, slideBefore(deck, session), steady)),
  // A talk cannot have begun later than now.
  begunAt: ({ deck, session, now }, { at }) =>
    at > now.wall
      ? session
      : withClock(session, beginClock(session.clock, slideBefore(deck, session), steadyTime(at, now))),
  endAt: ({ session }, { at }) => ({ ...session, clock: { ...session.clock, endAt: at } }),
  clockReset: ({ session, now }) => reset(session, now),
  clockRestore: ({ session }) =>
    session.clockBefore === null ? session : { ...session, clock: session.clockBefore, clockBefore: null },
} satisfies Partial<Changes<CommandType>>;

/** The clock after a change of the show: it notes the slide, and starts with the first step before a room. */
export function followShow(
  deck: Deck,
  before: ShowState,
  after: ShowState,
  now: Moment,
  onlookers: Onlookers,
): ShowState {
  const here = slideBefore(deck, after);
  const clock = startsTalk(before, after, onlookers)
    ? startClock(after.clock, here, now.steady)
    : visitSlide(after.clock, here, now.steady);
  return clock === after.clock ? after : withClock(after, clock);
}

/**
 * Whether a talk begins with this change: the room, which sees a screen filled or is there because the trainer has a
 * console, is shown a next step. Going back to the start is no beginning, nor is looking through slides in a window.
 */
function startsTalk(
  before: ShowState,
  after: ShowState,
  { fullScreen, console, editing }: Onlookers,
): boolean {
  const steps = comparePositions(audienceState(after).position, audienceState(before).position) > 0;
  return steps && !hasBegun(after.clock) && (fullScreen || console) && !editing;
}

/** What ran can be taken back until something new runs. */
function reset(session: ShowState, { wall }: Moment): ShowState {
  const clock = clearClock(session.clock, wall);
  const loses = hasBegun(session.clock) || clock.endAt !== session.clock.endAt;
  return loses ? { ...session, clock, clockBefore: session.clock } : session;
}

function withClock(session: ShowState, clock: Clock): ShowState {
  return { ...session, clock, clockBefore: hasBegun(clock) ? null : session.clockBefore };
}

function slideBefore(deck: Deck, session: ShowState): string {
  return slideAt(deck, audienceState(session).position.slide).id;
}
