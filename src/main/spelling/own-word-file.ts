import { isOwnWord, MAX_OWN_WORDS, ownWordsText, parseOwnWords } from '../../core/spelling/own-words';
import { plainWord } from '../../core/spelling/known-words';
import { LatestWriter } from '../files/latest-writer';
import { readIfThere } from '../files/read-file';
import { saveOwnFile } from '../files/save-own-file';
import { setAside } from '../files/set-aside';

/** What the trainer is to know of the file with their words. */
export interface OwnWordTrouble {
  /** It was damaged, and is kept under this name. */
  readonly setAside: (name: string) => void;
  readonly notKept: () => void;
}

/** Milliseconds between a change and its writing. */
const PAUSE = 300;

/** Bytes: more than so many words of the longest take. */
const MAX_BYTES = MAX_OWN_WORDS * 256;

/** The words that a trainer added, in a file of their own: plain text, one word a line. */
export class OwnWordFile {
  readonly #file: string;
  readonly #trouble: OwnWordTrouble;
  readonly #writer: LatestWriter<string>;
  #words: readonly string[] = [];

  private constructor(file: string, trouble: OwnWordTrouble) {
    this.#file = file;
    this.#trouble = trouble;
    this.#writer = new LatestWriter<string>({ put: saveOwnFile, onFailure: trouble.notKept, pause: PAUSE });
  }

  static async open(file: string, trouble: OwnWordTrouble): Promise<OwnWordFile> {
    const words = new OwnWordFile(file, trouble);
    await words.#read().catch(() => {
      trouble.notKept();
    });
    return words;
  }

  /** In the order of the alphabet. */
  get words(): readonly string[] {
    return this.#words;
  }

  add(word: string): void {
    const plain = plainWord(word);
    if (isOwnWord(plain) && this.#words.length < MAX_OWN_WORDS) this.#change([...this.#words, plain]);
  }

  remove(word: string): void {
    this.#change(this.#words.filter((each) => each !== word));
  }

  /** Until all is on the disk, as far as that can be. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  #change(words: readonly string[]): void {
    const text = ownWordsText(words);
    this.#words = parseOwnWords(text) ?? [];
    this.#writer.write(this.#file, text);
  }

  async #read(): Promise<void> {
    const found = await readIfThere(this.#file, MAX_BYTES);
    if (found === 'absent') return;
    const words = found === 'tooLarge' ? undefined : parseOwnWords(found.bytes.toString());
    if (words === undefined) this.#trouble.setAside(await setAside(this.#file, 'beschadigd'));
    else this.#words = words;
  }
}
