/**
 * Keeps the menu bar from taking the keys: on Linux and Windows the release of Alt puts the focus there, and a clicker is
 * dead from then on. A chord with Alt never means the menu bar; Alt alone does so only while `alone` says no. Returns the
 * way to stop.
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
