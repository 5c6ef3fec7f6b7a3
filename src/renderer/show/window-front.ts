/** Milliseconds between a window that comes to the front and the press that brought it there, at the most. */
const WITH_THE_PRESS = 200;

/** Whether a window was in front when it was pressed. One that is not told otherwise is. */
export class WindowFront {
  /** On the clock of the page's events; nothing while another program is in front. */
  #since: number | undefined = -Infinity;

  receive(front: boolean, now = performance.now()): void {
    this.#since = front ? now : undefined;
  }

  /** Whether a press is more than what brought the window to the front. `at` is the press's `timeStamp`. */
  was(at: number): boolean {
    return this.#since !== undefined && at - this.#since >= WITH_THE_PRESS;
  }
}
