import { expect, type Locator } from '@playwright/test';

/** Nine tenths of each of these are in view, as the page stands. */
export async function isInView(parts: Locator): Promise<void> {
  await nothingIsHidden(parts, { scrolling: false });
}

/** Nine tenths of each of these can be brought into view. */
export async function canBeSeen(parts: Locator): Promise<void> {
  await nothingIsHidden(parts, { scrolling: true });
}

/** One call for all of them: a page is asked hundreds of times what fits in it. */
async function nothingIsHidden(parts: Locator, how: { readonly scrolling: boolean }): Promise<void> {
  expect(await parts.count()).toBeGreaterThan(1);
  await expect.poll(() => parts.evaluateAll(hiddenOf, how)).toEqual([]);
}

/** Runs in the page: what those are called of which less than nine tenths are in view. */
async function hiddenOf(
  elements: readonly Element[],
  { scrolling }: { readonly scrolling: boolean },
): Promise<readonly string[]> {
  const ratioInView = (element: Element) =>
    new Promise<number>((resolve) => {
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        resolve(entries[0]?.intersectionRatio ?? 0);
      });
      observer.observe(element);
    });
  const hidden: string[] = [];
  for (const element of elements) {
    if (scrolling) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if ((await ratioInView(element)) < 0.9)
      hidden.push(element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40));
  }
  return hidden;
}
