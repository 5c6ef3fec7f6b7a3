import { createContext, type Component } from 'svelte';
import type { Path } from '../../core/deck/problem';

/** A text of a slide, that an editor may change where it stands. */
export interface WordsProps {
  /** The way to it from its slide. */
  readonly path: Path;
  /** Nothing where the slide has no such text yet. */
  readonly text: string | undefined;
  /** What stands there as long as there is no such text. */
  readonly fallback?: string | undefined;
}

/** What an editor gives to the slide in it: it lives there, so that a show does without. */
export interface Editing {
  readonly Field: Component<WordsProps>;
}

const [get, set, has] = createContext<Editing>();

export const provideEditing = set;

/** The editor around this slide, if there is one. */
export function editingHere(): Editing | undefined {
  return has() ? get() : undefined;
}
