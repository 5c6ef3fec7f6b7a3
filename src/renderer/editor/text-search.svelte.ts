import { flushSync } from 'svelte';
import { findText, replaceText, type Match } from '../../core/editing/find-text';
import type { Editor } from './editor.svelte';

/** Finds words in the deck, goes to where they stand, and writes others in their place. */
export class TextSearch {
  readonly #editor: Editor;
  isOpen = $state(false);
  words = $state('');
  by = $state('');
  matchCase = $state(false);
  wholeWord = $state(false);
  /** The match that is shown, as its place in the list; −1 before the first. */
  #at = $state(-1);
  readonly matches: readonly Match[] = $derived.by(() => {
    const { matchCase, wholeWord } = this;
    return this.isOpen ? findText(this.#editor.deck, this.words, { matchCase, wholeWord }) : [];
  });
  /** How often the field that is typed in was asked for: each time it gets the focus. */
  asked = $state(0);

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Which match is shown, counted from one; 0 for none. */
  get which(): number {
    return this.#at < this.matches.length ? this.#at + 1 : 0;
  }

  open(): void {
    this.isOpen = true;
    this.asked += 1;
  }

  close(): void {
    this.isOpen = false;
    this.#at = -1;
  }

  /** Other words are looked for: from the first again. */
  begin(): void {
    this.#at = -1;
  }

  /** Shows the next match, or the one before, around the end of the deck. */
  go(by: 1 | -1): void {
    const { length } = this.matches;
    if (!this.isOpen) this.open();
    if (length === 0) return;
    const from = this.#at < 0 && by < 0 ? 0 : this.#at;
    this.#at = (from + by + length) % length;
    this.#show();
  }

  /** Replaces the match that is shown, and shows the next; the first time, only shows it. */
  replace(): void {
    const match = this.which === 0 ? undefined : this.matches[this.#at];
    if (match === undefined) {
      this.go(1);
      return;
    }
    const { length } = this.matches;
    if (!this.#write([match])) return;
    // What was written may hold the words again, and is not looked at a second time.
    this.#at += this.matches.length - length;
    this.go(1);
  }

  replaceAll(): void {
    const { length } = this.matches;
    if (length === 0 || !this.#write(this.matches)) return;
    this.#at = -1;
    this.#editor.notify(this.#editor.texts.editor.find.replaced(length));
  }

  #write(matches: readonly Match[]): boolean {
    return this.#editor.perform(replaceText(this.#editor.deck, matches, this.by));
  }

  #show(): void {
    const path = this.matches[this.#at]?.path;
    if (path === undefined) return;
    const [list, slide] = path;
    if (list === 'slides' && typeof slide === 'number') this.#editor.select(slide);
    // What is looked at next is typed in the field of the search, which keeps the focus.
    const field = document.activeElement;
    flushSync();
    this.#editor.reveal(path);
    if (field instanceof HTMLElement) field.focus({ preventScroll: true });
  }
}
