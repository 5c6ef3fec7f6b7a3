import { LONGEST_WORD } from './spellable';
import { plainWord } from './known-words';

/** So many words of their own a person may keep. */
export const MAX_OWN_WORDS = 5_000;

/** Every letter there is, and what stands between letters in a word. */
const WORD = /^[\p{L}\p{M}\p{N}'-]+$/u;

/** The file of own words: one a line, in the order of the alphabet. */
export function ownWordsText(words: readonly string[]): string {
  return sorted(words)
    .map((word) => `${word}\n`)
    .join('');
}

/** The words of such a file, or nothing where it is none. */
export function parseOwnWords(text: string): readonly string[] | undefined {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) => plainWord(line.trim()))
    .filter((line) => line !== '');
  const sound = lines.length <= MAX_OWN_WORDS && lines.every(isOwnWord);
  return sound ? sorted(lines) : undefined;
}

export function isOwnWord(word: string): boolean {
  return word.length <= LONGEST_WORD && WORD.test(word);
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((one, other) => one.localeCompare(other, 'nl'));
}
