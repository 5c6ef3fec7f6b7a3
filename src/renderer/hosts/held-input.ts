const HELD = ['keydown', 'pointerdown', 'pointerup', 'pointercancel'] as const;

/**
 * Holds what is pressed while what it is meant for is still being read: the page itself, of which the first slide
 * stands there, or the editor.
 *
 * @returns a function that gives all of it to the page, in order, and holds nothing any more, also if it is called again
 */
export function holdInput(): () => void {
  const held: (KeyboardEvent | PointerEvent)[] = [];
  const listening = new AbortController();
  const hold = (event: KeyboardEvent | PointerEvent) => {
    event.stopImmediatePropagation();
    held.push(event);
  };
  for (const type of HELD) addEventListener(type, hold, { capture: true, signal: listening.signal });
  return () => {
    listening.abort();
    for (const event of held.splice(0)) targetOf(event).dispatchEvent(again(event));
  };
}

/** What was there when it was pressed is gone: a press goes to what stands in its place. */
function targetOf(event: KeyboardEvent | PointerEvent): Element {
  const under =
    event instanceof PointerEvent ? document.elementFromPoint(event.clientX, event.clientY) : null;
  return under ?? document.body;
}

function again(event: KeyboardEvent | PointerEvent): Event {
  // An event has all that a new one is made of.
  return event instanceof PointerEvent
    ? new PointerEvent(event.type, event)
    : new KeyboardEvent(event.type, event);
}
