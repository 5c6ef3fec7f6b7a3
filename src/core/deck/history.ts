import type { Text } from './text/long-text';
import { keptText, type Source } from './text/source';
import { applyDelta, deltaBetween, deltaLength, type Delta } from './text/text-delta';

interface WithText {
  readonly text: Text;
  readonly source?: Source;
}

/** A text that lies back, as what makes it of the one next to it, nearer to the present. */
export interface LaidBack {
  readonly delta: Delta;
}

/** What was before the present one, or can come after it; the nearest is the last, and it alone may be whole. */
export type Steps<V extends WithText> = readonly (V | LaidBack)[];

/** Reads a text that is near one that was read; `undefined` if it is no deck. */
export type Reread<V extends WithText> = (near: V, text: Text) => V | undefined;

/** The steps with the present one as the nearest: the one that was so lies back from now on. */
export function pushed<V extends WithText>(steps: Steps<V>, present: V): Steps<V> {
  return [...laidBack(steps, keptText(present)), present];
}

/** All of them by what differs, up to the present text. */
export function laidBack(steps: Steps<WithText>, present: Text): readonly LaidBack[] {
  return steps.map((step) => ('delta' in step ? step : { delta: deltaBetween(present, keptText(step)) }));
}

/** The text of the nearest step; `undefined` if there is none. */
export function nearestText(steps: Steps<WithText>, present: Text): Text | undefined {
  const step = steps.at(-1);
  if (step === undefined) return undefined;
  return 'delta' in step ? applyDelta(present, step.delta) : step.text;
}

/** The nearest step, whole; `undefined` if there is none, or none that can be read. */
export function nearest<V extends WithText>(steps: Steps<V>, present: V, reread: Reread<V>): V | undefined {
  const step = steps.at(-1);
  if (step === undefined) return undefined;
  return 'delta' in step ? reread(present, applyDelta(keptText(present), step.delta)) : step;
}

/** Every step, whole, the nearest first. One that cannot be read is the last. */
export function* eachStep<V extends WithText>(
  steps: Steps<V>,
  present: V,
  reread: Reread<V>,
): Generator<V, void> {
  let at: V | undefined = present;
  for (let left = steps.length; left > 0; left -= 1) {
    at = nearest(steps.slice(0, left), at, reread);
    if (at === undefined) return;
    yield at;
  }
}

/** The steps that have no more than so many characters of their own together; the oldest go. */
export function within<S extends WithText | LaidBack>(steps: readonly S[], max: number): readonly S[] {
  let room = max;
  const from = steps.findLastIndex((step) => 'delta' in step && (room -= deltaLength(step.delta)) < 0);
  return from < 0 ? steps : steps.slice(from + 1);
}
