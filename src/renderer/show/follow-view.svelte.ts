import { hyphenation } from '../slides/hyphenation.svelte';
import { guardAltRelease } from './alt-release';
import type { ShowView } from './show-view.svelte';

/** Keeps a window of the show at work, while its component is there: it listens, and can break the words of its deck. */
export function followView(view: ShowView): void {
  $effect(() => view.listen());
  $effect(() => void hyphenation.need(view.deck));
  // The menu bar may take Alt only in the editor: a show needs its keys.
  $effect(() => guardAltRelease(() => !view.editing));
}
