let repaints = $state(0);

/** How often all charts were to be drawn again: another number, and a chart has lost its pixels. */
export function repaintsOfCharts(): number {
  return repaints;
}

/** Has every chart of this window drawn again. */
export function repaintCharts(): void {
  repaints += 1;
}
