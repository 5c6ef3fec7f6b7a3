import type { BrowserWindow } from 'electron';

/**
 * What the trainer is told without having asked. Where the only window fills a screen, a group looks at it: then it
 * waits until that is over, or until the trainer has a window apart.
 */
export class AsideNotices {
  readonly #room: Pick<BrowserWindow, 'isFullScreen' | 'on'>;
  readonly #isApart: () => boolean;
  readonly #tell: (text: string) => void;
  readonly #waiting = new Set<string>();

  constructor(
    room: Pick<BrowserWindow, 'isFullScreen' | 'on'>,
    isApart: () => boolean,
    tell: (text: string) => void,
  ) {
    this.#room = room;
    this.#isApart = isApart;
    this.#tell = tell;
    room.on('leave-full-screen', () => {
      this.release();
    });
  }

  tell(text: string): void {
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
