import { app } from 'electron';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Where no graphics processor can be used, Chromium tries it at every start all the same, and paints nothing before it
 * has given up: half a second. What one start found out, the next ones go by.
 */

const MARK = 'zonder-videokaart';

/** Milliseconds after which it is tried again: there may be another driver. */
const VALID = 30 * 24 * 3_600_000;

/** Milliseconds after the start. By then Chromium knows, and has fallen back if it had to. */
const KNOWN_AFTER = 5_000;

/** Whether an earlier start found no graphics processor, not too long before `now`. Looks at no file’s content. */
export function lacksGraphics(folder: string, now: number): boolean {
  const found = statSync(join(folder, MARK), { throwIfNoEntry: false });
  return found?.isFile() === true && Math.abs(now - found.mtimeMs) < VALID;
}

/** Keeps for the next start whether windows are drawn without a graphics processor (`gpu_compositing` of Electron). */
export function noteGraphics(folder: string, compositing: string): void {
  const mark = join(folder, MARK);
  rmSync(mark, { force: true });
  if (compositing.startsWith('disabled')) writeFileSync(mark, '');
}

/** Must run before the app is ready. */
export function skipMissingGraphics(): void {
  const folder = app.getPath('userData');
  if (lacksGraphics(folder, Date.now())) app.disableHardwareAcceleration();
  else setTimeout(note, KNOWN_AFTER, folder).unref();
}

function note(folder: string): void {
  try {
    noteGraphics(folder, app.getGPUFeatureStatus().gpu_compositing);
  } catch {
    // A disk error costs the next start some time.
  }
}
