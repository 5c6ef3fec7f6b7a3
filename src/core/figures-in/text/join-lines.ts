/** Words that were broken at the ends of lines, whole again. */
export interface Joined {
  readonly text: string;
  /** A hyphen went or stayed by guess, or a line begins as a name of its own would. */
  readonly guessed: boolean;
}

const ADJECTIVE = /(?:ele|ale|ische|ieve|elijke|aire|eële|iële)-$/u;
const BROKEN = /[\p{L})]-$/u;

/** Lines as one text. A hyphen at the end of one is taken for that of a broken word, where none belongs there. */
export function joinLines(lines: readonly string[]): Joined {
  let [text, guessed] = ['', false];
  for (const line of lines) {
    const next = line.trim();
    if (next === '') continue;
    const broken = BROKEN.test(text);
    if (broken || (text !== '' && /^\p{Lu}/u.test(next))) guessed = true;
    text = text === '' ? next : broken ? overHyphen(text, next) : `${text} ${next}`;
  }
  return { text, guessed };
}

function overHyphen(text: string, next: string): string {
  if (/^(?:en|of|en\/of|and|or)(?:\s|$)/u.test(next)) return `${text} ${next}`;
  if (!/^\p{Ll}/u.test(next)) return text + next;
  const stem = text.slice(0, -1);
  return ADJECTIVE.test(text) ? `${stem} ${next}` : stem + next;
}
