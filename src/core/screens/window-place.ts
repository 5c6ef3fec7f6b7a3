/** A rectangle on the desktop in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The saved bounds of a window. */
export interface SavedBounds extends Bounds {
  readonly maximized?: boolean;
}

export const MIN_SIZE = { width: 640, height: 400 } as const;
/** Pixels from one window to the next: the height of a title bar. */
const NEXT_WINDOW = 36;
/** The minimum size in which the console is readable. */
export const MIN_CONSOLE_SIZE = { width: 640, height: 420 } as const;

/**
 * Where the window opens: where it was left if that is still on a screen, else centred on the first screen.
 * `workAreas` are the usable parts of the screens, the primary one first.
 */
export function windowPlace(saved: Bounds | undefined, workAreas: readonly Bounds[]): Bounds {
  const home = workAreas[0] ?? { x: 0, y: 0, width: 1280, height: 800 };
  if (saved === undefined) return centred(home);
  const area = workAreas.find((candidate) => overlap(candidate, saved) >= 0.5 * saved.width * saved.height);
  return area === undefined ? centred(home) : fitted(saved, area);
}

/** Where a window opens next to another of its kind: so far off that both can be told apart. */
export function besideOf({ x, y, width, height }: Bounds): Bounds {
  return { x: x + NEXT_WINDOW, y: y + NEXT_WINDOW, width, height };
}

/** The minimum size of a window: smaller than `min` if its screen has no more room. */
export function minSizeOn(
  area: Bounds,
  min: Pick<Bounds, 'width' | 'height'>,
): Pick<Bounds, 'width' | 'height'> {
  return { width: Math.min(min.width, area.width), height: Math.min(min.height, area.height) };
}

function centred(area: Bounds): Bounds {
  const width = Math.min(area.width, Math.max(MIN_SIZE.width, Math.round(area.width * 0.8)));
  const height = Math.min(area.height, Math.round((width * 9) / 16) + 60);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function fitted(bounds: Bounds, area: Bounds): Bounds {
  const width = Math.min(Math.max(bounds.width, MIN_SIZE.width), area.width);
  const height = Math.min(Math.max(bounds.height, MIN_SIZE.height), area.height);
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether two rectangles have a pixel in common. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return overlap(a, b) > 0;
}

/** How much of a rectangle lies within an area, 0 to 1. */
export function shareWithin(bounds: Bounds, area: Bounds): number {
  return overlap(area, bounds) / (bounds.width * bounds.height);
}

/** Where the trainer's console opens in the usable part of its screen: as it was left there, else nearly all of it. */
export function consolePlace(area: Bounds, saved: Bounds | undefined): Bounds {
  const same = saved !== undefined && shareWithin(saved, area) >= 0.9;
  if (same) return fitted(saved, area);
  const margin = Math.round(Math.min(area.width, area.height) * 0.03);
  return {
    x: area.x + margin,
    y: area.y + margin,
    width: area.width - 2 * margin,
    height: area.height - 2 * margin,
  };
}
