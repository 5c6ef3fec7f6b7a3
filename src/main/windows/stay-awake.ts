import { powerSaveBlocker, type BrowserWindow } from 'electron';
import { awakeUntil, type Presence } from '../../core/show/awake';

/** Longer than any countdown; timers cannot wait much longer. */
const MAX_WAIT_MS = 24 * 60 * 60 * 1000;

/** Keeps the display on during a show. */
export class StayAwake {
  readonly #window: BrowserWindow;
  readonly #presence: () => Omit<Presence, 'full'>;
  /** Steady time, in milliseconds. */
  readonly #now: () => number;
  #blocker: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(window: BrowserWindow, presence: () => Omit<Presence, 'full'>, now: () => number) {
    this.#window = window;
    this.#presence = presence;
    this.#now = now;
    const look = () => {
      this.look();
    };
    window.on('enter-full-screen', look).on('leave-full-screen', look).on('closed', look);
    this.look();
  }

  /** Call when the show state changes, or a window opens or closes. */
  look(): void {
    clearTimeout(this.#timer);
    const left = this.#until() - this.#now();
    if (left <= 0) {
      this.#release();
      return;
    }
    this.#blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    if (left === Infinity) return;
    this.#timer = setTimeout(
      () => {
        this.look();
      },
      Math.min(left, MAX_WAIT_MS),
    );
  }

  #until(): number {
    if (this.#window.isDestroyed()) return 0;
    return awakeUntil({ full: this.#window.isFullScreen(), ...this.#presence() });
  }

  #release(): void {
    if (this.#blocker !== undefined) powerSaveBlocker.stop(this.#blocker);
    this.#blocker = undefined;
  }
}
