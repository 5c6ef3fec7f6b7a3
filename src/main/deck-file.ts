import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDeck, wholeFile, type ParseResult } from '../core/deck/parse';
import { LIMITS } from '../core/deck/schema';
import { KnownError } from '../core/errors';
import { withPictures } from './deck-pictures';
import { reasonOf } from './save-file';

/** The deck that ships with the program. */
export const BUILT_IN_DECK = join(import.meta.dirname, '../../resources/decks/kinderwerk-in-beeld.beeld');

/** Reads a deck: whole, or with all its problems. Throws `cannotRead` when the file itself is out of reach. */
export async function readDeck(file: string): Promise<ParseResult> {
  const bytes = await readWithin(file);
  if (bytes === undefined) return { problems: [wholeFile('tooLarge', '20 MB')] };
  const text = decode(bytes);
  if (text === undefined) return { problems: [wholeFile('notText', '')] };
  const parsed = parseDeck(text);
  return 'deck' in parsed ? { deck: await withPictures(parsed.deck, file) } : parsed;
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
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
