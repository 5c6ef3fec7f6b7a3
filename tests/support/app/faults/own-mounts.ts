import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether what this process mounts is seen by no other: `build/test/own-mounts.mjs` sees to that, and says so. */
export const hasOwnMounts = process.env.KIB_OWN_MOUNTS === '1';

/** Makes a folder that is a disk of its own, of so many megabytes. */
export async function mountDisk(folder: string, megabytes: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder]);
}

export async function unmountDisk(folder: string): Promise<void> {
  await run('umount', ['--lazy', folder]);
}

/** Fills the disk of a folder to its last byte. Returns a function that makes room again. */
export async function fillDisk(folder: string): Promise<() => Promise<void>> {
  const filler = join(folder, 'vol');
  // What fits is asked for again: a disk may round up, and what is written to it meanwhile takes some of it.
  for (let part = 0; part < 20; part += 1) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail === 0) break;
    await writeFile(filler, Buffer.alloc(bavail * bsize), { flag: 'a' }).catch(() => undefined);
  }
  return () => rm(filler);
}
