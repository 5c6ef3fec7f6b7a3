import type { Edit } from './edit';
import { editValue, sameValue } from './edit-value';
import { changeText } from './text/change-text';
import { changesOf, type Change } from './text/changes';
import { editDocument } from './text/edit-document';
import { editsTogether } from './text/edits-together';
import { readText, rereadText } from './text/read-text';
import { inPieces, type Source } from './text/source';
import { asOne, overlap, trimSplice, type Splice } from './text/splices';
import type { WriteStyle } from './text/write-value';

/**
 * The edits, in order, on what was read of a deck file. What they do not change stays as it is written, sign by sign;
 * reading the result gives exactly what `editValue` makes of the values. Throws a RangeError where a path leads nowhere.
 */
export function editSource(source: Source, edits: readonly Edit[]): Source {
  return editsTogether(edits).reduce(
    (now, group) => editedTogether(now, group) ?? group.reduce(editedOne, now),
    source,
  );
}

/** The same for a text that was not read yet. Throws an Error for one that is no sound YAML. */
export function editText(text: string, edits: readonly Edit[]): string {
  const source = readText(text);
  if (source === undefined) throw new Error('only a text that can be read can be edited');
  return editSource(source, edits).text.toString();
}

/** Undefined where edits of several places can only be made one by one. */
function editedTogether(source: Source, edits: readonly Edit[]): Source | undefined {
  const wanted = editValue(source.value, edits);
  // Between quotes any text is safe.
  for (const quoted of [false, true]) {
    const made = byLines(source, edits, quoted);
    if (made !== undefined && sameValue(made.value, wanted)) return made;
  }
  return undefined;
}

function editedOne(source: Source, edit: Edit): Source {
  const made = editedTogether(source, [edit]);
  if (made !== undefined) return made;
  const whole = readText(editDocument(source.text.toString(), edit), source);
  if (whole !== undefined && sameValue(whole.value, editValue(source.value, [edit]))) return whole;
  throw new Error(`this text cannot take the edit ${edit.type} at ${JSON.stringify(edit.path)}`);
}

/** Changes the lines of the parts that differ. Those that touch each other take turns, with the text read in between. */
function byLines(source: Source, edits: readonly Edit[], quoted: boolean): Source | undefined {
  const writeStyle: WriteStyle = { json: isJson(source), quoted, lineBreak: lineBreakIn(source) };
  let now = source;
  let left = changesOf(source.value, edits);
  while (left.length > 0) {
    const turn = turnOf(now, left, writeStyle);
    const next = turn && withSplices(now, turn.splices);
    if (turn === undefined || next === undefined) return undefined;
    [now, left] = [next, turn.left];
  }
  return now;
}

/** The splices of the changes that do not touch each other, and the changes that are left then. */
function turnOf(
  source: Source,
  changes: readonly Change[],
  writeStyle: WriteStyle,
): { readonly splices: readonly Splice[]; readonly left: readonly Change[] } | undefined {
  const splices: Splice[] = [];
  const left: Change[] = [];
  let end = -1;
  for (const change of changes) {
    const own = splicesFor(source, change, writeStyle);
    if (own === undefined) return undefined;
    const isBehind = own.every(({ from }) => from > end);
    if (!isBehind && overlap(splices, own)) left.push(change);
    else {
      splices.push(...own);
      end = Math.max(end, ...own.map(({ to }) => to));
    }
  }
  return { splices, left };
}

function withSplices(source: Source, splices: readonly Splice[]): Source | undefined {
  if (splices.length === 0) return source;
  const splice = asOne(source.text, splices);
  return rereadText(inPieces(source).with(splice), source, splice);
}

function splicesFor(
  { text, root }: Source,
  change: Change,
  writeStyle: WriteStyle,
): readonly Splice[] | undefined {
  return changeText(text, root, change, writeStyle)?.map((splice) => trimSplice(text, splice));
}

/** As the first line ends. */
function lineBreakIn({ text }: Source): WriteStyle['lineBreak'] {
  return text.charAt(text.indexOf('\n', 0) - 1) === '\r' ? '\r\n' : '\n';
}

function isJson({ root }: Source): boolean {
  return root.flow && root.items[0]?.key?.type === 'double-quoted-scalar';
}
