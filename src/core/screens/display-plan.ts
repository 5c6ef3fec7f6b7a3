import type { Bounds } from './window-place';

/** A screen as the system reports it, in device-independent pixels. */
export interface Display {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
  readonly workArea: Bounds;
  readonly primary: boolean;
  /** The laptop's own panel. */
  readonly internal: boolean;
}

/** The displays that room and trainer should have, by their numbers, as far as that is known. */
export interface DisplayWish {
  readonly room?: number | undefined;
  readonly trainer?: number | undefined;
}

/** Whose screen is which. */
export interface Sides {
  readonly room: Display;
  readonly trainer: Display;
}

/**
 * A display for the room and one for the trainer that shows something else; nothing where all displays show the
 * same. Without a wish the trainer has the laptop's own panel, or the primary display, and the room the first other.
 */
export function planDisplays(displays: readonly Display[], wish: DisplayWish = {}): Sides | undefined {
  const different = displays.filter(
    (display, i) => !displays.slice(0, i).some((other) => showSame(other, display)),
  );
  const wished = (id: number | undefined) => displays.find((display) => display.id === id);
  const home = homeDisplay(different);
  const notOf = (side: Display | undefined) => (each: Display) => side === undefined || !showSame(each, side);
  const room = wished(wish.room) ?? different.find(notOf(wished(wish.trainer) ?? home));
  if (room === undefined) return undefined;
  const others = [wished(wish.trainer), home, ...different].filter((each) => each !== undefined);
  const trainer = others.find(notOf(room));
  return trainer && { room, trainer };
}

/** The display that is the trainer's own where nothing else is said. */
export function homeDisplay(displays: readonly Display[]): Display | undefined {
  return displays.find(({ internal }) => internal) ?? displays.find(({ primary }) => primary) ?? displays[0];
}

/** Displays that stand on the same place show the same picture. */
export function showSame(a: Display, b: Display): boolean {
  return a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y;
}

/** The same display after a change: by its number, or by all else when it came back under another one. */
export function sameDisplay(displays: readonly Display[], was: Display): Display | undefined {
  return (
    displays.find(({ id }) => id === was.id) ??
    displays.find((display) => displayKey(display) === displayKey(was))
  );
}

/** Names a display across restarts. Two of the same make differ in where they stand. */
export function displayKey({ label, bounds: { x, y, width, height } }: Display): string {
  return `${label} ${width}x${height} ${x},${y}`;
}

/** Another one when a display came or went, or began or ceased to show the same as another; not for a mere new size. */
export function arrangementOf(displays: readonly Display[]): string {
  const firstLike = (display: Display) => displays.findIndex((other) => showSame(other, display));
  return displays
    .map((display) => `${display.id}=${displays[firstLike(display)]?.id ?? display.id}`)
    .sort()
    .join(' ');
}
