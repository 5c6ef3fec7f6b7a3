import type { Display } from '../../src/core/screens/display-plan';
import type { Bounds } from '../../src/core/screens/window-place';

export const box = (x: number, y: number, width: number, height: number): Bounds => ({ x, y, width, height });

export function display(id: number, label: string, bounds: Bounds, own: Partial<Display> = {}): Display {
  return { id, label, bounds, workArea: bounds, primary: false, internal: false, ...own };
}

export const laptop = display(1, 'eDP-1', box(0, 0, 1280, 800), { primary: true, internal: true });
export const beamer = display(2, 'HDMI-1', box(1280, 0, 1920, 1080));
export const third = display(3, 'DP-1', box(3200, 0, 2560, 1440));
