import type { Attachment } from 'svelte/attachments';

/** Moving slides in a list of thumbnails by dragging. */
export class SlideDrag {
  readonly #move: (from: number, to: number) => void;
  readonly #across: boolean;
  #from: number | undefined = $state();
  /** Before which slide it would be dropped. */
  #gap: number | undefined = $state();

  /** `across` is for a list that runs from left to right. */
  constructor(move: (from: number, to: number) => void, { across = false } = {}) {
    this.#move = move;
    this.#across = across;
  }

  /** At which side of a slide the dragged one would be dropped. */
  markAt(index: number): 'before' | 'after' | undefined {
    if (this.#gap === undefined || this.#gap === this.#from || this.#gap - 1 === this.#from) return undefined;
    if (this.#gap === index) return 'before';
    return this.#gap === index + 1 ? 'after' : undefined;
  }

  /** Makes an element the handle of a slide, and a drop target. */
  handle(index: number): Attachment<HTMLElement> {
    return (element) => {
      element.draggable = true;
      const signal = new AbortController();
      const on = (
        type: 'dragstart' | 'dragover' | 'drop' | 'dragend',
        listener: (event: DragEvent) => void,
      ) => {
        element.addEventListener(type, listener, { signal: signal.signal });
      };
      on('dragstart', (event) => {
        this.#from = index;
        event.dataTransfer?.setData('text/plain', String(index + 1));
      });
      on('dragover', (event) => {
        if (this.#from === undefined) return;
        event.preventDefault();
        this.#gap = index + (this.#isPastMiddle(element, event) ? 1 : 0);
      });
      on('drop', (event) => {
        event.preventDefault();
        this.#drop();
      });
      on('dragend', () => {
        this.#end();
      });
      return () => {
        signal.abort();
      };
    };
  }

  #isPastMiddle(element: HTMLElement, { clientX, clientY }: DragEvent): boolean {
    const { left, top, width, height } = element.getBoundingClientRect();
    return this.#across ? clientX > left + width / 2 : clientY > top + height / 2;
  }

  #drop(): void {
    const from = this.#from;
    const gap = this.#gap;
    this.#end();
    if (from === undefined || gap === undefined) return;
    const to = gap > from ? gap - 1 : gap;
    if (to !== from) this.#move(from, to);
  }

  #end(): void {
    this.#from = undefined;
    this.#gap = undefined;
  }
}
