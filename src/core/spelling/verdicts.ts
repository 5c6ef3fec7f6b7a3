/** Tells which of these words are wrong. */
export type AskWords = (words: readonly string[]) => Promise<readonly string[]>;

/** At so many words it begins anew. */
const MAX_KEPT = 20_000;
/** So many words are asked at once. */
export const MAX_ASKED = 1_000;

/**
 * What is known of words already. A page asks for all words of a text at every key: each word is asked once, also
 * while its answer is still on its way. What cannot be answered is taken for right.
 */
export class Verdicts {
  readonly #ask: AskWords;
  #isWrong = new Map<string, Promise<boolean>>();

  constructor(ask: AskWords) {
    this.#ask = ask;
  }

  /** Those of the words that are wrong. */
  async wrongOf(words: readonly string[]): Promise<string[]> {
    const verdicts = this.#isWrong;
    const unknown = [...new Set(words)].filter((word) => !verdicts.has(word));
    for (let at = 0; at < unknown.length; at += MAX_ASKED)
      this.#learn(verdicts, unknown.slice(at, at + MAX_ASKED));
    const wrong = await Promise.all(words.map(async (word) => verdicts.get(word)));
    if (verdicts.size > MAX_KEPT) this.forget();
    return words.filter((_, i) => wrong[i] === true);
  }

  /** Asks again from now on: the language, or what counts as right, is another. */
  forget(): void {
    this.#isWrong = new Map();
  }

  #learn(verdicts: Map<string, Promise<boolean>>, words: readonly string[]): void {
    const answer = this.#ask(words).then(
      (wrong) => new Set(wrong),
      () => undefined,
    );
    for (const word of words) {
      const isWrong = answer.then((wrong) => {
        if (wrong === undefined) verdicts.delete(word);
        return wrong?.has(word) === true;
      });
      verdicts.set(word, isWrong);
    }
  }
}
