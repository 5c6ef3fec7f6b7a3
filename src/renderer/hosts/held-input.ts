const HELD = ['keydown', 'pointerdown', 'pointerup', 'pointercancel'] as const;

/**
 * Holds what is pressed while the first slide stands there and nothing answers yet.
 *
 * @returns a function that gives all of it to the page, in order, and holds nothing any more
 */
export function holdInput(): () => void {
  const held: (KeyboardEvent | PointerEvent)[] = [];
  const listening = new AbortController();
  const hold = (event: KeyboardEvent | PointerEvent) => {
    held.push(event);
  };
  for (const type of HELD) addEventListener(type, hold, { capture: true, signal: listening.signal });
  return () => {
    listening.abort();
    for (const event of held) targetOf(event).dispatchEvent(again(event));
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
