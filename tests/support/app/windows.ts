import { expect, type ElectronApplication } from '@playwright/test';
import type { Rectangle } from 'electron';
import {
  BEAMER,
  LAPTOP,
  mirrorBeamer,
  plugBeamer,
  plugThird,
  THIRD,
} from '../../../build/screens/two-screens.mjs';
import { startApp, type StartOptions } from './electron-app';
import { Show } from './show';

export type View = 'audience' | 'console';

/** The room's window and the trainer's. */
export interface TwoWindows {
  readonly app: ElectronApplication;
  readonly room: Show;
  readonly desk: Show;
  quit(): Promise<void>;
}

/** The program with its console open. */
export async function startTwo(options: StartOptions): Promise<TwoWindows> {
  const running = await startApp(options);
  const room = new Show(running);
  return { app: running.app, room, desk: await openConsole(room), quit: () => running.quit() };
}

/** Presses S in the show, and gives the console that comes. */
export async function openConsole(room: Show): Promise<Show> {
  const [page] = await Promise.all([room.app.waitForEvent('window'), room.press('s')]);
  await page.locator('main.console').waitFor();
  return new Show({ app: room.app, page, quit: () => Promise.resolve() });
}

export interface Placed {
  readonly bounds: Rectangle;
  readonly full: boolean;
  readonly visible: boolean;
}

/** Where a window stands, as the system has it. */
export function placeOf(app: ElectronApplication, view: View): Promise<Placed> {
  return app.evaluate(({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith(`view=${name}`),
    );
    if (window === undefined) throw new Error(`no window ${name}`);
    return { bounds: window.getBounds(), full: window.isFullScreen(), visible: window.isVisible() };
  }, view);
}

const boxOf = ({ x, y, width, height }: typeof LAPTOP): Rectangle => ({ x, y, width, height });

/** The window covers the whole screen, and no other. */
export async function fillsScreen(
  app: ElectronApplication,
  view: View,
  screen: typeof LAPTOP,
): Promise<void> {
  await expect
    .poll(() => placeOf(app, view), { timeout: 15_000 })
    .toEqual({ bounds: boxOf(screen), full: true, visible: true });
}

/** The window lies within the screen, as an ordinary one. */
export async function standsOn(app: ElectronApplication, view: View, screen: typeof LAPTOP): Promise<void> {
  await expect
    .poll(
      async () => {
        const { bounds, visible } = await placeOf(app, view);
        return visible && inside(bounds, screen);
      },
      { timeout: 15_000 },
    )
    .toBe(true);
}

export function inside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The X server whose screens the tests of this worker have, once they run. */
export function desktopScreens(): string {
  return process.env.DISPLAY ?? '';
}

/** Pulls the beamer's cable, or puts it back, and waits until the program has noticed. */
export async function plug(app: ElectronApplication, on: boolean): Promise<void> {
  await plugBeamer(desktopScreens(), on);
  await expect.poll(() => app.evaluate(({ screen }) => screen.getAllDisplays().length)).toBe(on ? 2 : 1);
}

/** Has the beamer show what the laptop shows, or its own again, and waits until the program has noticed. */
export async function mirror(app: ElectronApplication, on: boolean): Promise<void> {
  await (on ? mirrorBeamer(desktopScreens()) : plugBeamer(desktopScreens(), true));
  const places = () =>
    app.evaluate(({ screen }) => new Set(screen.getAllDisplays().map(({ bounds }) => bounds.x)).size);
  await expect.poll(places).toBe(on ? 1 : 2);
}

/** Plugs the third screen in, or out, and waits until the program has noticed. */
export async function plugInThird(app: ElectronApplication, on: boolean): Promise<void> {
  await plugThird(desktopScreens(), on);
  await expect.poll(() => app.evaluate(({ screen }) => screen.getAllDisplays().length)).toBe(on ? 3 : 2);
}

/** Everywhere that the console can be seen from now on, as it opens, moves and grows. */
export async function watchConsole(app: ElectronApplication): Promise<() => Promise<readonly Rectangle[]>> {
  const seen = await app.evaluateHandle(({ app: electron, BrowserWindow }) => {
    const places: Electron.Rectangle[] = [];
    electron.on('browser-window-created', (_event, window) => {
      const look = () => {
        const isConsole = window.webContents.getURL().endsWith('view=console');
        if (isConsole && window.isVisible()) places.push(window.getContentBounds());
      };
      window.on('show', look).on('move', look).on('resize', look);
      window.webContents.on('did-finish-load', look);
      window.once('ready-to-show', look);
    });
    return { places, windows: BrowserWindow.getAllWindows().length };
  });
  return () => seen.evaluate(({ places }) => places);
}

export { BEAMER, LAPTOP, THIRD };
