import type { EditorAction } from '../../core/keys/actions';

/** The actions of the editor, which keys and menu ask of the window and only an open editor can carry out. */
export class EditorActions {
  readonly #isOpen: () => boolean;
  #perform: ((action: EditorAction) => void) | undefined;
  /** Asked of an editor that was opened and is still being read: whoever knows the keys is quicker than a disk. */
  #waiting: readonly EditorAction[] = [];

  /** `isOpen` tells whether the window has an editor, or is reading it. */
  constructor(isOpen: () => boolean) {
    this.#isOpen = isOpen;
  }

  /** Has an editor carry them out, also those that waited for it, until the returned function is called. */
  answer(perform: (action: EditorAction) => void): () => void {
    this.#perform = perform;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const action of waiting) perform(action);
    return () => {
      if (this.#perform === perform) this.#perform = undefined;
    };
  }

  /** Does nothing while no editor is open. */
  perform(action: EditorAction): void {
    if (this.#perform !== undefined) this.#perform(action);
    else if (this.#isOpen()) this.#waiting = [...this.#waiting, action];
  }

  /** The editor has closed: what waited for it is not wanted any more. */
  forget(): void {
    this.#waiting = [];
  }
}
