import { untrack } from 'svelte';

/** The panels that are open in a window, by ids of their own, in the order in which they came. */
export class OpenPanels {
  #ids: readonly string[] = $state.raw([]);

  /** The one that has the keys; nothing while none is open. */
  get top(): string | undefined {
    return this.#ids.at(-1);
  }

  /** A panel opens. Returns the way to take it away. */
  open(id: string): () => void {
    const others = () => untrack(() => this.#ids).filter((each) => each !== id);
    this.#ids = [...others(), id];
    return () => {
      this.#ids = others();
    };
  }
}
