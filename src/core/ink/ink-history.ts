import type { Stroke, Strokes } from './strokes';

/**
 * What changed the strokes of a slide, and what of that was undone: the last comes last. Only what differs is kept, so
 * that a history is no larger than what was drawn and removed.
 */
export interface InkHistory {
  readonly past: readonly InkChange[];
  readonly future: readonly InkChange[];
}

/** The strokes that a change removed, by where they were before it, and those it added, by where they are after it. */
interface InkChange {
  readonly removed: readonly PlacedStroke[];
  readonly added: readonly PlacedStroke[];
}

interface PlacedStroke {
  readonly at: number;
  readonly stroke: Stroke;
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

/** Replaces the strokes of a slide, so that it can be undone. Those that stay keep their order. */
export function changeStrokes(ink: Ink, slide: string, strokes: Strokes): Ink {
  if (strokes === ink.strokes) return ink;
  const change = linesChange(linesOf(ink, slide), strokes[slide] ?? []);
  const past = [...historyOf(ink, slide).past, change].slice(-MAX_CHANGES);
  return { strokes, inkHistory: { ...ink.inkHistory, [slide]: { past, future: [] } } };
}

/** Undoes the slide’s last change; returns the same ink if there is none. */
export function undoInk(ink: Ink, slide: string): Ink {
  const { past, future } = historyOf(ink, slide);
  const change = past.at(-1);
  if (change === undefined) return ink;
  const { removed, added } = change;
  return withLines(ink, slide, linesAfter(linesOf(ink, slide), { removed: added, added: removed }), {
    past: past.slice(0, -1),
    future: [...future, change],
  });
}

/** Redoes the change that was undone last; returns the same ink if there is none. */
export function redoInk(ink: Ink, slide: string): Ink {
  const { past, future } = historyOf(ink, slide);
  const change = future.at(-1);
  if (change === undefined) return ink;
  return withLines(ink, slide, linesAfter(linesOf(ink, slide), change), {
    past: [...past, change],
    future: future.slice(0, -1),
  });
}

/** What became of the strokes of a slide. Those that stay are the very same, in their order. */
export function linesChange(before: Lines, after: Lines): InkChange {
  return { removed: notIn(after, before), added: notIn(before, after) };
}

function notIn(others: Lines, lines: Lines): readonly PlacedStroke[] {
  const known = new Set(others);
  return lines.flatMap((stroke, at) => (known.has(stroke) ? [] : [{ at, stroke }]));
}

/** The strokes of a slide after a change. */
function linesAfter(
  lines: Lines,
  { removed, added }: Pick<InkChange, 'added'> & { readonly removed: readonly Pick<PlacedStroke, 'at'>[] },
): Lines {
  const leaving = new Set(removed.map(({ at }) => at));
  const after = lines.filter((_, at) => !leaving.has(at));
  for (const { at, stroke } of added) after.splice(at, 0, stroke);
  return after;
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
