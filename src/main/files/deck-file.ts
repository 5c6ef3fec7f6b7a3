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

/** Reads a deck, or all its problems. Throws `cannotRead` if the file itself cannot be read. */
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

/** A parsed deck with its text. */
export function readText(text: string): DeckReading {
  return readVersion(text);
}

/**
 * Writes a deck; what was there before stays next to it as the previous version. Throws `cannotWrite`, with `changed`
 * if the file no longer has the text that may be replaced (`expected`; `undefined`: any text).
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

/** What a deck may overwrite. */
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
    // A byte order mark is part of the file, and is kept when it is saved again.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
