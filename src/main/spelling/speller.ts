import type { Language } from '../../core/deck/types';
import type { Answer, Question } from './speller-messages';

/** The thread with the dictionaries, as much of it as is needed here. */
export interface SpellerThread {
  postMessage(question: Question): void;
  on(event: 'message', hear: (answer: Answer) => void): unknown;
  on(event: 'error', hear: (error: unknown) => void): unknown;
  unref(): void;
}

/**
 * Asks the thread with the dictionaries, which is started with the first question. Should it break down, every word is
 * right from then on: a text without red lines is better than a program that asks about it.
 */
export class Speller {
  readonly #start: () => SpellerThread;
  readonly #onFault: (error: unknown) => void;
  readonly #waiting = new Map<number, (words: readonly string[]) => void>();
  #thread: SpellerThread | undefined;
  #isBroken = false;
  #asked = 0;

  constructor(start: () => SpellerThread, onFault: (error: unknown) => void) {
    this.#start = start;
    this.#onFault = onFault;
  }

  /** Those of the words that are wrong. */
  wrongOf(language: Language, words: readonly string[]): Promise<readonly string[]> {
    return words.length === 0 ? Promise.resolve([]) : this.#ask({ wants: 'wrong', language, words });
  }

  /** What may have been meant by a word. */
  suggestions(language: Language, word: string): Promise<readonly string[]> {
    return this.#ask({ wants: 'suggestions', language, words: [word] });
  }

  #ask(question: Omit<Question, 'id'>): Promise<readonly string[]> {
    if (this.#isBroken) return Promise.resolve([]);
    this.#thread ??= this.#started();
    const id = (this.#asked += 1);
    const answer = new Promise<readonly string[]>((resolve) => this.#waiting.set(id, resolve));
    this.#thread.postMessage({ ...question, id });
    return answer;
  }

  #started(): SpellerThread {
    const thread = this.#start();
    thread.on('message', ({ id, words }) => {
      this.#waiting.get(id)?.(words);
      this.#waiting.delete(id);
    });
    thread.on('error', (error) => {
      this.#isBroken = true;
      for (const answer of this.#waiting.values()) answer([]);
      this.#waiting.clear();
      this.#onFault(error);
    });
    // The program ends without waiting for it.
    thread.unref();
    return thread;
  }
}
