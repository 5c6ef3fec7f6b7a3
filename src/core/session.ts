import { audienceSession } from './audience-session';
import { changeClock } from './change-clock';
import { changeInk } from './change-ink';
import { changeCurtain, changePlace } from './change-show';
import { STOPPED, visitSlide, type Clock } from './clock';
import type { Deck } from './deck/types';
import { clamp, slideAt, START, type Move, type Position } from './navigation';
import type { PenColour, StagePoint, Stroke, Strokes } from './strokes';

/** How a slide comes on: only what is new plays, everything plays again, or it simply stands there. */
export type Motion = 'play' | 'replay' | 'still';
/** `pause` is black with a hint: what Esc does first, since clickers send it by their start button. */
export type Curtain = 'none' | 'black' | 'white' | 'pause';
export type Tool = 'none' | 'laser' | 'spotlight' | 'pen' | 'eraser';

/** What is shown, in every window alike. Owned by the main process, changed by `apply` alone. */
export interface Session {
  readonly position: Position;
  readonly motion: Motion;
  /** Counts the replays asked for: a new number starts the slide afresh. */
  readonly replays: number;
  readonly curtain: Curtain;
  /** The figures of the slide stand over it as a table. */
  readonly table: boolean;
  /** What the audience keeps while the trainer looks around. */
  readonly frozen: Position | null;
  readonly clock: Clock;
  readonly tool: Tool;
  readonly pen: PenColour;
  readonly strokes: Strokes;
}

export type Command =
  | { readonly type: Move }
  | { readonly type: 'goTo'; readonly slide: number }
  | { readonly type: 'curtain'; readonly colour: 'black' | 'white' }
  | { readonly type: 'table' | 'replay' | 'restart' | 'resume' | 'pause' | 'close' | 'freeze' }
  | { readonly type: 'clockToggle' | 'clockReset' }
  | { readonly type: 'endAt'; readonly at: number | null }
  | { readonly type: 'tool'; readonly tool: Tool }
  | { readonly type: 'pen'; readonly colour: PenColour }
  | { readonly type: 'draw'; readonly slide: number; readonly stroke: Stroke }
  | { readonly type: 'erase'; readonly slide: number; readonly at: StagePoint }
  | { readonly type: 'clearPen' };

/** What of a show outlives the program. */
export type Left = Pick<Session, 'position'> & Partial<Pick<Session, 'clock' | 'strokes' | 'frozen'>>;

/** A show that opens where it was left, standing still, or at the start, playing. */
export function openSession(deck: Deck, left?: Left): Session {
  return {
    position: clamp(deck, left?.position ?? START),
    motion: left ? 'still' : 'play',
    replays: 0,
    curtain: 'none',
    table: false,
    frozen: left?.frozen ? clamp(deck, left.frozen) : null,
    clock: left?.clock ?? STOPPED,
    tool: 'none',
    pen: 'red',
    strokes: left?.strokes ?? {},
  };
}

/** The whole of what can happen to a show. `now` in milliseconds since 1970. */
export function apply(deck: Deck, session: Session, command: Command, now: number): Session {
  const next = change(deck, session, command, now);
  if (next === session) return session;
  return {
    ...next,
    clock: visitSlide(next.clock, slideAt(deck, audienceSession(next).position.slide).id, now),
  };
}

/** Each part of a session has its own changes; a command belongs to exactly one of them. */
function change(deck: Deck, session: Session, command: Command, now: number): Session {
  return (
    changePlace(deck, session, command) ??
    changeCurtain(session, command) ??
    changeClock(deck, session, command, now) ??
    changeInk(deck, session, command) ??
    session
  );
}

/** Whether Esc has something to close before it may leave full screen. */
export function hasTop(session: Session): boolean {
  return (
    session.table || session.tool !== 'none' || (session.curtain !== 'none' && session.curtain !== 'pause')
  );
}
