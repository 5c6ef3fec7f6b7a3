import { isSpellable } from './spellable';

/** Whether what stands between spaces is an address: with an @, of the web, or a name with an ending as files have. */
function isAddress(text: string): boolean {
  return text.includes('@') || text.includes('://') || /[\p{L}\p{N}_]\.\p{Ll}{2,}/u.test(text);
}

/**
 * Of the words that a page found in a text, those that a dictionary is to judge. A page cuts addresses into words:
 * what stands in nothing but an address is left out.
 */
export function wordsToCheck(words: readonly string[], text: string): readonly string[] {
  const prose = text
    .split(/\s+/u)
    .filter((each) => !isAddress(each))
    .join(' ');
  const onlyInAddress = (word: string) => text.includes(word) && !prose.includes(word);
  return words.filter((word) => isSpellable(word) && !onlyInAddress(word));
}
