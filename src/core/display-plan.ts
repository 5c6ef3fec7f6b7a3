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

/** What the trainer chose; the display the audience saw last is known by more than its passing number. */
export interface DisplayWish {
  readonly swapped: boolean;
  readonly audience: string | undefined;
}

/** Which window goes where. */
export type DisplayPlan =
  /** One screen, or several that show the same: two ordinary windows. */
  | { readonly kind: 'one'; readonly screen: Display }
  | { readonly kind: 'two'; readonly audience: Display; readonly console: Display };

/** The screen for the room and the one for the trainer. Nothing on screen: nothing to plan with. */
export function planDisplays(displays: readonly Display[], wish: DisplayWish): DisplayPlan | undefined {
  const different = displays.filter(
    (display, i) => !displays.slice(0, i).some((other) => mirrors(other, display)),
  );
  const home =
    different.find((display) => display.internal) ?? different.find((d) => d.primary) ?? different[0];
  if (home === undefined) return undefined;
  const others = different.filter((display) => display !== home);
  const known = others.find((display) => displayKey(display) === wish.audience);
  const beamer = known ?? others[0];
  if (beamer === undefined) return { kind: 'one', screen: home };
  return wish.swapped
    ? { kind: 'two', audience: home, console: beamer }
    : { kind: 'two', audience: beamer, console: home };
}

/** The same screen after it was unplugged and plugged in again, when its number may be another. */
export function displayKey({ label, bounds }: Display): string {
  return `${label} ${bounds.width}x${bounds.height}`;
}

/** Screens that stand on the same place show the same picture. */
function mirrors(a: Display, b: Display): boolean {
  return a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y;
}
