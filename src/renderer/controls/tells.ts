import { createContext } from 'svelte';
import type { ShowView } from '../show/show-view.svelte';

/** What a window tells in passing. A panel makes all else on the page inert, so the one on top tells it. */
export interface Tells {
  readonly view: ShowView;
  /** What is read aloud of the slide. */
  readonly said: () => string;
}

export const [tellsHere, provideTells] = createContext<Tells>();
