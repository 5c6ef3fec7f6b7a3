import { BrowserWindow, screen, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { EVENT_CHANNEL, type AppEvent, type View } from '../../ipc/api';
import {
  smallestOn,
  windowPlace,
  SMALLEST,
  SMALLEST_CONSOLE,
  type Bounds,
  type LeftPlace,
} from '../../core/screens/window-place';
import { ORIGIN } from './protocol';
import { PRELOAD } from '../bundle-places';

const views = new Map<number, View>();
/** The number of the last thing taken that a window's page asked, by the id of its contents. */
const taken = new Map<number, number>();

/** What a window's page is, by the id of its contents; foreign contents have no view. */
export function viewOf(contentsId: number): View | undefined {
  return views.get(contentsId);
}

const preferences: WebPreferences = {
  preload: PRELOAD,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  // The spelling checker would fetch its dictionaries.
  spellcheck: false,
  // A covered window keeps drawing: it may be the one on the beamer.
  backgroundThrottling: false,
};

export function openAudienceWindow(left: LeftPlace | undefined, title: string): BrowserWindow {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
    (display) => display.workArea,
  );
  const place = windowPlace(left, workAreas);
  const window = openView('audience', {
    ...place,
    ...least(smallestOn(screen.getDisplayMatching(place).workArea, SMALLEST)),
    title,
    backgroundColor: '#1B2440',
    webPreferences: preferences,
  });
  if (left?.maximized === true) window.maximize();
  return window;
}

/**
 * The trainer's own window. It may be covered, but never be on the room's screen: it is not to be seen before it is
 * known to stand right.
 */
export function openConsoleWindow(bounds: Bounds, area: Bounds, title: string): BrowserWindow {
  return openView('console', {
    ...bounds,
    ...least(smallestOn(area, SMALLEST_CONSOLE)),
    show: false,
    title,
    backgroundColor: '#111729',
    webPreferences: preferences,
  });
}

function least({ width, height }: Pick<Bounds, 'width' | 'height'>): BrowserWindowConstructorOptions {
  return { minWidth: width, minHeight: height };
}

/**
 * A window without a frame is the only kind that Chromium can open without a screen. One that pictures are
 * taken of draws off screen: a hidden window's picture may never come.
 */
export function openPrintWindow(offscreen: boolean): BrowserWindow {
  return openView('print', {
    show: false,
    frame: false,
    width: 1280,
    height: 720,
    webPreferences: { ...preferences, offscreen },
  });
}

/** What a page asked under a number is done, or refused, in all that its window is told from now on. */
export function noteTaken(contentsId: number, number: number): void {
  taken.set(contentsId, number);
}

/** Sends an event to a window, if it is still there to hear it. */
export function tellWindow(window: BrowserWindow | undefined, event: AppEvent): void {
  if (window === undefined || window.isDestroyed() || window.webContents.isCrashed()) return;
  window.webContents.send(EVENT_CHANNEL, event, taken.get(window.webContents.id) ?? 0);
}

function openView(view: View, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow(options);
  const id = window.webContents.id;
  views.set(id, view);
  window.once('closed', () => views.delete(id));
  // A page that is loaded again counts from the start.
  window.webContents.on('did-navigate', () => taken.delete(id));
  // The titles are ours: a page's own would flicker through while it loads.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  void window.loadURL(`${ORIGIN}/index.html?view=${view}`).catch(() => undefined);
  return window;
}
