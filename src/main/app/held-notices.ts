import type { BrowserWindow } from 'electron';

/** The part we use of the window that a group may be watching. */
type Room = Pick<BrowserWindow, 'isDestroyed' | 'isFullScreen' | 'on'>;

/**
 * Notices that nobody asked for. If the only window fills a screen, a group is watching it: the notice waits until it
 * leaves full screen, or until the trainer has a console.
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
    // A disk may fail after the windows have closed: there is nobody left to notify.
    if (this.#room.isDestroyed()) return;
    this.#waiting.add(text);
    if (this.#hasConsole() || !this.#room.isFullScreen()) this.release();
  }

  /** Shows what has been waiting. */
  release(): void {
    if (this.#waiting.size === 0) return;
    const text = [...this.#waiting].join(' ');
    this.#waiting.clear();
    this.#notify(text);
  }
}
