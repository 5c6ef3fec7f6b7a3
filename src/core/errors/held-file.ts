/**
 * The system’s codes for a file that another program holds for a moment, such as a virus scanner or a cloud client.
 */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

export const isHeld = (reason: string): boolean => HELD.has(reason);

const FIRST_PAUSE = 20;
const MAX_PAUSE_MS = 1_000;
const MAX_TRIES = 10;

/** Milliseconds to wait after `tries` at a file in use; `undefined` after enough of them, about four seconds. */
export function pauseAfter(tries: number): number | undefined {
  return tries < MAX_TRIES ? Math.min(FIRST_PAUSE * 2 ** (tries - 1), MAX_PAUSE_MS) : undefined;
}
