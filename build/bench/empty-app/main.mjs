// @ts-check
import { app, BrowserWindow } from 'electron';

/** The least an Electron program can do: one window with a word in it. Ours is measured against it. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true } });
  return window.loadFile(new URL('index.html', import.meta.url).pathname);
});
