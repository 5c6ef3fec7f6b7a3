import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { DeckVersion } from '../core/deck/document';
import { parseDeck, wholeFile } from '../core/deck/parse';
import type { Problem } from '../core/deck/problem';
import { LIMITS } from '../core/deck/schema';
import { KnownError } from '../core/errors';
import { reasonOf, removeRests, saveFile } from './save-file';

/** The deck that ships with the program. */
export const BUILT_IN_DECK = join(import.meta.dirname, '../../resources/decks/kinderwerk-in-beeld.beeld');

export type DeckReading = DeckVersion | { readonly problems: readonly Problem[] };

/** Reads a deck: whole, or with all its problems. Throws `cannotRead` when the file itself is out of reach. */
export async function readDeck(file: string): Promise<DeckReading> {
  const bytes = await readWithin(file);
  if (bytes === undefined) return { problems: [wholeFile('tooLarge', '20 MB')] };
  const text = decode(bytes);
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
  const parsed = parseDeck(text);
  return 'deck' in parsed ? { text, deck: parsed.deck } : parsed;
}

/** Writes a deck; what stood there before stays beside it as the previous version. Throws `cannotWrite`. */
export async function writeDeck(file: string, text: string): Promise<void> {
  const before = await readFile(file).catch(() => undefined);
  const after = Buffer.from(text);
  if (before !== undefined && !before.equals(after)) await saveFile(previousOf(file), before);
  await saveFile(file, after);
  await Promise.all([removeRests(file), removeRests(previousOf(file))]);
}

/** `map/mijn.beeld` → `map/mijn.vorige.beeld` */
export function previousOf(file: string): string {
  const ending = extname(file);
  return join(dirname(file), `${basename(file, ending)}.vorige${ending}`);
}

async function readWithin(file: string): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(file);
    return size > LIMITS.bytes ? undefined : await readFile(file);
  } catch (error) {
    throw new KnownError('cannotRead', file, reasonOf(error));
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // A mark at its start is a part of the file, and stays when that is saved again.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
