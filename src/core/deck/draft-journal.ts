import * as v from 'valibot';
import type { DeckDocument, DeckVersion } from './document';
import { laidBack, nearestText, pushed, type LaidBack, type Steps } from './history';
import { LIMITS } from './limits';
import { LongText, type Text } from './text/long-text';
import { keptText } from './text/source';
import { applyDelta, deltaBetween, madeLength, type Delta } from './text/text-delta';

const deltaSchema = v.array(v.union([v.string(), v.tuple([v.number(), v.number()])]));
const stepsSchema = v.optional(v.array(v.object({ delta: deltaSchema })), []);

/**
 * What a draft begins with: the file (empty: none), its text, what was made of that, and what came before and after
 * it. An older program wrote the text itself.
 */
const beginSchema = v.object({
  file: v.string(),
  base: v.string(),
  text: v.optional(v.string()),
  present: v.optional(deltaSchema),
  past: stepsSchema,
  future: stepsSchema,
});

const step = v.boolean();
/** An older program wrote a change as what it put in the place of what stood between two places. */
const entrySchema = v.union([
  v.object({ delta: deltaSchema, step }),
  v.object({ from: v.number(), to: v.number(), text: v.string(), step }),
  v.picklist(['undo', 'redo']),
  v.object({ saved: deltaSchema }),
]);

/**
 * What was done after another: the text became another one (`step`: to be undone by itself), or was undone or redone; or
 * the file became what `saved` makes of the text.
 */
type Entry = { readonly delta: Delta; readonly step: boolean } | 'undo' | 'redo' | { readonly saved: Delta };

/** The text of what was not saved, with what it was and can become again. */
export interface Draft {
  readonly file: string;
  readonly base: string;
  readonly text: string;
  readonly past: readonly LaidBack[];
  readonly future: readonly LaidBack[];
}

/** The first line of a journal that leads to a document as it is. */
export function journalOf({ file, saved, past, present, future }: DeckDocument): string {
  const lies = (steps: Steps<DeckVersion>) => laidBack(steps, keptText(present));
  const delta = deltaBetween(keptText(saved), keptText(present));
  return JSON.stringify({
    file,
    base: saved.text,
    present: delta,
    past: lies(past),
    future: lies(future),
  });
}

/** The lines that lead from one document to the next; nothing where none do. */
export function journalLines(before: DeckDocument, after: DeckDocument): readonly string[] | undefined {
  if (before.file !== after.file || before.place !== after.place) return undefined;
  const isAlike =
    before.present === after.present && before.past === after.past && before.future === after.future;
  const entry = isAlike ? undefined : entryBetween(before, after);
  if (!isAlike && entry === undefined) return undefined;
  const saved =
    before.saved === after.saved
      ? undefined
      : { saved: deltaBetween(keptText(after.present), keptText(after.saved)) };
  return [entry, saved].flatMap((each) => (each === undefined ? [] : [JSON.stringify(each)]));
}

function entryBetween(before: DeckDocument, after: DeckDocument): Entry | undefined {
  const goesOn = after.past === before.past;
  const comesFrom = after.past.at(-1) === before.present;
  if (after.past.length < before.past.length && after.future.at(-1) === before.present) return 'undo';
  if (after.future.length > 0)
    return comesFrom && after.future.length < before.future.length ? 'redo' : undefined;
  if (!goesOn && !comesFrom) return undefined;
  return { delta: deltaBetween(keptText(before.present), keptText(after.present)), step: !goesOn };
}

/** The text that a journal has led to, with those around it. */
interface Now {
  /** What stands in the file. */
  readonly base: Text;
  readonly past: Steps<{ readonly text: Text }>;
  readonly text: Text;
  readonly future: Steps<{ readonly text: Text }>;
}

/** What a journal leads to; what was cut off in the middle of a line is left out. Nothing where it has no beginning. */
export function readJournal(journal: string): Draft | undefined {
  const [first = '', ...lines] = journal.split('\n');
  const begin = v.safeParse(beginSchema, valueOf(first));
  if (!begin.success) return undefined;
  const { file, base, text = base, present, past, future } = begin.output;
  const saved = new LongText([base]);
  if (isTooLong(saved, present)) return undefined;
  let now: Now = {
    base: saved,
    past,
    text: present === undefined ? new LongText([text]) : applyDelta(saved, present),
    future,
  };
  for (const line of lines) {
    const read = v.safeParse(entrySchema, valueOf(line));
    if (!read.success) break;
    if (isTooLong(now.text, deltaIn(read.output))) break;
    now = after(now, read.output);
  }
  const lies = (steps: Now['past']) => laidBack(steps, now.text);
  return {
    file,
    base: now.base.toString(),
    text: now.text.toString(),
    past: lies(now.past),
    future: lies(now.future),
  };
}

/** No deck was ever so long: a delta may name a piece without end. */
const isTooLong = (before: Text, delta: Delta = []) => madeLength(before, delta) > LIMITS.bytes;

function deltaIn(entry: v.InferOutput<typeof entrySchema>): Delta | undefined {
  if (typeof entry === 'string') return undefined;
  if ('saved' in entry) return entry.saved;
  return 'delta' in entry ? entry.delta : undefined;
}

function after(now: Now, entry: v.InferOutput<typeof entrySchema>): Now {
  const { base, past, text, future } = now;
  const present = { text };
  if (entry === 'undo')
    return {
      base,
      past: past.slice(0, -1),
      text: nearestText(past, text) ?? text,
      future: pushed(future, present),
    };
  if (entry === 'redo')
    return {
      base,
      past: pushed(past, present),
      text: nearestText(future, text) ?? text,
      future: future.slice(0, -1),
    };
  if ('saved' in entry) return { ...now, base: applyDelta(text, entry.saved) };
  const before = entry.step ? pushed(past, present) : nearestWhole(past, text);
  const delta = 'delta' in entry ? entry.delta : splicedIn(text, entry);
  return { base, past: before, text: applyDelta(text, delta), future: [] };
}

/** The nearest no longer hangs on the text after it, which goes on changing. */
function nearestWhole(steps: Now['past'], present: Text): Now['past'] {
  const text = nearestText(steps, present);
  return text === undefined ? steps : [...steps.slice(0, -1), { text }];
}

function splicedIn(before: Text, { from, to, text }: { from: number; to: number; text: string }): Delta {
  return [[0, from], text, [to, before.length]];
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
