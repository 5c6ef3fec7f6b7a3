import { stepsActivity } from './change-activity';
import type { Changes, ShowNow } from './changes';
import type { CommandType } from './commands';
import { jumped, taken } from './jumps';
import { clamp, comparePositions, move, START, type Move, type Position } from '../slide/navigation';
import type { Deck } from '../deck/types';
import type { ShowState } from './show-state';

/** Where the show is: steps, jumps and replays. */
export const PLACE_CHANGES = {
  next: ({ deck, session }) => stepsActivity(session, 'next') ?? step(deck, session, 'next'),
  previous: ({ deck, session }) => stepsActivity(session, 'previous') ?? step(deck, session, 'previous'),
  nextSlide: ({ deck, session }) => step(deck, session, 'nextSlide'),
  previousSlide: ({ deck, session }) => step(deck, session, 'previousSlide'),
  choose: ({ deck, session }, { slide }) => goTo(deck, session, { slide, step: 0 }),
  replay: ({ session }) => replayed(session, session.position),
  // A jump can be taken back, to the very step.
  goTo: ({ deck, session }, { slide }) => jump(goTo(deck, session, { slide, step: 0 }), session),
  first: ({ deck, session }) => jump(goTo(deck, session, move(deck, session.position, 'first')), session),
  last: ({ deck, session }) => jump(goTo(deck, session, move(deck, session.position, 'last')), session),
  restart: ({ session }) =>
    jump({ ...replayed(session, START), frozen: null, frozenActivity: null }, session),
  jumpBack: (show) => takeBack(show, 'back'),
  jumpForward: (show) => takeBack(show, 'forward'),
} satisfies Partial<Changes<CommandType>>;

/** Stepping behind a curtain would skip what nobody saw: the slide comes back first. */
function step(deck: Deck, session: ShowState, by: Move): ShowState {
  return session.curtain === 'none'
    ? goTo(deck, session, move(deck, session.position, by))
    : { ...session, curtain: 'none' };
}

function replayed(session: ShowState, position: Position): ShowState {
  const { replays } = session;
  return { ...session, position, motion: 'replay', replays: replays + 1, curtain: 'none', table: false };
}

function jump(after: ShowState, before: ShowState): ShowState {
  return { ...after, jumps: jumped(before.jumps, before.position, after.position) };
}

function takeBack({ deck, session }: ShowNow, way: 'back' | 'forward'): ShowState {
  const place = taken(session.jumps, session.position, way);
  if (place === undefined) return session;
  return { ...goTo(deck, session, place.to), jumps: place.jumps, motion: 'still' };
}

function goTo(deck: Deck, session: ShowState, wanted: Position): ShowState {
  const position = clamp(deck, wanted);
  const seen = { ...session, curtain: 'none', table: false } as const;
  if (comparePositions(position, session.position) === 0) return seen;
  return { ...seen, position, motion: plays(session.position, position) ? 'play' : 'still' };
}

/** Going back never replays, and a jump into the middle of a slide shows it as it then stands. */
function plays(from: Position, to: Position): boolean {
  return comparePositions(to, from) > 0 && (to.step === 0 || to.slide === from.slide);
}
