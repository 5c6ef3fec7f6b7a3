/** A window out of sight is given no frames. */
const LATEST = 100;

/** Resolves when what is in the page now has been painted, or after a tenth of a second. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LATEST);
  });
}
