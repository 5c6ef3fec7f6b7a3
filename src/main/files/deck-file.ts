import { basename, dirname, extname, join } from 'node:path';
import type { DeckVersion } from '../../core/deck/document';
import { readVersion, wholeFile } from '../../core/checks/parse';
import type { Problem } from '../../core/deck/problem';
import { LIMITS } from '../../core/deck/limits';
import type { Replacing } from './put-in-place';
import { readFileWithin, UNHEARD, type OnRead } from './read-file';
import { removeLeftovers, saveFile } from './save-file';
import { nameWithEnding } from './short-name';
import { BUILT_IN_DECK } from '../bundle-places';

export type DeckReading = DeckVersion | { readonly problems: readonly Problem[] };

/** Reads a deck: whole, or with all its problems. Throws `cannotRead` when the file itself is out of reach. */
export async function readDeck(file: string, onRead: OnRead = UNHEARD): Promise<DeckReading> {
  const read = await readFileWithin(file, LIMITS.bytes);
  onRead();
  if (read === undefined) return { problems: [wholeFile('tooLarge', '20 MB')] };
  const text = decode(read.bytes);
  return text === undefined ? { problems: [wholeFile('notText', '')] } : readText(text);
}

/** The deck that ships. */
export async function builtInVersion(): Promise<DeckVersion> {
  const read = await readDeck(BUILT_IN_DECK);
  if ('problems' in read) throw new Error('the deck that ships is broken');
  return read;
}

/** A text as a deck, with the text itself. */
export function readText(text: string): DeckReading {
  return readVersion(text);
}

/**
 * Writes a deck; what stood there before stays beside it as the previous version. Throws `cannotWrite`, with `changed`
 * where something else stands there than the text that may be replaced (`expected`; nothing: whatever it is).
 */
export async function writeDeck(
  file: string,
  text: string,
  { expected, ...replacing }: WritingOver = {},
): Promise<void> {
  await saveFile(file, text, {
    ...replacing,
    expected: expected === undefined ? undefined : Buffer.from(expected),
    keepAs: previousOf(file),
  });
  await Promise.all([removeLeftovers(file), removeLeftovers(previousOf(file))]);
}

/** What a deck may be written over. */
export interface WritingOver extends Pick<Replacing, 'overReadOnly'> {
  readonly expected?: string | undefined;
}

/** `map/mijn.beeld` → `map/mijn.vorige.beeld` */
export function previousOf(file: string): string {
  const ending = extname(file);
  return join(dirname(file), nameWithEnding(basename(file, ending), `.vorige${ending}`));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // A mark at its start is a part of the file, and stays when that is saved again.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
