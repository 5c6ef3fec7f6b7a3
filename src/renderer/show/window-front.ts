/** The maximum time (ms) between a press and the window coming to the front because of it. */
const WITH_THE_PRESS = 200;

/** Whether a window was in front when it was pressed. By default it is. */
export class WindowFront {
  /** On the clock of the page’s events; `undefined` while another program is in front. */
  #since: number | undefined = -Infinity;

  receive(front: boolean, now = performance.now()): void {
    this.#since = front ? now : undefined;
  }

  /** Whether a press did more than bring the window to the front. `at` is its `timeStamp`. */
  was(at: number): boolean {
    return this.#since !== undefined && at - this.#since >= WITH_THE_PRESS;
  }
}
