import type { EditorAction, WindowAction } from '../../core/keys/actions';

/** How each action of the trainer window scrolls the notes. */
export const NOTES_SCROLL: Readonly<Record<Exclude<WindowAction, 'edit' | EditorAction>, 1 | -1>> = {
  notesDown: 1,
  notesUp: -1,
};
