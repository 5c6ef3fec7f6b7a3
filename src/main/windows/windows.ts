import { BrowserWindow, screen, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { EVENT_CHANNEL, type BridgeEvent, type View } from '../../ipc/api';
import { shownName } from '../../core/formatting/shown-name';
import {
  minSizeOn,
  windowPlace,
  MIN_SIZE,
  MIN_CONSOLE_SIZE,
  type Bounds,
  type SavedBounds,
} from '../../core/screens/window-place';
import { ORIGIN } from './protocol';
import { UntoldEvents } from './untold-events';
import { PRELOAD } from '../bundle-places';

const views = new Map<number, View>();
/** The number of the last request of a page that was handled, by the id of its web contents. */
const taken = new Map<number, number>();
/** By the id of the web contents. */
const untold = new Map<number, UntoldEvents>();

/** The view of a window, by the id of its web contents; foreign contents have none. */
export function viewOf(contentsId: number): View | undefined {
  return views.get(contentsId);
}

const preferences: WebPreferences = {
  preload: PRELOAD,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  // Chromium's checker would download dictionaries; the preload script has words checked by ours.
  spellcheck: false,
  // A covered window keeps drawing: it may be the one on the projector.
  backgroundThrottling: false,
};

export function openAudienceWindow(saved: SavedBounds | undefined, title: string): BrowserWindow {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
    (display) => display.workArea,
  );
  const place = windowPlace(saved, workAreas);
  const window = openView('audience', {
    ...place,
    ...minSize(minSizeOn(screen.getDisplayMatching(place).workArea, MIN_SIZE)),
    title,
    backgroundColor: '#1B2440',
    webPreferences: preferences,
  });
  if (saved?.maximized === true) window.maximize();
  return window;
}

/**
 * The presenter console. It must never appear on the room’s screen, so it stays hidden until its position is known to
 * be right.
 */
export function openConsoleWindow(bounds: Bounds, area: Bounds, title: string): BrowserWindow {
  return openView('console', {
    ...bounds,
    ...minSize(minSizeOn(area, MIN_CONSOLE_SIZE)),
    show: false,
    title,
    backgroundColor: '#111729',
    webPreferences: preferences,
  });
}

function minSize({ width, height }: Pick<Bounds, 'width' | 'height'>): BrowserWindowConstructorOptions {
  return { minWidth: width, minHeight: height };
}

/**
 * A frameless window is the only kind that Chromium can open without a screen. Screenshots need offscreen rendering:
 * that of a hidden window may never come.
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

/** From now on, all events to that window include the request with this number, done or refused. */
export function noteTaken(contentsId: number, number: number): void {
  taken.set(contentsId, number);
}

/** Sends an event to a window, if it still exists; once its page listens, if it does not yet. */
export function sendToWindow(window: BrowserWindow | undefined, event: BridgeEvent): void {
  if (window === undefined || window.isDestroyed()) return;
  if (untold.get(window.webContents.id)?.keep(event) === true) return;
  // Names of files stand in what is told: none may pass for another.
  const told = event.type === 'notice' ? { ...event, text: shownName(event.text) } : event;
  window.webContents.send(EVENT_CHANNEL, told, taken.get(window.webContents.id) ?? 0);
}

/** The page of a window listens from now on, and is told what it missed. */
export function tellUntold(window: BrowserWindow): void {
  for (const event of untold.get(window.webContents.id)?.listen() ?? []) sendToWindow(window, event);
}

function openView(view: View, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow(options);
  const id = window.webContents.id;
  views.set(id, view);
  const unheard = new UntoldEvents();
  untold.set(id, unheard);
  window.once('closed', () => {
    views.delete(id);
    untold.delete(id);
  });
  window.webContents.on('render-process-gone', () => {
    unheard.reload();
  });
  window.webContents.on('did-navigate', () => {
    unheard.reload();
    // A reloaded page counts from the start.
    taken.delete(id);
  });
  // We set the title: the page’s own would flash while it loads.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  void window.loadURL(`${ORIGIN}/index.html?view=${view}`).catch(() => undefined);
  return window;
}
