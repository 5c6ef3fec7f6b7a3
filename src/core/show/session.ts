import { changeClock, followShow, type Onlookers } from './change-clock';
import { changeInk } from './change-ink';
import { changeCurtain, changePlace } from './change-show';
import { STOPPED, type Clock } from './clock';
import type { Deck } from '../deck/types';
import type { InkHistory } from '../ink/ink-history';
import { NO_JUMPS, type Jumps } from './jumps';
import type { Moment } from './moment';
import { clamp, START, type Move, type Position } from '../slide/navigation';
import type { PenColour, StagePoint, Stroke, Strokes } from '../ink/strokes';
import type { Activity } from '../workshop/activity';
import { arrived, changeActivity } from './change-activity';
import { changeGroups, NOBODY } from './change-group';
import { changeOwn } from './change-own';
import { changeTalk } from './change-talk';
import type { Workshop } from '../groups/workshop';

/** How a slide comes on: only what is new plays, everything plays again, or it simply stands there. */
export type Motion = 'play' | 'replay' | 'still';
/** `pause` is black with a hint: what Esc does first, since clickers send it by their start button. */
export type Curtain = 'none' | 'black' | 'white' | 'pause';
export type Tool = 'none' | 'laser' | 'spotlight' | 'pen' | 'eraser';

/** What is shown, in every window alike. Owned by the main process, changed by `apply` alone. */
export interface Session {
  readonly position: Position;
  readonly jumps: Jumps;
  readonly motion: Motion;
  /** Counts the replays asked for: a new number starts the slide afresh. */
  readonly replays: number;
  readonly curtain: Curtain;
  /** The figures of the slide stand over it as a table. */
  readonly table: boolean;
  /** What the audience keeps while the trainer looks around. */
  readonly frozen: Position | null;
  /** What the room was doing with it: a figure that is guessed must not come to be seen by freezing. */
  readonly frozenActivity: Activity | null;
  readonly clock: Clock;
  /** The clock as it was before it was set to nothing, as long as nothing has run since. */
  readonly clockBefore: Clock | null;
  readonly tool: Tool;
  readonly pen: PenColour;
  readonly strokes: Strokes;
  /** What can be taken back of the strokes of each slide, by its name. */
  readonly inkHistory: Readonly<Record<string, InkHistory>>;
  /** What the room does with the slide; nothing while it only looks. */
  readonly activity: Activity | null;
  /** What the groups in the room guessed, counted and said. */
  readonly workshop: Workshop;
}

export type Command =
  | { readonly type: Move }
  /** A jump, which can be taken back. */
  | { readonly type: 'goTo'; readonly slide: number }
  /** Where the editor is: whoever looks through slides to change them has not jumped. */
  | { readonly type: 'choose'; readonly slide: number }
  | { readonly type: 'jumpBack' | 'jumpForward' }
  | { readonly type: 'curtain'; readonly colour: 'black' | 'white' }
  | { readonly type: 'table' | 'replay' | 'restart' | 'resume' | 'pause' | 'close' | 'freeze' }
  /** `clockBegin` starts a clock on which nothing has run yet. */
  | { readonly type: 'clockToggle' | 'clockBegin' | 'clockReset' | 'clockRestore' }
  /** By the clock on the wall, in milliseconds since 1970. */
  | { readonly type: 'begunAt'; readonly at: number }
  | { readonly type: 'endAt'; readonly at: number | null }
  | { readonly type: 'tool'; readonly tool: Tool }
  | { readonly type: 'pen'; readonly colour: PenColour }
  | { readonly type: 'draw'; readonly slide: number; readonly stroke: Stroke }
  /** Where the eraser is, and where it came from. */
  | { readonly type: 'erase'; readonly slide: number; readonly at: StagePoint; readonly from?: StagePoint }
  | { readonly type: 'clearPen' | 'undoInk' | 'redoInk' }
  | WorkshopCommand;

/** What the trainer does with the group in the room; all of it is about the slide that stands there. */
export type WorkshopCommand =
  /** Without a row the figure that comes first, or away with the question that stands there. */
  | { readonly type: 'ask'; readonly row?: string | null }
  | { readonly type: 'askOrder' }
  | { readonly type: 'guess'; readonly values: readonly number[] }
  | { readonly type: 'order'; readonly rows: readonly string[] }
  /** The group's own figures come, or go. */
  | { readonly type: 'own' }
  | { readonly type: 'people'; readonly people: number }
  | { readonly type: 'count'; readonly row: string; readonly count: number }
  | { readonly type: 'talk' | 'wrapUp' }
  /** So many minutes from now, or without an end. */
  | { readonly type: 'talkEnds'; readonly minutes: number | null }
  /** Without a place a new answer; without words the answer goes. */
  | { readonly type: 'answer'; readonly answer: number | null; readonly text: string }
  | { readonly type: 'vote'; readonly answer: number; readonly by: 1 | -1 }
  | { readonly type: 'newGroup'; readonly name: string }
  | { readonly type: 'group'; readonly group: number }
  | { readonly type: 'nameGroup'; readonly name: string }
  | { readonly type: 'removeGroup'; readonly group: number };

/** What of a show outlives the program. */
export type Left = Pick<Session, 'position'> & Partial<Pick<Session, 'clock' | 'strokes'>>;

/** A show that opens where it was left, standing still, or at the start, playing. */
export function openSession(deck: Deck, left?: Left, workshop: Workshop = NOBODY): Session {
  return {
    position: clamp(deck, left?.position ?? START),
    jumps: NO_JUMPS,
    motion: left ? 'still' : 'play',
    replays: 0,
    curtain: 'none',
    table: false,
    frozen: null,
    frozenActivity: null,
    clock: left?.clock ?? STOPPED,
    clockBefore: null,
    tool: 'none',
    pen: 'red',
    strokes: left?.strokes ?? {},
    inkHistory: {},
    activity: null,
    workshop,
  };
}

/** When a command is carried out, and who looks on. */
export interface Circumstances {
  readonly now: Moment;
  readonly onlookers: Onlookers;
}

/** The whole of what can happen to a show. */
export function apply(
  deck: Deck,
  session: Session,
  command: Command,
  { now, onlookers }: Circumstances,
): Session {
  const changed = change(deck, session, command, now);
  if (changed === session) return session;
  return followShow(deck, session, arrived(deck, session, changed, command), now, onlookers);
}

/** Each part of a session has its own changes; a command belongs to exactly one of them. */
function change(deck: Deck, session: Session, command: Command, now: Moment): Session {
  return (
    changeOwn(deck, session, command, now.wall) ??
    changeTalk(deck, session, command, now) ??
    changeGroups(deck, session, command, now.wall) ??
    changeActivity(deck, session, command, now.wall) ??
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
    session.activity !== null ||
    session.table ||
    session.tool !== 'none' ||
    (session.curtain !== 'none' && session.curtain !== 'pause')
  );
}
