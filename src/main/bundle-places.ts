import { join } from 'node:path';

/*
 * Paths relative to the bundle of the main process, `out/main/index.js`. This file stays directly in `src/main`,
 * which is equally deep, so that the paths also work when tests run the sources.
 */

/** The deck that ships with the program. */
export const BUILT_IN_DECK = join(import.meta.dirname, '../../resources/decks/kinderwerk-in-beeld.beeld');

/** The thread that has the dictionaries, and the folder with them. */
export const SPELLER_THREAD = join(import.meta.dirname, 'speller-thread.js');
export const DICTIONARIES = join(import.meta.dirname, 'spelling');

/** The thread that finishes a PDF. */
export const PDF_THREAD = join(import.meta.dirname, 'pdf-thread.js');

/** The process in which what comes from outside is read. */
export const READER = join(import.meta.dirname, 'reader.js');

/** The preload script of every page. */
export const PRELOAD = join(import.meta.dirname, '../preload/index.cjs');

/** The folder with the program’s own pages. */
export const PAGES = join(import.meta.dirname, '../renderer');

/** The folder with the script and style of the standalone page. */
export const PAGE_PARTS = join(import.meta.dirname, '../page');
