/** The system's words for a file that another program holds for a moment: a scanner, or one that copies it to a cloud. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

export const isHeld = (reason: string): boolean => HELD.has(reason);

const FIRST_PAUSE = 20;
const MAX_PAUSE_MS = 1_000;
const MAX_TRIES = 10;

/** Milliseconds to wait after so many tries at a file that is held; nothing once there were enough, after about four seconds. */
export function pauseAfter(tries: number): number | undefined {
  return tries < MAX_TRIES ? Math.min(FIRST_PAUSE * 2 ** (tries - 1), MAX_PAUSE_MS) : undefined;
}
