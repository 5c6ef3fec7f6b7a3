// @ts-check
/*
 * What the stand-in Electron runs first: it does the part of Electron's own default app that starts the app
 * folder named on the command line. The import is awaited at top level, since Electron emits "ready" only
 * after the entry module has run: the app can still register its schemes.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ main?: string, name: string, productName?: string, version: string }} Manifest */

/**
 * Two methods that Electron keeps for its default app, and so leaves out of its types.
 *
 * @typedef {Electron.App & { setAppPath(path: string): void, setVersion(version: string): void }} OwnApp
 */
const own = /** @type {OwnApp} */ (app);

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));

if (folder) {
  const appFolder = resolve(folder);
  const text = readFileSync(join(appFolder, 'package.json'), 'utf8');
  const manifest = /** @type {Manifest} */ (JSON.parse(text));
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
  own.setAppPath(appFolder);
  own.setName(manifest.productName ?? manifest.name);
  own.setVersion(manifest.version);
  await import(pathToFileURL(join(appFolder, manifest.main ?? 'index.js')).href);
} else {
  console.error('Name the folder of an app: electron FOLDER');
  own.exit(1);
}
