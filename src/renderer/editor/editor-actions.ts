import type { EditorAction } from '../../core/keys/actions';
import type { Editor } from './editor.svelte';
import { goToPane } from './panes';
import type { TextSearch } from './text-search.svelte';

/** What keys and menu ask of the editor; `pickNew` opens the kinds of a new slide. */
export function editorActions(
  { slides }: Editor,
  search: TextSearch,
  pickNew: () => void,
): Readonly<Record<EditorAction, () => void>> {
  return {
    newSlide: pickNew,
    duplicateSlides: () => slides.duplicate(),
    hideSlides: () => slides.hide(),
    removeSlides: () => slides.remove(),
    exportSlides: () => slides.export(),
    find: () => search.open(),
    replace: () => search.open(),
    findNext: () => search.go(1),
    findPrevious: () => search.go(-1),
    nextPane: () => goToPane(1),
    previousPane: () => goToPane(-1),
  };
}
