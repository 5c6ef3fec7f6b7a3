import * as v from 'valibot';
import type { DeckDocument } from './document';
import { spliceBetween, spliced } from './text/splices';

/** What a draft begins with: the file (empty: none), its text, and the oldest text there is where that is another. */
const beginSchema = v.object({ file: v.string(), base: v.string(), text: v.optional(v.string()) });
const entrySchema = v.union([
  v.object({ from: v.number(), to: v.number(), text: v.string(), step: v.boolean() }),
  v.picklist(['undo', 'redo']),
]);

/** What was done after another: the text became another one (`step`: to be undone by itself), or was undone or redone. */
type Entry = v.InferOutput<typeof entrySchema>;

/** The texts of what was not saved, with those that it was and can become again. */
export interface Draft {
  readonly file: string;
  readonly base: string;
  readonly text: string;
  readonly past: readonly string[];
  readonly future: readonly string[];
}

/** All lines of a journal that leads to a document as it is. */
export function journalOf(document: DeckDocument): readonly string[] {
  const { file, saved, past, present, future } = document;
  const texts = [...past, present, ...future.toReversed()].map(({ text }) => text);
  const [oldest = present.text] = texts;
  const begin = { file, base: saved.text, ...(oldest === saved.text ? {} : { text: oldest }) };
  const changes = texts.slice(1).map((text, i) => changeEntry(texts[i] ?? '', text, true));
  return [begin, ...changes, ...future.map(() => 'undo')].map((line) => JSON.stringify(line));
}

/** The line that leads from one document to the next; nothing where no single one does. */
export function journalLine(before: DeckDocument, after: DeckDocument): string | undefined {
  const entry = entryBetween(before, after);
  return entry && JSON.stringify(entry);
}

function entryBetween(before: DeckDocument, after: DeckDocument): Entry | undefined {
  if (before.saved !== after.saved || before.file !== after.file || before.place !== after.place)
    return undefined;
  if (after.present === before.past.at(-1) && after.future.at(-1) === before.present) return 'undo';
  if (after.present === before.future.at(-1) && after.past.at(-1) === before.present) return 'redo';
  const goesOn = after.past === before.past;
  if (after.future.length > 0 || !(goesOn || after.past.at(-1) === before.present)) return undefined;
  return changeEntry(before.present.text, after.present.text, !goesOn);
}

function changeEntry(before: string, after: string, step: boolean): Entry {
  return { ...spliceBetween(before, after), step };
}

/** What a journal leads to; what was cut off in the middle of a line is left out. Nothing where it has no beginning. */
export function readJournal(text: string): Draft | undefined {
  const [first = '', ...lines] = text.split('\n');
  const begin = v.safeParse(beginSchema, valueOf(first));
  if (!begin.success) return undefined;
  const { file, base } = begin.output;
  let [past, now, future]: [readonly string[], string, readonly string[]] = [
    [],
    begin.output.text ?? base,
    [],
  ];
  for (const line of lines) {
    const read = v.safeParse(entrySchema, valueOf(line));
    if (!read.success) break;
    const entry = read.output;
    if (entry === 'undo') {
      [past, now, future] = [past.slice(0, -1), past.at(-1) ?? now, [...future, now]];
    } else if (entry === 'redo') {
      [past, now, future] = [[...past, now], future.at(-1) ?? now, future.slice(0, -1)];
    } else {
      [past, now, future] = [entry.step ? [...past, now] : past, spliced(now, [entry]), []];
    }
  }
  return { file, base, text: now, past, future };
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
