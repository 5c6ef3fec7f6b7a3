// @ts-check

/** @param {readonly number[]} values */
export function median(values) {
  return percentile(values, 50);
}

/**
 * The value that so many per cent of the values do not exceed.
 *
 * @param {readonly number[]} values at least one
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}
