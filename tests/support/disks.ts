import { DISK, type Disk } from '../../src/main/files/disk';

/** A failure as a disk reports it. */
export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A real disk on which one call fails so many times before it works; how long was waited is kept, not waited for. */
export function failingDisk(
  call: 'rename' | 'open' | 'link',
  code: string,
  times: number,
): { readonly disk: Disk; readonly waited: number[] } {
  const waited: number[] = [];
  let left = times;
  const real = DISK[call] as (...words: unknown[]) => unknown;
  const failing = (...words: unknown[]) => {
    left -= 1;
    return left < 0 ? real(...words) : Promise.reject(failure(code));
  };
  const wait = (milliseconds: number) => Promise.resolve(void waited.push(milliseconds));
  return { disk: { ...DISK, wait, [call]: failing }, waited };
}
