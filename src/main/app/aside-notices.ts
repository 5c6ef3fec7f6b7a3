import type { BrowserWindow } from 'electron';

/** What is asked of the window that a group may look at. */
type Room = Pick<BrowserWindow, 'isDestroyed' | 'isFullScreen' | 'on'>;

/**
 * What the trainer is told without having asked. Where the only window fills a screen, a group looks at it: then it
 * waits until that is over, or until the trainer has a window apart.
 */
export class AsideNotices {
  readonly #room: Room;
  readonly #isApart: () => boolean;
  readonly #tell: (text: string) => void;
  readonly #waiting = new Set<string>();

  constructor(room: Room, isApart: () => boolean, tell: (text: string) => void) {
    this.#room = room;
    this.#isApart = isApart;
    this.#tell = tell;
    room.on('leave-full-screen', () => {
      this.release();
    });
  }

  tell(text: string): void {
    // The disk may fail when the windows are closed already: nobody is left to be told.
    if (this.#room.isDestroyed()) return;
    this.#waiting.add(text);
    if (this.#isApart() || !this.#room.isFullScreen()) this.release();
  }

  /** Tells what has waited. */
  release(): void {
    if (this.#waiting.size === 0) return;
    const text = [...this.#waiting].join(' ');
    this.#waiting.clear();
    this.#tell(text);
  }
}
