/** Keys that are no action of a menu: in the slides next to the editor, and in its tables. `Mod` as in `actions.ts`. */
export const EDITOR_KEYS = {
  chooseMore: ['Shift+ArrowUp', 'Shift+ArrowDown'],
  chooseAll: ['Mod+a'],
  clipboard: ['Mod+x', 'Mod+c', 'Mod+v'],
  removeSlide: ['Delete'],
  move: ['Alt+ArrowUp', 'Alt+ArrowDown'],
  nextCell: ['Tab'],
  nextRow: ['Enter'],
  changeCell: ['F2'],
  markRow: ['Space'],
  removeRow: ['Mod+Delete'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EditorKey = keyof typeof EDITOR_KEYS;
