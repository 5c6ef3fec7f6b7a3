// @ts-check
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from './commands.mjs';
import { packProgram } from './pack.mjs';
import { EXECUTABLE, unpackedFolder } from './packaging.mjs';
import { outFolder } from './places.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Packs the program as it is given to people, and makes a twin of it that differs in one fuse: Playwright can
 * attach to it. Linux only.
 *
 * @returns {Promise<{ program: string, twin: string }>} their executables
 */
export async function makePackedBuilds() {
  const output = join(outFolder, 'packed');
  await packProgram(output, { onlyFolder: true });
  const folder = unpackedFolder(output);
  const program = join(folder, EXECUTABLE);
  const twinFolder = join(output, 'twin');
  // Links, for it is a quarter of a gigabyte.
  const { code, output: said } = await capture(['cp', '--archive', '--link', folder, twinFolder]);
  if (code !== 0) throw new PlainError(`The packed program could not be copied:\n${said.trim()}`);
  const twin = join(twinFolder, EXECUTABLE);
  await rm(twin);
  await copyFile(program, twin);
  await flipFuses(twin, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return { program, twin };
}
