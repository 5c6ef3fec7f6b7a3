import { undoesItself } from '../show/typing';
import type { Editor } from './editor.svelte';

/** What the browser calls what is undone in a field. */
const HISTORY: ReadonlyMap<string, 'undo' | 'redo'> = new Map([
  ['historyUndo', 'undo'],
  ['historyRedo', 'redo'],
]);

/** The menu of a field undoes in the deck, as the key does: the browser would put back a text that is not the deck’s. */
export function goThroughHistory(event: InputEvent, { view }: Editor): void {
  const action = HISTORY.get(event.inputType);
  if (action === undefined || undoesItself(event.target)) return;
  event.preventDefault();
  if (event.target === document.activeElement) view.act(action);
}

/** “Select all” of the menu. Where no text is typed it is about the slides, as cut and copy are. */
export function selectAll(event: Event, { slides }: Editor, slidesAtHand: boolean): void {
  if (event.target !== document.body) return;
  event.preventDefault();
  if (slidesAtHand) slides.chooseAll();
}
