import { expect, type Page } from '@playwright/test';

export const THEMES = ['dark', 'light'] as const;

/** Names of controls that stand out from what is under them neither by a line nor by their words. */
function lostControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (colour: string) => !/^(?:rgba\(.*, 0\)|transparent)$/u.test(colour);
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return isSeen(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
    };
    const standsOut = (control: Element) => {
      const style = getComputedStyle(control);
      const under = groundOf(control.parentElement);
      const lines = [
        [style.borderTopStyle, style.borderTopWidth, style.borderTopColor],
        [style.outlineStyle, style.outlineWidth, style.outlineColor],
      ] as const;
      return (
        groundOf(control) !== under ||
        lines.some(([kind, width, colour]) => kind !== 'none' && width !== '0px' && colour !== under)
      );
    };
    const isReadable = (control: Element) => getComputedStyle(control).color !== groundOf(control);
    return [...document.querySelectorAll('button, select, textarea, input, [role=dialog]')]
      .filter((each) => each.closest('.stage') === null && each.checkVisibility({ opacityProperty: true }))
      .filter((each) => !(each instanceof HTMLInputElement && getComputedStyle(each).appearance === 'auto'))
      .filter((each) => !standsOut(each) || !isReadable(each))
      .map((each) => `${each.tagName} ${each.ariaLabel ?? each.textContent.trim().slice(0, 30)}`);
  });
}

/** Every control of a page is seen in a dark and in a light contrast theme. */
export async function allStandOut(page: Page): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    expect(await lostControls(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: null, reducedMotion: null });
}
