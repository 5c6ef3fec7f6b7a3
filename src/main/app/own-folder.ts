import { app } from 'electron';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes sure that the program has a folder it can write in. If the user’s home is closed to it, that is a temporary
 * one: without any, Electron does not start. Must run before anything asks for `userData`. Returns whether the folder
 * will still be there at the next start.
 */
export function setupOwnFolder(): boolean {
  try {
    tryToWrite(app.getPath('userData'));
    return true;
  } catch {
    app.setPath('userData', mkdtempSync(join(tmpdir(), 'kinderwerk-in-beeld-')));
    return false;
  }
}

/** Throws the disk’s error. It tries to write, since permissions as reported are not always the real ones. */
function tryToWrite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  rmdirSync(mkdtempSync(join(folder, 'proef-')));
}
