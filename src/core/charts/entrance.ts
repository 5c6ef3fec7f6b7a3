/** Milliseconds in which everything that appears at a step has grown, and in which one item does. */
export const STEP_MS = 900;
export const BAR_MS = 480;

/** The delay (ms) before each item grows: new ones in reading order, highlighted ones last. Others have none. */
export function delays(
  all: readonly { readonly enters: boolean; readonly highlighted: boolean }[],
): readonly number[] {
  const order = [...all.entries()]
    .filter(([, { enters }]) => enters)
    .toSorted(([i, a], [j, b]) => Number(a.highlighted) - Number(b.highlighted) || i - j)
    .map(([i]) => i);
  const pause = order.length > 1 ? (STEP_MS - BAR_MS) / (order.length - 1) : 0;
  return all.map((_, i) => Math.max(0, order.indexOf(i)) * pause);
}
