/** Characters. Nobody's dictionary knows anything longer. */
export const LONGEST_WORD = 60;

const DIGIT = /\p{N}/u;
/** Letters, with apostrophes and hyphens between them. */
const LETTERS = /^\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*$/u;
/** All capitals, if need be with an ending: GGD, BSO's, GGD-er, PDFs. */
const ABBREVIATION = /^\p{Lu}{2,}(?:s|['’-]\p{Ll}+)?$/u;
/** A capital somewhere inside, as firms and institutes write their names: WhatsApp, macOS, NJi. */
const STYLED = /^(?:\p{Ll}+\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}+\p{Ll}$)/u;

/** Whether a dictionary has anything to say of a word: not of a letter, a figure, an abbreviation or part of an address. */
export function isSpellable(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST_WORD) return false;
  return !DIGIT.test(word) && LETTERS.test(word) && !ABBREVIATION.test(word) && !STYLED.test(word);
}
