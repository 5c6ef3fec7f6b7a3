const MINUTE = 60_000;
const MAX_RELOADS = 3;

/** Whether a crashed page may be reloaded: at most three times a minute. */
export function mayReload(reloads: readonly number[], now: number): boolean {
  return reloads.filter((at) => now - at < MINUTE).length < MAX_RELOADS;
}
