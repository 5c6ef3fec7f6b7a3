import { stepsActivity } from './change-activity';
import type { Changes, ShowNow } from './changes';
import type { CommandType } from './commands';
import { jumped, taken } from './jumps';
import { clamp, comparePositions, move, START, type Move, type Position } from '../slide/navigation';
import type { Deck } from '../deck/types';
import type { ShowState } from './show-state';

/** Where the show is: steps, jumps and replays. */
export const PLACE_CHANGES = {
  next: ({ deck, state }) => stepsActivity(state, 'next') ?? step(deck, state, 'next'),
  previous: ({ deck, state }) => stepsActivity(state, 'previous') ?? step(deck, state, 'previous'),
  nextSlide: ({ deck, state }) => step(deck, state, 'nextSlide'),
  previousSlide: ({ deck, state }) => step(deck, state, 'previousSlide'),
  choose: ({ deck, state }, { slide }) => goTo(deck, state, { slide, step: 0 }),
  replay: ({ state }) => replayed(state, state.position),
  // A jump can be taken back, to the very step.
  goTo: ({ deck, state }, { slide }) => jump(goTo(deck, state, { slide, step: 0 }), state),
  first: ({ deck, state }) => jump(goTo(deck, state, move(deck, state.position, 'first')), state),
  last: ({ deck, state }) => jump(goTo(deck, state, move(deck, state.position, 'last')), state),
  restart: ({ deck, state }) =>
    jump({ ...replayed(state, move(deck, START, 'first')), frozen: null, frozenActivity: null }, state),
  jumpBack: (show) => takeBack(show, 'back'),
  jumpForward: (show) => takeBack(show, 'forward'),
} satisfies Partial<Changes<CommandType>>;

/** Stepping behind a curtain would skip what nobody saw: the slide comes back first. */
function step(deck: Deck, state: ShowState, by: Move): ShowState {
  return state.curtain === 'none'
    ? goTo(deck, state, move(deck, state.position, by))
    : { ...state, curtain: 'none' };
}

function replayed(state: ShowState, position: Position): ShowState {
  const { replays } = state;
  return { ...state, position, motion: 'replay', replays: replays + 1, curtain: 'none', table: false };
}

function jump(after: ShowState, before: ShowState): ShowState {
  return { ...after, jumps: jumped(before.jumps, before.position, after.position) };
}

function takeBack({ deck, state }: ShowNow, way: 'back' | 'forward'): ShowState {
  const place = taken(state.jumps, state.position, way);
  if (place === undefined) return state;
  return { ...goTo(deck, state, place.to), jumps: place.jumps, motion: 'still' };
}

function goTo(deck: Deck, state: ShowState, wanted: Position): ShowState {
  const position = clamp(deck, wanted);
  const seen = { ...state, curtain: 'none', table: false } as const;
  if (comparePositions(position, state.position) === 0) return seen;
  return { ...seen, position, motion: plays(state.position, position) ? 'play' : 'still' };
}

/** Going back never replays, and a jump into the middle of a slide shows it as it then stands. */
function plays(from: Position, to: Position): boolean {
  return comparePositions(to, from) > 0 && (to.step === 0 || to.slide === from.slide);
}
