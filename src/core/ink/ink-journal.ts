import * as v from 'valibot';
import { linesChange } from './ink-history';
import { strokeSchema, type Stroke, type Strokes } from './strokes';

/** The strokes of each deck, by what the deck is known by. */
export type InkOfDecks = ReadonlyMap<string, Strokes>;

/** The first line: all there was. */
const beginSchema = v.array(
  v.object({ deck: v.string(), strokes: v.record(v.string(), v.array(strokeSchema)) }),
);
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Each other line: which strokes of a slide went, by where they were, and which came, by where they are. */
const changeSchema = v.object({
  deck: v.string(),
  slide: v.string(),
  removed: v.array(place),
  added: v.array(v.object({ at: place, stroke: strokeSchema })),
});

/** All lines of a journal that leads to this ink. */
export function inkJournal(ink: InkOfDecks): readonly string[] {
  return [JSON.stringify([...ink].map(([deck, strokes]) => ({ deck, strokes })))];
}

/** The lines that lead from one ink to the next; `undefined` if decks came or went. */
export function inkLines(before: InkOfDecks, after: InkOfDecks): readonly string[] | undefined {
  if (before.size !== after.size || [...after.keys()].some((deck) => !before.has(deck))) return undefined;
  return [...after].flatMap(([deck, strokes]) =>
    changesOf(before.get(deck) ?? {}, strokes).map((change) => JSON.stringify({ deck, ...change })),
  );
}

function changesOf(before: Strokes, after: Strokes) {
  if (before === after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((slide) => {
    const [was, is] = [before[slide] ?? [], after[slide] ?? []];
    if (was === is) return [];
    const { removed, added } = linesChange(was, is);
    return [{ slide, removed: removed.map(({ at }) => at), added }];
  });
}

/** What a journal leads to, as far as it is sound; empty if it has no beginning. */
export function readInkJournal(text: string): InkOfDecks {
  const [first = '', ...lines] = text.split('\n');
  const begin = v.safeParse(beginSchema, valueOf(first));
  if (!begin.success) return new Map();
  // Taken along by every line: copies of thousands of strokes for each of them would take minutes.
  const ink = new Map(begin.output.map(({ deck, strokes }) => [deck, new Map(Object.entries(strokes))]));
  for (const line of lines) {
    const change = v.safeParse(changeSchema, valueOf(line));
    if (!change.success) break;
    const { deck, slide, removed, added } = change.output;
    const slides: Map<string, Stroke[]> | undefined = ink.get(deck);
    const lines = slides?.get(slide) ?? [];
    slides?.set(slide, lines);
    for (const at of [...new Set(removed)].toSorted((a, b) => b - a)) lines.splice(at, 1);
    for (const { at, stroke } of added) lines.splice(at, 0, stroke);
  }
  return new Map([...ink].map(([deck, slides]) => [deck, Object.fromEntries(slides)]));
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
