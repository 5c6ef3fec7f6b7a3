import { createContext, type Snippet } from 'svelte';
import type { OpenPanels } from './open-panels.svelte';

/** What a window tells in passing. A panel makes all else on the page inert, so the one on top tells it. */
export interface Tells {
  readonly panels: OpenPanels;
  /** What is seen over everything. */
  readonly notice: () => Snippet;
  /** What is read aloud of the slide. */
  readonly said: () => string;
}

export const [tellsHere, provideTells] = createContext<Tells>();
