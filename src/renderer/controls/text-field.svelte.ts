import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { aroundCaret, boxOf, insertAtCaret, type EditBox } from './text-box';

/**
 * Applies what is typed in a field and returns why it cannot; empty if it can. Changes of one group are undone
 * together.
 */
export type Take = (text: string, group: string) => string;

/** A text that a field keeps although it is not accepted, and why. */
export interface RefusedField {
  readonly text: string;
  readonly why: string;
}

/** Takes a text that is pasted between two parts of the text of a field. Returns whether it did. */
export type PasteText = (text: string, before: string, after: string) => boolean;

/** A field: the text that is accepted, one that is not, and what writes another. */
export interface WrittenField {
  readonly given: string;
  readonly refused: RefusedField | undefined;
  readonly take: Take;
}

/** A pause in typing (ms) after which the next key starts a new undo step. */
const PAUSE = 2_000;

let fields = 0;

/**
 * One text field: each key stroke is a change of the deck. The field owns its content: it takes over only what
 * something else changed (undo), never the result of its own typing. A refused text stays in it with the reason, also
 * after the field was left; Esc puts back what was there before.
 */
export class TextField {
  readonly #field: () => WrittenField;
  readonly #lines: boolean;
  readonly #paste: PasteText | undefined;
  readonly #number = (fields += 1);
  #refusal = $state('');
  /** The deck’s text as known here: the result of typing, or what was written to the field. */
  #known: string | undefined;
  /** The accepted text when the field got the focus. */
  #before = '';
  #turn = 0;
  #typedAt = 0;

  /** `lines` allows several lines; `paste` may take what is pasted on the slide itself. */
  constructor(
    field: () => WrittenField,
    { lines = false, paste }: { readonly lines?: boolean; readonly paste?: PasteText } = {},
  ) {
    this.#field = field;
    this.#lines = lines;
    this.#paste = paste;
  }

  get refusal(): string {
    return this.#refusal || (this.#field().refused?.why ?? '');
  }

  get #given(): string {
    const { refused, given } = this.#field();
    return refused?.text ?? given;
  }

  /** For an input, a textarea, or an editable element. */
  readonly attach: Attachment<HTMLElement> = (element) => {
    const box = boxOf(element);
    $effect(() => {
      const text = this.#given;
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
    on('focus', () => {
      this.#turn += 1;
      this.#before = this.#field().given;
    });
    on('keydown', (event) => {
      this.#press(event, element, box);
    });
    on('paste', (event) => {
      if (element.isContentEditable) paste(event, element, this.#paste);
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
    this.#write(box.read());
  }

  #write(text: string): void {
    this.#refusal = this.#field().take(text, `typing ${this.#number} ${this.#turn}`);
    this.#known = this.#given;
  }

  #follow(box: EditBox, text: string): void {
    if (text === this.#known) return;
    this.#known = text;
    this.#refusal = '';
    if (text !== box.read()) box.write(text);
  }

  #press(event: KeyboardEvent, element: HTMLElement, box: EditBox): void {
    const leaves = event.key === 'Escape' || (event.key === 'Enter' && !this.#lines);
    if (!leaves || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.key === 'Escape' && this.refusal !== '') {
      this.#write(this.#before);
      box.write(this.#given);
    }
    element.blur();
  }
}

/** Plain text on one line, unless `take` has a use for its lines: a slide has its own formatting. */
function paste(event: ClipboardEvent, element: HTMLElement, take: PasteText | undefined): void {
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { before, after } = aroundCaret(element);
  if (take?.(text, before, after) !== true) insertAtCaret(text.replace(/\s+/gu, ' ').trim());
}
