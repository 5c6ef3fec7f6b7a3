/**
 * Keeps the menu bar out of it when Alt was held for another key: on Linux and Windows the release of Alt opens it, and
 * takes the keys along, where the page answered the key in between. Returns the way to stop.
 */
export function guardAltRelease(): () => void {
  let held = false;
  const down = (event: KeyboardEvent) => {
    held = event.key !== 'Alt' && event.altKey;
  };
  const up = (event: KeyboardEvent) => {
    if (event.key === 'Alt' && held) event.preventDefault();
  };
  addEventListener('keydown', down, { capture: true });
  addEventListener('keyup', up, { capture: true });
  return () => {
    removeEventListener('keydown', down, { capture: true });
    removeEventListener('keyup', up, { capture: true });
  };
}
