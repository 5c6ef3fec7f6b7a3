import { MAX_POINTS, type PenColour, type StagePoint, type Stroke } from './strokes';
import type { Tool } from './tool';

/** One event of a mouse, a finger or a pen over the ink of a slide. */
export interface InkPointer {
  /** `up` also where the browser took the pointer away. */
  readonly type: 'down' | 'move' | 'up';
  readonly id: number;
  readonly device: 'mouse' | 'touch' | 'pen';
  /** Its main button is down, or it touches. */
  readonly pressed: boolean;
  readonly place: StagePoint;
  /** In milliseconds of any one clock. */
  readonly at: number;
}

/** What the hand holds now, and where: the slide's index. */
export interface InHand {
  readonly slide: number;
  readonly tool: Tool;
  readonly colour: PenColour;
}

/** The one active pointer. All others are ignored until it is released, and must touch again. */
export interface Held extends InHand {
  readonly id: number;
  readonly device: InkPointer['device'];
  /** What it has written so far; for the eraser only its last position. */
  readonly points: readonly StagePoint[];
}

export interface PenHand {
  readonly held: Held | undefined;
  /** When a pen was near or on the board last. */
  readonly penAt: number;
}

/** The result: a complete stroke, or a movement of the eraser. */
export type InkAction =
  | { readonly type: 'draw'; readonly slide: number; readonly stroke: Stroke }
  | { readonly type: 'erase'; readonly slide: number; readonly at: StagePoint; readonly from: StagePoint };

export interface HandAfter {
  readonly hand: PenHand;
  readonly actions: readonly InkAction[];
}

export const EMPTY_HAND: PenHand = { held: undefined, penAt: -Infinity };

/** For this time (ms) after a pen was seen, touches are the hand that holds it. */
const PEN_IN_USE = 1_000;
/** Stage units; points closer together add nothing to the line. */
const APART = 1;

/** The hand after an event, with what it did. */
export function handle(before: PenHand, event: InkPointer, inHand: InHand): HandAfter {
  const { hand, actions } = heldElsewhere(before, inHand) ? letGo(before) : { hand: before, actions: [] };
  const seen = event.device === 'pen' ? { ...hand, penAt: event.at } : hand;
  const after = event.type === 'down' ? take(seen, event, inHand) : follow(seen, event);
  return { hand: after.hand, actions: [...actions, ...after.actions] };
}

/** Ends what the hand does: the line stays as far as it came, on the slide where it began. */
export function letGo(hand: PenHand): HandAfter {
  const { held } = hand;
  return { hand: { ...hand, held: undefined }, actions: held === undefined ? [] : lineOf(held) };
}

/** Whether the hand began on another slide, or with another tool. */
export function heldElsewhere({ held }: PenHand, { slide, tool }: InHand): boolean {
  return held !== undefined && (held.slide !== slide || held.tool !== tool);
}

/** Whether an event is of the pointer that works, or nobody works: only then it may point too. */
export function isHeeded({ held, penAt }: PenHand, { id, device, at }: InkPointer): boolean {
  return held === undefined ? device !== 'touch' || at - penAt >= PEN_IN_USE : held.id === id;
}

function take(hand: PenHand, event: InkPointer, inHand: InHand): HandAfter {
  const { held } = hand;
  // The palm came first: what it wrote was not meant.
  const palm = held?.device === 'touch' && event.device === 'pen';
  const lost = held?.id === event.id;
  const ended = lost ? letGo(hand) : { hand: palm ? { ...hand, held: undefined } : hand, actions: [] };
  if (!event.pressed || !isHeeded(ended.hand, event) || ended.hand.held !== undefined) return ended;
  const begun: Held = { ...inHand, id: event.id, device: event.device, points: [] };
  const first = wrote(begun, event.place);
  return { hand: { ...ended.hand, held: first.held }, actions: [...ended.actions, ...first.actions] };
}

function follow(hand: PenHand, event: InkPointer): HandAfter {
  const { held } = hand;
  if (held?.id !== event.id) return { hand, actions: [] };
  if (event.type === 'up' || !event.pressed) return letGo(hand);
  const { held: after, actions } = wrote(held, event.place);
  return { hand: { ...hand, held: after }, actions };
}

/** Moves the pointer on. A full stroke ends, and the next starts where it ended. */
function wrote(
  held: Held,
  place: StagePoint,
): { readonly held: Held; readonly actions: readonly InkAction[] } {
  const { tool, slide, points } = held;
  const last = points.at(-1);
  if (tool === 'eraser') {
    return {
      held: { ...held, points: [place] },
      actions: [{ type: 'erase', slide, at: place, from: last ?? place }],
    };
  }
  if (tool !== 'pen' || (last !== undefined && apart(last, place) < APART)) return { held, actions: [] };
  const longer = { ...held, points: [...points, place] };
  if (longer.points.length < MAX_POINTS) return { held: longer, actions: [] };
  return { held: { ...held, points: [place] }, actions: lineOf(longer) };
}

function lineOf({ tool, slide, colour, points }: Held): readonly InkAction[] {
  return tool === 'pen' && points.length > 0 ? [{ type: 'draw', slide, stroke: { colour, points } }] : [];
}

function apart(a: StagePoint, b: StagePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
