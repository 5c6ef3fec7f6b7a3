import type { Attachment } from 'svelte/attachments';

/** Moving slides in a list of thumbnails by dragging. */
export class SlideDrag {
  readonly #drop: (from: number, gap: number) => void;
  readonly #across: boolean;
  #from: number | undefined = $state();
  /** Before which slide it would be dropped. */
  #gap: number | undefined = $state();

  /**
   * `drop` gets the index of the slide before which the dragged one is dropped; `across` is for a list that runs from
   * left to right.
   */
  constructor(drop: (from: number, gap: number) => void, { across = false } = {}) {
    this.#drop = drop;
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
        this.#end(true);
      });
      on('dragend', () => {
        this.#end(false);
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

  #end(drops: boolean): void {
    const from = this.#from;
    const gap = this.#gap;
    this.#from = undefined;
    this.#gap = undefined;
    if (drops && from !== undefined && gap !== undefined && gap !== from && gap !== from + 1)
      this.#drop(from, gap);
  }
}
