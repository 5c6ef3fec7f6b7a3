import type { StagePoint } from '../../core/ink/strokes';
import type { Pointer } from '../../ipc/api';
import type { ShowState } from '../../core/show/show-state';

/** A pointer that does not move for this time (ms) disappears: the hand has left it, and the room is watching. */
const STILL = 3_000;

/** The pointer of the show in a window, and what the pen writes before it is a stroke. */
export class LivePointer {
  #at: Pointer | null = $state.raw(null);
  #trail: readonly StagePoint[] = $state.raw([]);
  #writes = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get at(): Pointer | null {
    return this.#at;
  }

  get trail(): readonly StagePoint[] {
    return this.#trail;
  }

  receive(pointer: Pointer | null): void {
    const writes = pointer?.down === true;
    if (pointer === null) this.#trail = [];
    else if (writes) this.#trail = this.#writes ? [...this.#trail, pointer] : [pointer];
    this.#at = pointer;
    this.#writes = writes;
    this.#startTimer();
  }

  /** What was written is a stroke now; on another slide, or without a tool, there is no pointer any more. */
  follow(before: ShowState, after: ShowState): void {
    if (before.position.slide !== after.position.slide || isPutAway(before, after)) this.receive(null);
    else if (!this.#writes) this.#trail = [];
  }

  #startTimer(): void {
    clearTimeout(this.#timer);
    if (this.#at === null || this.#writes) return;
    this.#timer = setTimeout(() => {
      this.#at = null;
    }, STILL);
  }
}

/** The pointer stays where it is when the dot becomes a spotlight. */
function isPutAway({ tool }: ShowState, after: ShowState): boolean {
  const points = tool === 'laser' && after.tool === 'spotlight';
  return tool !== after.tool && !points;
}
