import { app } from 'electron';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Sees to it that the program has a folder of its own to write in: where the user's home is closed to it, one that
 * lasts until the computer cleans up. Without any, Electron does not start. Must run before anything asks for
 * `userData`. Tells whether what is kept there will be found again.
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

/** Throws what the disk says. What a system tells of rights is not always what it does. */
function tryToWrite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  rmdirSync(mkdtempSync(join(folder, 'proef-')));
}
