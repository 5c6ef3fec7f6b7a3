// @ts-check
import { app, BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/*
 * The least that a web presentation needs to be a program: one window with the page that is named or, with the name of
 * a PDF behind it, that page printed. The page has a promise on its window: `drawn`.
 */
const [page = '', pdf] = process.argv.slice(process.argv.indexOf(app.getAppPath()) + 1);

void app.whenReady().then(() => (pdf === undefined ? show() : print(pdf)));

function show() {
  const window = new BrowserWindow({ width: 1280, height: 720, webPreferences: { sandbox: true } });
  return window.loadURL(pathToFileURL(page).href);
}

/** @param {string} target */
async function print(target) {
  // Only a frameless window can be opened without a screen.
  const window = new BrowserWindow({ show: false, frame: false, webPreferences: { sandbox: true } });
  await window.loadURL(`${pathToFileURL(page).href}?print-pdf`);
  await window.webContents.executeJavaScript('window.drawn');
  const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
  await writeFile(target, bytes);
  app.quit();
}
