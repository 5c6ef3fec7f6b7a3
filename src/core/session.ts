import type { Deck } from './deck/types';
import type { Action } from './keymap';
import { clamp, compare, move, START, type Move, type Position } from './navigation';

/** How a slide comes on: only what is new plays, everything plays again, or it simply stands there. */
export type Motion = 'play' | 'replay' | 'still';
export type Curtain = 'none' | 'black' | 'white';

/** What is shown, in every window alike. Owned by the main process, changed by `apply` alone. */
export interface Session {
  readonly position: Position;
  readonly motion: Motion;
  /** Counts the replays asked for: a new number starts the slide afresh. */
  readonly replays: number;
  readonly curtain: Curtain;
  /** The figures of the slide stand over it as a table. */
  readonly table: boolean;
}

export type Command =
  | { readonly type: Move }
  | { readonly type: 'goTo'; readonly slide: number }
  | { readonly type: 'curtain'; readonly colour: 'black' | 'white' }
  | { readonly type: 'table' | 'replay' | 'restart' | 'close' };

/** A show that opens where it was left, standing still, or at the start, playing. */
export function openSession(deck: Deck, left?: Position): Session {
  const position = clamp(deck, left ?? START);
  return { position, motion: left ? 'still' : 'play', replays: 0, curtain: 'none', table: false };
}

export function apply(deck: Deck, session: Session, command: Command): Session {
  switch (command.type) {
    case 'curtain':
      return { ...session, curtain: session.curtain === command.colour ? 'none' : command.colour };
    case 'table':
      return { ...session, curtain: 'none', table: !session.table };
    case 'replay':
      return replayed(session, session.position);
    case 'restart':
      return replayed(session, START);
    case 'close':
      return closeTop(session);
    case 'goTo':
      return goTo(deck, session, { slide: command.slide, step: 0 });
    case 'first':
    case 'last':
      return goTo(deck, session, move(deck, session.position, command.type));
    default:
      // Stepping behind a curtain would skip what nobody saw: the slide comes back first.
      return session.curtain === 'none'
        ? goTo(deck, session, move(deck, session.position, command.type))
        : { ...session, curtain: 'none' };
  }
}

/** The command that an action of the keymap stands for, where it is one. */
export function commandOf(action: Action): Command | undefined {
  switch (action) {
    case 'next':
    case 'previous':
    case 'nextSlide':
    case 'previousSlide':
    case 'first':
    case 'last':
    case 'table':
    case 'replay':
      return { type: action };
    case 'black':
    case 'white':
      return { type: 'curtain', colour: action };
    default:
      return undefined;
  }
}

/** Whether Esc has something to close before it may leave full screen. */
export function hasTop(session: Session): boolean {
  return session.table || session.curtain !== 'none';
}

function replayed(session: Session, position: Position): Session {
  const { replays } = session;
  return { position, motion: 'replay', replays: replays + 1, curtain: 'none', table: false };
}

function closeTop(session: Session): Session {
  return session.curtain === 'none' ? { ...session, table: false } : { ...session, curtain: 'none' };
}

function goTo(deck: Deck, session: Session, wanted: Position): Session {
  const position = clamp(deck, wanted);
  const seen = { ...session, curtain: 'none', table: false } as const;
  if (compare(position, session.position) === 0) return seen;
  return { ...seen, position, motion: plays(session.position, position) ? 'play' : 'still' };
}

/** Going back never replays, and a jump into the middle of a slide shows it as it then stands. */
function plays(from: Position, to: Position): boolean {
  return compare(to, from) > 0 && (to.step === 0 || to.slide === from.slide);
}
