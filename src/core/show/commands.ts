import type { Move } from '../slide/navigation';
import type { PenColour, StagePoint, Stroke } from '../ink/strokes';
import type { Tool } from '../ink/tool';

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
