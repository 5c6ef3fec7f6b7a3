let repaints = $state(0);

/** How often all charts had to be redrawn: a new number means that their pixels were lost. */
export function repaintsOfCharts(): number {
  return repaints;
}

/** Redraws every chart in this window. */
export function repaintCharts(): void {
  repaints += 1;
}
