import type { BrowserWindow } from 'electron';

/** The part we use of the window that a group may be watching. */
type Room = Pick<BrowserWindow, 'isDestroyed' | 'isFullScreen' | 'on'>;

/** Notices that nobody asked for: how one is told, and how one that holds no more is taken back. */
interface Telling {
  readonly tell: (text: string) => void;
  readonly takeBack: (text: string) => void;
}

/**
 * Notices that nobody asked for. If the only window fills a screen, a group is watching it: the notice waits until it
 * leaves full screen, or until the trainer has a console.
 */
export class HeldNotices {
  readonly #room: Room;
  readonly #hasConsole: () => boolean;
  readonly #telling: Telling;
  readonly #waiting = new Set<string>();

  constructor(room: Room, isApart: () => boolean, telling: Telling) {
    this.#room = room;
    this.#hasConsole = isApart;
    this.#telling = telling;
    room.on('leave-full-screen', () => {
      this.release();
    });
  }

  /** Returns a function for when the notice holds no more: then it is not told, or no longer. */
  notify(text: string): () => void {
    this.#add(text);
    return () => {
      this.#waiting.delete(text);
      if (!this.#room.isDestroyed()) this.#telling.takeBack(text);
    };
  }

  /** Shows what has been waiting. */
  release(): void {
    const texts = [...this.#waiting];
    this.#waiting.clear();
    for (const text of texts) this.#telling.tell(text);
  }

  #add(text: string): void {
    // A disk may fail after the windows have closed: there is nobody left to notify.
    if (this.#room.isDestroyed()) return;
    this.#waiting.add(text);
    if (this.#hasConsole() || !this.#room.isFullScreen()) this.release();
  }
}
