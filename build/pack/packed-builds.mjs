// @ts-check
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { capture } from '../script/commands.mjs';
import { packProgram } from './pack.mjs';
import { EXECUTABLE, unpackedFolder } from './packaging.mjs';
import { outFolder } from '../script/places.mjs';
import { PlainError } from '../script/plain-error.mjs';

const output = join(outFolder, 'packed');
const folder = unpackedFolder(output);
const twinFolder = join(output, 'twin');

/** The executables: the program as it is given to people, and the twin that Playwright can attach to. */
export const PACKED = { program: join(folder, EXECUTABLE), twin: join(twinFolder, EXECUTABLE) };

/** Packs the program, and makes a twin of it that differs in one fuse. Linux only. */
export async function makePackedBuilds() {
  await packProgram(output, { onlyFolder: true });
  // Links, for it is a quarter of a gigabyte.
  const { code, output: said } = await capture(['cp', '--archive', '--link', folder, twinFolder]);
  if (code !== 0) throw new PlainError(`The packed program could not be copied:\n${said.trim()}`);
  await rm(PACKED.twin);
  await copyFile(PACKED.program, PACKED.twin);
  await flipFuses(PACKED.twin, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
