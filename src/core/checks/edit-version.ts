import type { DeckVersion } from '../deck/document';
import type { Edit } from '../deck/edit';
import { editSource } from '../deck/edit-text';
import { LIMITS } from '../deck/limits';
import { readText, rereadText } from '../deck/text/read-text';
import type { Text } from '../deck/text/long-text';
import { keptText, type Source } from '../deck/text/source';
import { spliceBetween } from '../deck/text/splices';
import { checkChanged } from './edit-deck';
import { readVersion, type VersionResult } from './parse';

/**
 * The edits, in order, on a version of a deck; or the problems of what they would leave. It costs what they change:
 * the rest is neither read nor checked again. Throws a RangeError where a path leads nowhere.
 */
export function editVersion(version: DeckVersion, edits: readonly Edit[]): VersionResult {
  const source = sourceOf(version);
  return checkedVersion(version, source, editSource(source, edits));
}

/** Of versions that another process read: what it sent was without. */
const sources = new WeakMap<DeckVersion, Source>();

/** What edits of a version start from. For megabytes it takes a moment, once for each version. */
export function sourceOf(version: DeckVersion): Source {
  const known = knownSource(version);
  if (known !== undefined) return known;
  const source = readText(version.text);
  if (source === undefined) throw new Error('a deck that was read cannot be read');
  sources.set(version, source);
  return source;
}

const knownSource = (version: DeckVersion) => version.source ?? sources.get(version);

/** Another text of the same deck, or the problems in it. It costs what differs. */
export function changedVersion(version: DeckVersion, text: Text): VersionResult {
  const source = knownSource(version);
  const next = source && rereadText(text, source, spliceBetween(keptText(version), text));
  if (source === undefined || next === undefined || next.refused) return readVersion(text.toString());
  return checkedVersion(version, source, next);
}

function checkedVersion({ deck }: DeckVersion, source: Source, next: Source): VersionResult {
  if (next.text.length > LIMITS.bytes) return readVersion(next.text.toString());
  const checked = checkChanged({ deck, value: source.value }, next.value);
  // Where each problem stands is only known of a text that is read as a whole.
  return 'deck' in checked ? versionOf(checked.deck, next) : readVersion(next.text.toString());
}

/** Its text is put together when somebody asks for the whole of it. */
function versionOf(deck: DeckVersion['deck'], source: Source): DeckVersion {
  return {
    get text() {
      return source.text.toString();
    },
    deck,
    source,
  };
}
