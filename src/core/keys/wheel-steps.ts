/** One event of a wheel or a touchpad; the deltas in CSS pixels, `at` in milliseconds of any one clock. */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly at: number;
}

/** What was turned so far. A push is one notch of a wheel, or one swipe over a touchpad with its inertia. */
export interface WheelState {
  readonly at: number;
  readonly steppedAt: number;
  /** The push that goes on: how far it came (below zero: back), and the size of its largest event. */
  readonly travelled: number;
  readonly peak: number;
  /** Its events have become small: what grows again is another push. */
  readonly ebbed: boolean;
  /** It has had its step. */
  readonly spent: boolean;
}

export const WHEEL_AT_REST: WheelState = {
  at: -Infinity,
  steppedAt: -Infinity,
  travelled: 0,
  peak: 0,
  ebbed: false,
  spent: false,
};

/** Milliseconds without an event after which a push is over: inertia sends one a frame. */
const SILENCE = 200;
/** Milliseconds between two steps: about three slides a second is as fast as anyone can look. */
const BREATH = 330;
/** Pixels that a push must come, so that fingers which only rest on a touchpad turn no page. */
const FAR = 30;
/** Pixels of the smallest notch of a wheel. Each is of the same size, while fingers begin slowly. */
const NOTCH = 50;

/** Takes one event, and tells whether it is a step: 1 on, -1 back, 0 none. */
export function turnWheel(state: WheelState, turn: WheelTurn): { state: WheelState; step: -1 | 0 | 1 } {
  const delta = Math.abs(turn.deltaX) > Math.abs(turn.deltaY) ? turn.deltaX : turn.deltaY;
  if (delta === 0) return { state, step: 0 };
  const next = isTremble(state, delta, turn.at) ? { ...state, at: turn.at } : pushed(state, delta, turn.at);
  const far = Math.abs(next.travelled) >= FAR && turn.at - next.steppedAt >= BREATH;
  if (next.spent || !far) return { state: next, step: 0 };
  return { state: { ...next, spent: true, steppedAt: turn.at }, step: next.travelled > 0 ? 1 : -1 };
}

/** Something small the other way, while a push goes on. */
function isTremble(state: WheelState, delta: number, at: number): boolean {
  return at - state.at < SILENCE && delta * state.travelled < 0 && Math.abs(delta) < state.peak / 4;
}

function pushed(state: WheelState, delta: number, at: number): WheelState {
  const size = Math.abs(delta);
  if (begins(state, delta, at)) {
    return { ...state, at, travelled: delta, peak: size, ebbed: false, spent: false };
  }
  const peak = Math.max(state.peak, size);
  const ebbed = state.ebbed || size <= peak / 4;
  return { ...state, at, travelled: state.travelled + delta, peak, ebbed };
}

function begins(state: WheelState, delta: number, at: number): boolean {
  const size = Math.abs(delta);
  const nextNotch = size >= NOTCH && size === state.peak && size === Math.abs(state.travelled);
  const again = state.ebbed && size >= FAR / 2 && size >= state.peak / 2;
  return at - state.at >= SILENCE || delta * state.travelled < 0 || nextNotch || again;
}
