const NOT_IN_WORD = /^[^\p{L}\p{N}]$/u;

/** The places of words in a text, none within another. */
export function foundIn(text: string, words: Words, wholeWord: boolean): readonly number[] {
  const within = words.form(text);
  const found: number[] = [];
  for (
    let at = within.indexOf(words.text);
    at >= 0;
    at = within.indexOf(words.text, at + words.text.length)
  ) {
    const isWhole = isEdge(text, at - 1) && isEdge(text, at + words.text.length);
    if (!wholeWord || isWhole) found.push(at);
  }
  return found;
}

function isEdge(text: string, at: number): boolean {
  const character = text.at(at < 0 ? text.length : at);
  return character === undefined || NOT_IN_WORD.test(character);
}

/** What is looked for, in the form in which it is compared with texts. */
export interface Words {
  readonly text: string;
  readonly form: (text: string) => string;
}

/** Who looks for “cafe” finds “Café”; who looks for “Café” finds no “cafe”. */
export function wordsOf(text: string, matchCase: boolean): Words {
  const form = matchCase ? (each: string) => each : text === withoutAccents(text) ? folded : lowered;
  return { text: form(text), form };
}

/** Each of these keeps every character in its place. */
const lowered = inPlace((text) => text.toLowerCase());
const withoutAccents = inPlace((text) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
const folded = (text: string) => lowered(withoutAccents(text));

/** Changes runs of ASCII whole and every other character by itself, if it stays as long as it is. */
function inPlace(change: (text: string) => string): (text: string) => string {
  return (text) =>
    text.replaceAll(/[\0-\x7F]+|[^\0-\x7F]/gu, (part) => {
      const changed = change(part);
      return changed.length === part.length ? changed : part;
    });
}
