import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { boxOf, insertAtCaret, type EditBox } from './text-box';

/**
 * Applies what is typed in a field and returns why it cannot; empty if it can. Changes of one group are undone
 * together.
 */
export type Take = (text: string, group: string) => string;

/** A pause in typing (ms) after which the next key starts a new undo step. */
const PAUSE = 2_000;

let fields = 0;

/**
 * One text field: each key stroke is a change of the deck. The field owns its content: it takes over only what
 * something else changed (undo), never the result of its own typing. A refused text stays in it with the reason, and
 * leaving the field restores the last good one.
 */
export class TextField {
  readonly #given: () => string;
  readonly #take: (text: string, group: string) => string;
  readonly #lines: boolean;
  readonly #number = (fields += 1);
  #refusal = $state('');
  /** The deck’s text as known here: the result of typing, or what was written to the field. */
  #known: string | undefined;
  #turn = 0;
  #typedAt = 0;

  /** `take` returns why it refuses a text; `lines` allows several lines. */
  constructor(given: () => string, take: (text: string, group: string) => string, { lines = false } = {}) {
    this.#given = given;
    this.#take = take;
    this.#lines = lines;
  }

  get refusal(): string {
    return this.#refusal;
  }

  /** For an input, a textarea, or an editable element. */
  readonly attach: Attachment<HTMLElement> = (element) => {
    const box = boxOf(element);
    $effect(() => {
      const text = this.#given();
      untrack(() => {
        this.#follow(box, text);
      });
    });
    const signal = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => {
      element.addEventListener(type, listener, { signal: signal.signal });
    };
    on('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed(box);
    });
    on('compositionend', () => {
      this.#typed(box);
    });
    on('focus', () => (this.#turn += 1));
    on('blur', () => {
      this.#leave(box);
    });
    on('keydown', (event) => {
      this.#press(event, element);
    });
    on('paste', (event) => {
      if (element.isContentEditable) paste(event);
    });
    return () => {
      signal.abort();
    };
  };

  #typed(box: EditBox): void {
    // A browser leaves a line break in an emptied element, which has to go.
    if (box.read() === '') box.write('');
    const now = Date.now();
    if (now - this.#typedAt > PAUSE) this.#turn += 1;
    this.#typedAt = now;
    this.#refusal = this.#take(box.read(), `typing ${this.#number} ${this.#turn}`);
    this.#known = this.#given();
  }

  #follow(box: EditBox, text: string): void {
    if (text === this.#known) return;
    this.#known = text;
    this.#refusal = '';
    if (text !== box.read()) box.write(text);
  }

  #leave(box: EditBox): void {
    if (this.#refusal === '') return;
    this.#refusal = '';
    box.write(this.#given());
  }

  #press(event: KeyboardEvent, element: HTMLElement): void {
    const leaves = event.key === 'Escape' || (event.key === 'Enter' && !this.#lines);
    if (!leaves || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    element.blur();
  }
}

/** Plain text on one line: a slide has its own formatting. */
function paste(event: ClipboardEvent): void {
  event.preventDefault();
  insertAtCaret((event.clipboardData?.getData('text/plain') ?? '').replace(/\s+/gu, ' ').trim());
}
