import type { Edit } from './edit';
import { editValue, sameValue } from './edit-value';
import { changeText } from './text/change-text';
import { changesOf } from './text/changes';
import { editDocument } from './text/edit-document';
import { readText, rereadText } from './text/read-text';
import type { Source } from './text/source';
import { asOne, overlap, trimSplice, spliced, type Splice } from './text/splices';
import type { WriteStyle } from './text/write-value';

/**
 * The edits, in order, on what was read of a deck file. What they do not change stays as it is written, sign by sign;
 * reading the result gives exactly what `editValue` makes of the values. Throws a RangeError where a path leads nowhere.
 */
export function editSource(source: Source, edits: readonly Edit[]): Source {
  return edits.reduce(edited, source);
}

/** The same for a text that was not read yet. Throws an Error for one that is no sound YAML. */
export function editText(text: string, edits: readonly Edit[]): string {
  const source = readText(text);
  if (source === undefined) throw new Error('only a text that can be read can be edited');
  return editSource(source, edits).text;
}

function edited(source: Source, edit: Edit): Source {
  const wanted = editValue(source.value, [edit]);
  const ways = [
    () => byLines(source, edit, false),
    // Between quotes any text is safe.
    () => byLines(source, edit, true),
    () => readText(editDocument(source.text, edit), source),
  ];
  for (const way of ways) {
    const made = way();
    if (made !== undefined && sameValue(made.value, wanted)) return made;
  }
  throw new Error(`this text cannot take the edit ${edit.type} at ${JSON.stringify(edit.path)}`);
}

/** Changes the lines of the parts that differ, and reads the text again if the next change needs that. */
function byLines(source: Source, edit: Edit, quoted: boolean): Source | undefined {
  const writeStyle: WriteStyle = { json: isJson(source), quoted, lineBreak: lineBreakIn(source) };
  let now = source;
  let pending: readonly Splice[] = [];
  for (const change of changesOf(source.value, edit)) {
    let splices = splicesFor(now, change, writeStyle);
    if (splices !== undefined && overlap(pending, splices)) {
      const next = withSplices(now, pending);
      if (next === undefined) return undefined;
      [now, pending] = [next, []];
      splices = splicesFor(now, change, writeStyle);
    }
    if (splices === undefined) return undefined;
    pending = [...pending, ...splices];
  }
  return pending.length === 0 ? now : withSplices(now, pending);
}

function withSplices(source: Source, splices: readonly Splice[]): Source | undefined {
  const splice = asOne(source.text, splices);
  return rereadText(spliced(source.text, [splice]), source, splice);
}

function splicesFor(
  { text, root }: Source,
  change: Parameters<typeof changeText>[2],
  writeStyle: WriteStyle,
): readonly Splice[] | undefined {
  return changeText(text, root, change, writeStyle)?.map((splice) => trimSplice(text, splice));
}

/** As the first line ends. */
function lineBreakIn({ text }: Source): WriteStyle['lineBreak'] {
  return /\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

function isJson({ root }: Source): boolean {
  return root.flow && root.items[0]?.key?.type === 'double-quoted-scalar';
}
