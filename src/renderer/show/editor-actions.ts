import type { EditorAction } from '../../core/keys/actions';

/** The actions of the editor, which keys and menu ask of the window and only an open editor can carry out. */
export class EditorActions {
  #perform: ((action: EditorAction) => void) | undefined;

  /** Has an editor carry them out, until the returned function is called. */
  answer(perform: (action: EditorAction) => void): () => void {
    this.#perform = perform;
    return () => {
      if (this.#perform === perform) this.#perform = undefined;
    };
  }

  /** Does nothing while no editor is open. */
  perform(action: EditorAction): void {
    this.#perform?.(action);
  }
}
