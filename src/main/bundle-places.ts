import { join } from 'node:path';

/*
 * What is found from where the bundle of the main process is, `out/main/index.js`. This file stays directly in
 * `src/main`, which is as deep: so the ways are the same when tests run the sources.
 */

/** The deck that ships with the program. */
export const BUILT_IN_DECK = join(import.meta.dirname, '../../resources/decks/kinderwerk-in-beeld.beeld');

/** The thread that has the dictionaries, and the folder with them. */
export const SPELLER_THREAD = join(import.meta.dirname, 'speller-thread.js');
export const DICTIONARIES = join(import.meta.dirname, 'spelling');

/** The process in which what comes from outside is read. */
export const READER = join(import.meta.dirname, 'reader.js');

/** The bridge of every page. */
export const PRELOAD = join(import.meta.dirname, '../preload/index.cjs');

/** The folder of the program's own pages. */
export const PAGES = join(import.meta.dirname, '../renderer');

/** The folder with script and style of the page that presents by itself. */
export const PAGE_PARTS = join(import.meta.dirname, '../page');
