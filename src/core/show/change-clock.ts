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
  /** The console is open. */
  readonly console: boolean;
  /** The trainer is changing the deck. */
  readonly editing: boolean;
}

/** The time of the talk. */
export const CLOCK_CHANGES = {
  clockToggle({ deck, state, now: { steady } }) {
    const { clock } = state;
    const here = slideBefore(deck, state);
    return withClock(state, isRunning(clock) ? pauseClock(clock, steady) : startClock(clock, here, steady));
  },
  clockBegin: ({ deck, state, now: { steady } }) =>
    hasBegun(state.clock)
      ? state
      : withClock(state, startClock(state.clock, slideBefore(deck, state), steady)),
  // A talk cannot have begun later than now.
  begunAt: ({ deck, state, now }, { at }) =>
    at > now.wall
      ? state
      : withClock(state, beginClock(state.clock, slideBefore(deck, state), steadyTime(at, now))),
  endAt: ({ state }, { at }) => ({ ...state, clock: { ...state.clock, endAt: at } }),
  clockReset: ({ state, now }) => reset(state, now),
  clockRestore: ({ state }) =>
    state.clockBefore === null ? state : { ...state, clock: state.clockBefore, clockBefore: null },
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
function reset(state: ShowState, { wall }: Moment): ShowState {
  const clock = clearClock(state.clock, wall);
  const loses = hasBegun(state.clock) || clock.endAt !== state.clock.endAt;
  return loses ? { ...state, clock, clockBefore: state.clock } : state;
}

function withClock(state: ShowState, clock: Clock): ShowState {
  return { ...state, clock, clockBefore: hasBegun(clock) ? null : state.clockBefore };
}

function slideBefore(deck: Deck, state: ShowState): string {
  return slideAt(deck, audienceState(state).position.slide).id;
}
