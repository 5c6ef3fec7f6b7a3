import type { BrowserWindow } from 'electron';

/** What is asked of the window that a group may look at. */
type Room = Pick<BrowserWindow, 'isDestroyed' | 'isFullScreen' | 'on'>;

/**
 * What the trainer is told without having asked. Where the only window fills a screen, a group looks at it: then it
 * waits until that is over, or until the trainer has a window apart.
 */
export class HeldNotices {
  readonly #room: Room;
  readonly #hasConsole: () => boolean;
  readonly #notify: (text: string) => void;
  readonly #waiting = new Set<string>();

  constructor(room: Room, isApart: () => boolean, notify: (text: string) => void) {
    this.#room = room;
    this.#hasConsole = isApart;
    this.#notify = notify;
    room.on('leave-full-screen', () => {
      this.release();
    });
  }

  notify(text: string): void {
    // The disk may fail when the windows are closed already: nobody is left to be told.
    if (this.#room.isDestroyed()) return;
    this.#waiting.add(text);
    if (this.#hasConsole() || !this.#room.isFullScreen()) this.release();
  }

  /** Tells what has waited. */
  release(): void {
    if (this.#waiting.size === 0) return;
    const text = [...this.#waiting].join(' ');
    this.#waiting.clear();
    this.#notify(text);
  }
}
