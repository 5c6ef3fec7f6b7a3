import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { boxOf, insertAtCaret, type Box } from './text-box';

/** Milliseconds without a key after which typing begins a new thing to undo. */
const PAUSE = 2_000;

let fields = 0;

/**
 * One text being typed: each key stroke is a change of the deck. A change that is refused stays in the field with
 * the reason, and the last good text comes back on leaving. Changes from elsewhere (undo) are followed.
 */
export class TextField {
  readonly #given: () => string;
  readonly #take: (text: string, group: string) => Promise<string>;
  readonly #lines: boolean;
  readonly #number = (fields += 1);
  #refusal = $state('');
  #waiting = 0;
  #turn = 0;
  #typedAt = 0;

  /** `take` says why it cannot take a text; `lines` is for a text of several lines. */
  constructor(
    given: () => string,
    take: (text: string, group: string) => Promise<string>,
    { lines = false } = {},
  ) {
    this.#given = given;
    this.#take = take;
    this.#lines = lines;
  }

  get refusal(): string {
    return this.#refusal;
  }

  /** For an input, a textarea, or an element that is edited where it stands. */
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
      hear: (event: HTMLElementEventMap[K]) => void,
    ) => {
      element.addEventListener(type, hear, { signal: signal.signal });
    };
    on('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void this.#typed(box);
    });
    on('compositionend', () => void this.#typed(box));
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

  async #typed(box: Box): Promise<void> {
    // A browser leaves a line break where a text was: the field is empty only without it.
    if (box.read() === '') box.write('');
    const now = Date.now();
    if (now - this.#typedAt > PAUSE) this.#turn += 1;
    this.#typedAt = now;
    this.#waiting += 1;
    const refusal = await this.#take(box.read(), `typing ${this.#number} ${this.#turn}`);
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#refusal = refusal;
  }

  /** What was typed and is on its way stays; so does what was refused. */
  #follow(box: Box, text: string): void {
    if (this.#waiting > 0 || text === box.read()) return;
    this.#refusal = '';
    box.write(text);
  }

  #leave(box: Box): void {
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

/** Text alone, on one line: a slide has its own type. */
function paste(event: ClipboardEvent): void {
  event.preventDefault();
  insertAtCaret((event.clipboardData?.getData('text/plain') ?? '').replace(/\s+/gu, ' ').trim());
}
