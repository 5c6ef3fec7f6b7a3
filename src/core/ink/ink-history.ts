import type { Stroke, Strokes } from './strokes';

/** The strokes of a slide before each of its last changes, and before those were undone. */
export interface InkHistory {
  readonly past: readonly Lines[];
  readonly future: readonly Lines[];
}

type Lines = readonly Stroke[];

/** The strokes of all slides, and the history of each that has one; both by the slide's name. */
export interface Ink {
  readonly strokes: Strokes;
  readonly inkHistory: Readonly<Record<string, InkHistory>>;
}

/** How many changes of a slide can be undone. */
const MAX_CHANGES = 30;
const NO_HISTORY: InkHistory = { past: [], future: [] };

/** Replaces the strokes of a slide, so that it can be undone. */
export function changeStrokes(ink: Ink, slide: string, strokes: Strokes): Ink {
  if (strokes === ink.strokes) return ink;
  const past = [...historyOf(ink, slide).past, linesOf(ink, slide)].slice(-MAX_CHANGES);
  return { strokes, inkHistory: { ...ink.inkHistory, [slide]: { past, future: [] } } };
}

/** Undoes the slide’s last change; returns the same ink if there is none. */
export function undoInk(ink: Ink, slide: string): Ink {
  const { past, future } = historyOf(ink, slide);
  const before = past.at(-1);
  if (before === undefined) return ink;
  return withLines(ink, slide, before, {
    past: past.slice(0, -1),
    future: [...future, linesOf(ink, slide)],
  });
}

/** Redoes the change that was undone last; returns the same ink if there is none. */
export function redoInk(ink: Ink, slide: string): Ink {
  const { past, future } = historyOf(ink, slide);
  const after = future.at(-1);
  if (after === undefined) return ink;
  return withLines(ink, slide, after, {
    past: [...past, linesOf(ink, slide)],
    future: future.slice(0, -1),
  });
}

function withLines({ strokes, inkHistory }: Ink, slide: string, lines: Lines, history: InkHistory): Ink {
  return { strokes: { ...strokes, [slide]: lines }, inkHistory: { ...inkHistory, [slide]: history } };
}

function historyOf({ inkHistory }: Ink, slide: string): InkHistory {
  return inkHistory[slide] ?? NO_HISTORY;
}

function linesOf({ strokes }: Ink, slide: string): Lines {
  return strokes[slide] ?? [];
}
