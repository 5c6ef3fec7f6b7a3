const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** How long is left, as `4:05`; whole seconds, so that the last one is seen. Times are steady ones, in milliseconds. */
export function timeLeft(endsAt: number, now: number): string {
  const seconds = Math.max(0, Math.ceil((endsAt - now) / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function isOver(endsAt: number, now: number): boolean {
  return endsAt <= now;
}

/** When a talk of so many minutes ends that begins now. */
export function endAfter(minutes: number, now: number): number {
  return now + minutes * MINUTE;
}
