import { resolve } from 'node:path';

/** What the program was started for. */
export type Start =
  | { readonly mode: 'show'; readonly deck: string | undefined }
  | { readonly mode: 'export'; readonly words: readonly string[] };

/**
 * The command line → what to do. `argv` is the process's own; without packaging its second word that is no
 * switch is the app's folder. Chromium's switches stand anywhere and are passed over.
 */
export function parseArguments(argv: readonly string[], packaged: boolean, directory: string): Start {
  const words = argv.slice(1);
  const divider = words.indexOf('--');
  const own = divider < 0 ? [] : words.slice(divider + 1);
  if (own[0] === 'export') return { mode: 'export', words: own.slice(1) };
  const plain = words.filter((word) => !word.startsWith('-'));
  const deck = plain[packaged ? 0 : 1];
  return { mode: 'show', deck: deck === undefined ? undefined : resolve(directory, deck) };
}
