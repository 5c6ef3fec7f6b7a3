/** Whether a window shows the editor. `behind`: the show was begun in the editor, and comes back to it. */
export const EDITOR_PLACES = ['open', 'behind', 'closed'] as const;
export type EditorPlace = (typeof EDITOR_PLACES)[number];
