import type { EditorPlace } from '../../core/show/editor-place';

/** Where the editor is: in which windows, by the ids of their web contents, and whether the show comes back to it. */
export class EditorPlaces {
  readonly #open = new Set<number>();
  #isBehind = false;
  #listener: (() => void) | undefined;

  listen(listener: () => void): void {
    this.#listener = listener;
  }

  isOpen(contentsId: number): boolean {
    return this.#open.has(contentsId);
  }

  /** What the trainer, whose window it is, comes back to after a crash. */
  placeFor(trainer: number): EditorPlace {
    if (this.isOpen(trainer)) return 'open';
    return this.#isBehind ? 'behind' : 'closed';
  }

  /** A window says what became of its editor. */
  put(contentsId: number, place: EditorPlace): void {
    this.#open[place === 'open' ? 'add' : 'delete'](contentsId);
    // A window that is the room's from now on only closes its editor.
    if (place !== 'closed') this.#isBehind = place === 'behind';
    this.#listener?.();
  }

  /** The show ends. Tells whether it comes back to the editor, once. */
  comeBack(): boolean {
    const isBehind = this.#isBehind;
    this.#isBehind = false;
    return isBehind;
  }
}
