import { createContext, type Component } from 'svelte';
import type { Path } from '../../core/deck/problem';

/** A text of a slide that can be edited in place. */
export interface WordsProps {
  /** Its path from the slide. */
  readonly path: Path;
  /** `undefined` if the slide has no such text yet. */
  readonly text: string | undefined;
  /** The placeholder while there is no such text. */
  readonly fallback?: string | undefined;
}

/** What an editor provides to its slide; it is in the editor, so that a show does not need it. */
export interface Editing {
  readonly Field: Component<WordsProps>;
  /** In the place of figures while there are none. */
  readonly FiguresHint: Component;
}

const [get, set, has] = createContext<Editing>();

export const provideEditing = set;

/** The editor around this slide, if there is one. */
export function editingHere(): Editing | undefined {
  return has() ? get() : undefined;
}
