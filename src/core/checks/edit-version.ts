import type { DeckVersion } from '../deck/document';
import type { Edit } from '../deck/edit';
import { editSource } from '../deck/edit-text';
import { LIMITS } from '../deck/limits';
import { readText } from '../deck/text/read-text';
import { checkChanged } from './edit-deck';
import { readVersion, type VersionResult } from './parse';

/**
 * The edits, in order, on a version of a deck; or the problems of what they would leave. It costs what they change:
 * the rest is neither read nor checked again. Throws a RangeError where a path leads nowhere.
 */
export function editVersion(version: DeckVersion, edits: readonly Edit[]): VersionResult {
  const source = version.source ?? readText(version.text);
  if (source === undefined) throw new Error('a deck that was read cannot be read');
  const next = editSource(source, edits);
  if (next.text.length > LIMITS.bytes) return readVersion(next.text);
  const checked = checkChanged({ deck: version.deck, value: source.value }, next.value);
  // Where each problem stands is only known of a text that is read as a whole.
  return 'deck' in checked ? { text: next.text, deck: checked.deck, source: next } : readVersion(next.text);
}
