/** A piece of a word after which a line may end; with a hyphen there, where the word does not have one itself. */
export interface WordPart {
  readonly text: string;
  readonly hyphen: boolean;
}

/** Where a word may be broken, as a language has it: its pieces, without signs of their own. */
export type Hyphenate = (word: string) => readonly string[];

/** The pieces of a word that is wider than its line. */
export type Breaks = (word: string) => readonly WordPart[];

/** Shorter words fit on any line. */
const MIN_LETTERS = 12;
/** A word with fewer letters is read as a whole: its type gets smaller. */
const MIN_BROKEN = 9;
/** Fewer letters at an end of a word are not worth a line. */
const MIN_PART = 3;
const LONG = new RegExp(`\\S{${MIN_LETTERS},}`, 'u');
/** Letters, as a dictionary knows words. */
const LETTERS = /\p{L}[\p{L}\p{M}’']*/gu;
/** Signs after which an address or a compound may go on: they stay at the end of their line. */
const SIGN_ENDS = /(?<=[/\\?&=_.,:;|+\u00A0\u00AD-])(?=[^/\\?&=_.,:;|+\u00A0\u00AD-])/u;

/** Whether a text has a word that may be wider than its line. A space that never breaks makes one word of two. */
export const hasLongWord = (text: string): boolean => LONG.test(text.replaceAll('\u00A0', 'x'));

/** The words of a text and the white space between them, in turn: an even one is a word, which may be empty. */
export const wordsAndSpaces = (text: string): readonly string[] => text.split(/([^\S\u00A0\u202F]+)/u);

/** The pieces of a word, which make the word again when they are put together. */
export function wordParts(word: string, hyphenate: Hyphenate): readonly WordPart[] {
  return word.split(SIGN_ENDS).flatMap((piece) => inLetters(piece, hyphenate));
}

function inLetters(piece: string, hyphenate: Hyphenate): readonly WordPart[] {
  const ends = [...piece.matchAll(LETTERS)].flatMap(({ 0: letters, index }) => {
    if (letters.length < MIN_BROKEN) return [];
    const places = endsOf(hyphenate(letters)).filter(
      (at) => at >= MIN_PART && letters.length - at >= MIN_PART,
    );
    return places.map((at) => index + at);
  });
  const cuts = [0, ...ends, piece.length];
  return cuts.slice(1).map((end, i) => ({ text: piece.slice(cuts[i], end), hyphen: i < ends.length }));
}

/** Where pieces end but the last, in characters from the start. */
function endsOf(pieces: readonly string[]): readonly number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => (at += piece.length));
}
