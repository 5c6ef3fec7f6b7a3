import type { Deck } from '../deck/types';
import { jumped, taken } from './jumps';
import { clamp, compare, move, START, type Position } from '../slide/navigation';
import type { ShowState } from './show-state';
import type { Command } from './commands';

/** Where the show is: steps, jumps and replays. Nothing for a command that is about something else. */
export function changePlace(deck: Deck, session: ShowState, command: Command): ShowState | undefined {
  switch (command.type) {
    case 'choose':
      return goTo(deck, session, { slide: command.slide, step: 0 });
    case 'next':
    case 'previous':
    case 'nextSlide':
    case 'previousSlide':
      // Stepping behind a curtain would skip what nobody saw: the slide comes back first.
      return session.curtain === 'none'
        ? goTo(deck, session, move(deck, session.position, command.type))
        : { ...session, curtain: 'none' };
    case 'replay':
      return replayed(session, session.position);
    default:
      return changeByJump(deck, session, command);
  }
}

/** A jump can be taken back, to the very step. */
function changeByJump(deck: Deck, session: ShowState, command: Command): ShowState | undefined {
  switch (command.type) {
    case 'goTo':
      return jump(goTo(deck, session, { slide: command.slide, step: 0 }), session);
    case 'first':
    case 'last':
      return jump(goTo(deck, session, move(deck, session.position, command.type)), session);
    case 'restart':
      return jump({ ...replayed(session, START), frozen: null, frozenActivity: null }, session);
    case 'jumpBack':
      return takeBack(deck, session, 'back');
    case 'jumpForward':
      return takeBack(deck, session, 'forward');
    default:
      return undefined;
  }
}

/** What lies over the slide, or holds it. */
export function changeCurtain(session: ShowState, command: Command): ShowState | undefined {
  switch (command.type) {
    case 'curtain':
      return { ...session, curtain: session.curtain === command.colour ? 'none' : command.colour };
    case 'pause':
      return { ...session, curtain: 'pause' };
    case 'resume':
      return { ...session, curtain: 'none' };
    case 'table':
      return { ...session, curtain: 'none', table: !session.table };
    case 'close':
      return closeTop(session);
    case 'freeze':
      return session.frozen === null
        ? { ...session, frozen: session.position, frozenActivity: session.activity, motion: 'still' }
        : { ...session, frozen: null, frozenActivity: null, motion: 'still' };
    default:
      return undefined;
  }
}

function replayed(session: ShowState, position: Position): ShowState {
  const { replays } = session;
  return { ...session, position, motion: 'replay', replays: replays + 1, curtain: 'none', table: false };
}

function closeTop(session: ShowState): ShowState {
  if (session.curtain !== 'none') return { ...session, curtain: 'none' };
  return session.tool === 'none' ? { ...session, table: false } : { ...session, tool: 'none' };
}

function jump(after: ShowState, before: ShowState): ShowState {
  return { ...after, jumps: jumped(before.jumps, before.position, after.position) };
}

function takeBack(deck: Deck, session: ShowState, way: 'back' | 'forward'): ShowState {
  const place = taken(session.jumps, session.position, way);
  if (place === undefined) return session;
  return { ...goTo(deck, session, place.to), jumps: place.jumps, motion: 'still' };
}

function goTo(deck: Deck, session: ShowState, wanted: Position): ShowState {
  const position = clamp(deck, wanted);
  const seen = { ...session, curtain: 'none', table: false } as const;
  if (compare(position, session.position) === 0) return seen;
  return { ...seen, position, motion: plays(session.position, position) ? 'play' : 'still' };
}

/** Going back never replays, and a jump into the middle of a slide shows it as it then stands. */
function plays(from: Position, to: Position): boolean {
  return compare(to, from) > 0 && (to.step === 0 || to.slide === from.slide);
}
