import type { Clock } from './clock';
import type { InkHistory } from '../ink/ink-history';
import type { Jumps } from './jumps';
import type { Position } from '../slide/navigation';
import type { PenColour, Strokes } from '../ink/strokes';
import type { Activity } from '../workshop/activity';
import type { Workshop } from '../groups/workshop';
import type { Tool } from '../ink/tool';

/** How a slide appears: only what is new is animated, everything is, or nothing. */
export type Motion = 'play' | 'replay' | 'still';
/** `pause` is black with a hint: what Esc does first, since clickers send it by their start button. */
export type Curtain = 'none' | 'black' | 'white' | 'pause';

/** What is shown, in every window alike. Owned by the main process, changed by `apply` alone. */
export interface ShowState {
  readonly position: Position;
  readonly jumps: Jumps;
  readonly motion: Motion;
  /** Counts the replays asked for: a new number starts the slide afresh. */
  readonly replays: number;
  readonly curtain: Curtain;
  /** The figures of the slide are shown over it as a table. */
  readonly table: boolean;
  /** What the audience keeps while the trainer looks around. */
  readonly frozen: Position | null;
  /** What the room was doing with it: a figure that is guessed must not come to be seen by freezing. */
  readonly frozenActivity: Activity | null;
  readonly clock: Clock;
  /** The clock before it was reset, as long as it has not run since. */
  readonly clockBefore: Clock | null;
  readonly tool: Tool;
  readonly pen: PenColour;
  readonly strokes: Strokes;
  /** The undo history of the strokes of each slide, by its id. */
  readonly inkHistory: Readonly<Record<string, InkHistory>>;
  /** What the room does with the slide; `null` while it only watches. */
  readonly activity: Activity | null;
  /** What the groups in the room guessed, counted and said. */
  readonly workshop: Workshop;
}

/** The part of the state that is saved. */
export type ResumePoint = Pick<ShowState, 'position'> & Partial<Pick<ShowState, 'clock' | 'strokes'>>;
