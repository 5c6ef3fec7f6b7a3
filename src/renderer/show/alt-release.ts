/**
 * Keeps the menu bar from taking the keys: on Linux and Windows releasing Alt moves the focus there, and a clicker
 * stops working. A chord with Alt never means the menu bar; Alt alone does so only while `alone` returns false.
 * Returns a function that stops.
 */
export function guardAltRelease(alone: () => boolean): () => void {
  let chord = false;
  const down = (event: KeyboardEvent) => {
    chord = event.key !== 'Alt' && event.altKey;
  };
  const up = (event: KeyboardEvent) => {
    if (event.key === 'Alt' && (chord || alone())) event.preventDefault();
  };
  addEventListener('keydown', down, { capture: true });
  addEventListener('keyup', up, { capture: true });
  return () => {
    removeEventListener('keydown', down, { capture: true });
    removeEventListener('keyup', up, { capture: true });
  };
}
