import { BrowserWindow, screen } from 'electron';
import { ORIGIN } from './protocol';

const SIZE = { width: 1100, height: 760 };

const opened = new Map<string, BrowserWindow>();

/** Opens a page to read, such as `licences.html`, on the screen of `beside`, or brings it to the front. */
export function showText(page: string, title: string, beside: BrowserWindow): void {
  const there = opened.get(page);
  if (there === undefined) {
    const window = openText(page, title, beside);
    opened.set(page, window);
    window.once('closed', () => opened.delete(page));
    return;
  }
  if (there.isMinimized()) there.restore();
  there.focus();
}

/** No script and no preload. Escape or Ctrl + W closes it. */
function openText(page: string, title: string, beside: BrowserWindow): BrowserWindow {
  const window = new BrowserWindow({
    ...middleOf(beside),
    title,
    autoHideMenuBar: true,
    backgroundColor: '#FFF9F0',
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.webContents.on('before-input-event', (_event, { type, key, control, meta }) => {
    const closes = key === 'Escape' || ((control || meta) && key.toLowerCase() === 'w');
    if (type === 'keyDown' && closes) window.close();
  });
  void window.loadURL(`${ORIGIN}/${page}`).catch(() => undefined);
  return window;
}

/** In the middle of the trainer’s screen: never in front of the room. */
function middleOf(beside: BrowserWindow) {
  const { workArea } = screen.getDisplayMatching(beside.getBounds());
  const width = Math.min(SIZE.width, workArea.width);
  const height = Math.min(SIZE.height, workArea.height);
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    width,
    height,
  };
}

/** A hidden window with such a page for printing, loaded with its fonts. */
export async function openTextForPrint(page: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  });
  await window.loadURL(`${ORIGIN}/${page}`);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => undefined)');
  return window;
}
