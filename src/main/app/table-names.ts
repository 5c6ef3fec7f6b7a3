import { basename, dirname, relative, sep } from 'node:path';
import { isNearby } from '../../core/figures-in/kept/figures-from';
import type { ChosenTable } from '../../ipc/api';
import type { AppContext } from './context';

/** What a file with figures is called for the deck that is open. */
export function namesOf(file: string, show: AppContext['show']): Pick<ChosenTable, 'file' | 'nearby'> {
  const nearby = nearbyPath(deckFile(show), file);
  return { file: basename(file), ...(nearby !== undefined && { nearby }) };
}

/** The file of the deck; undefined if it has none of its own. */
export const deckFile = ({ document: { place, file } }: AppContext['show']): string | undefined =>
  place === 'file' ? file : undefined;

/** The path from the folder of a deck to a file in it or below it; undefined for any other. */
function nearbyPath(deck: string | undefined, file: string): string | undefined {
  if (deck === undefined) return undefined;
  const path = relative(dirname(deck), file).split(sep).join('/');
  return isNearby(path) ? path : undefined;
}
