import type { Plain } from '../edit';
import { LongText, type Text } from './long-text';
import type { Node } from './nodes';
import type { Read } from './read-part';

/** The text of a file with its parsed value and positions. */
export interface Source {
  readonly text: Text;
  readonly value: Plain;
  readonly root: Node;
  /** It has what no deck may have, wherever that stands. */
  readonly refused: boolean;
  /** What it was put together from; nothing for a text that was read as a whole. */
  readonly cut?: Cut;
}

/** A part of a text, and what it holds. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly read: Read;
}

/** How a text was cut into parts, each of which can be read again by itself. */
export type Cut =
  /** Each key's own part comes before those of its items: `counts` says how many of these there are. */
  | { readonly style: 'lines'; readonly parts: readonly Placed[]; readonly counts: readonly number[] }
  /** The parts are the items of one list; `around` is what stands around them. */
  | {
      readonly style: 'json';
      readonly parts: readonly Placed[];
      readonly around: Read;
      readonly key: string;
    };

/** What the parts of a text hold, by their text: most of the next text is the same. */
export function readsOf(source: Source | undefined): ReadonlyMap<string, Read> {
  return new Map(source?.cut?.parts.map(({ from, to, read }) => [source.text.slice(from, to), read]));
}

/** The text in pieces, one for each part, so that a change costs no more than the part that it is in. */
export function inPieces({ text, cut }: Source): LongText {
  if (text instanceof LongText) return text;
  const places = [0, ...(cut?.parts.flatMap(({ from, to }) => [from, to]) ?? [])];
  return new LongText(places.map((from, i) => text.slice(from, places[i + 1])));
}

/** The text of a version, as it is kept: to look at places of it, not at the whole. */
export function keptText(version: { readonly text: Text; readonly source?: Source }): Text {
  // Without taking its text out: that would put the whole of it together.
  return version.source?.text ?? version.text;
}
