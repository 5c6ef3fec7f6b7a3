/** Slides that can be chosen and changed in a list of thumbnails. */
export interface SlidesInHand {
  /** The index of the slide that one is at. */
  readonly at: number;
  /** Whether more than one slide is chosen. */
  readonly several: boolean;
  has(index: number): boolean;
  /** Chooses a slide by a click: with Shift all up to it, with Ctrl or Cmd it as well. */
  pick(index: number, click: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): void;
  /** Handles a key in a list of thumbnails with so many columns. Returns whether it was one of its own. */
  press(event: KeyboardEvent, list: HTMLElement | undefined, columns: number): boolean;
  /** Opens the context menu for a slide, where it was asked for. */
  openMenu(index: number, at: Pick<MouseEvent, 'clientX' | 'clientY'>): void;
  /** Drops a dragged slide, with the others that are chosen if it is one of them, before the slide at `gap`. */
  drop(from: number, gap: number): void;
}
