const STOPS = 'a[href], button, input, select, textarea, [contenteditable], [tabindex]';

/** What Tab comes to inside an element, in order; of radio buttons that belong together, the chosen one. */
export function tabStops(inside: HTMLElement): readonly HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(STOPS)].filter(
    (each) =>
      each.tabIndex >= 0 &&
      !each.matches(':disabled, [inert] *') &&
      each.checkVisibility() &&
      !isPassedOver(inside, each),
  );
}

function isPassedOver(inside: HTMLElement, each: HTMLElement): boolean {
  if (!(each instanceof HTMLInputElement) || each.type !== 'radio' || each.checked) return false;
  const others = [...inside.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const group = others.filter(({ name }) => name === each.name);
  return group.some(({ checked }) => checked) || group[0] !== each;
}

/**
 * Keeps Tab inside an element: after its last stop the first comes, and before its first the last. The browser's own
 * modal panels let it go to the window around the page.
 */
export function keepTabInside(inside: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return;
  const stops = tabStops(inside);
  const at = document.activeElement;
  const isAfter = (stop: HTMLElement) =>
    at !== null && (at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isBefore = (stop: HTMLElement) =>
    at !== null &&
    at !== inside &&
    (at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (stops.some(event.shiftKey ? isBefore : isAfter)) return;
  event.preventDefault();
  (stops.at(event.shiftKey ? -1 : 0) ?? inside).focus();
}
