import type { Text } from './long-text';
import { nodeOf } from './nodes';
import { cutJson, isOneMap, joinJson } from './cut-json';
import { cutLines, isItem, joinLines } from './cut-lines';
import { readPart } from './read-part';
import type { Placed, Source } from './source';
import type { Part } from './split-text';
import { shortened } from './stand-ins';
import type { Splice } from './splices';

/**
 * Reads a text by its parts: the keys of the file and the items of their lists. Parts that `before` had too are not
 * read again. Undefined for a text that is no sound YAML. `split` is what `splitText` made of it, where that is known.
 */
export function readText(text: string, before?: Source, split?: readonly Part[]): Source | undefined {
  return cutLines(text, before, split) ?? cutJson(text, before) ?? readWhole(text);
}

function readWhole(text: string): Source | undefined {
  const read = readPart(text);
  return read && { text, value: read.value, root: nodeOf(read.token, 0), refused: read.refused };
}

/** Reads a text that a splice made of another: where it changed one part of it, that part alone. */
export function rereadText(text: Text, before: Source, splice: Splice): Source | undefined {
  return rereadPart(text, before, splice) ?? readText(text.toString(), before);
}

function rereadPart(text: Text, { cut, text: old }: Source, splice: Splice): Source | undefined {
  const at = cut?.parts.findIndex((part) => isWithin(splice, part, old.length)) ?? -1;
  const part = cut?.parts[at];
  if (cut === undefined || part === undefined) return undefined;
  const longer = splice.text.length - (splice.to - splice.from);
  const own = text.slice(part.from, part.to + longer);
  const short = shortened(own);
  const looked = short?.text ?? own;
  const whole = cut.style === 'lines' ? isItem(part, looked) : isOneMap(looked);
  const read = whole ? readPart(own, short) : undefined;
  if (read === undefined) return undefined;
  const parts = cut.parts.map((each, i): Placed => {
    if (i < at) return each;
    if (i === at) return { from: each.from, to: each.to + longer, read };
    return { from: each.from + longer, to: each.to + longer, read: each.read };
  });
  return cut.style === 'lines'
    ? joinLines(text, parts, cut.counts)
    : joinJson(text, parts, cut.around, cut.key);
}

/** Whether a splice touches nothing but the inside of a part, of a text of some length. */
function isWithin({ from, to }: Splice, part: Placed, length: number): boolean {
  return part.from < from && (to < part.to || (to === part.to && part.to === length));
}
