import { fieldOf } from '../../src/renderer/show/typing';

const STOPS = 'a[href], button, input, select, textarea, [contenteditable], [tabindex]';

/** Everything in a room that can have the focus, in the order of the page. */
export function focusStops(room: ParentNode): readonly HTMLElement[] {
  return [...room.querySelectorAll<HTMLElement>(STOPS)].filter((each) => {
    each.focus({ preventScroll: true });
    return document.activeElement === each;
  });
}

/** Those of them in which something can be typed or chosen. */
export function fieldsIn(room: ParentNode): readonly HTMLElement[] {
  return focusStops(room).filter((each) => fieldOf(each) === each);
}

/** All fields, and of every row of buttons that look alike the first: to a key each is as its neighbour. */
export function kindsOfStops(room: ParentNode): readonly HTMLElement[] {
  const seen = new Set<string>();
  return focusStops(room).filter((each) => {
    const kind = `${each.tagName} ${each.className} ${each.parentElement?.parentElement?.className ?? ''}`;
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew || fieldOf(each) === each;
  });
}

/** What an element is, for who reads a failure. */
export function nameOfStop(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
  return `${element.tagName.toLowerCase()} ${label}`;
}
