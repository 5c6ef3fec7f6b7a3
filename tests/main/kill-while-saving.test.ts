import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { previousOf, writeDeck } from '../../src/main/deck-file';
import { ownFolder } from '../support/folders';
import { versionOf, versionText } from '../support/versions';

const KILLS = 100;

/** The saving of the program as a process of its own. */
async function savingProgram(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('../support/endless-saving.ts', import.meta.url)),
      outDir: folder,
      rollupOptions: { output: { format: 'es', entryFileNames: 'saving.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'saving.mjs');
}

/** Saves version after version until it is killed in the middle of it. Returns the last that was said to stand. */
async function killedWhileSaving(
  program: string,
  file: string,
  first: number,
  after: number,
): Promise<number> {
  const child = spawn(process.execPath, [program, file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  await once(child, 'close');
  return Number(said.trim().split('\n').at(-1));
}

it(`loses nothing when it is killed ${KILLS} times while it saves`, { timeout: 300_000 }, async () => {
  const folder = await ownFolder();
  const program = await savingProgram(await ownFolder());
  const file = join(folder, 'training.beeld');
  let version = 0;
  let cutOff = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const said = await killedWhileSaving(program, file, version + 1, (kill * 7) % 40);
    const found = versionOf(await readFile(file, 'utf8'));
    expect(found, `after kill ${kill}`).toBeGreaterThanOrEqual(said);
    version = found ?? 0;
    if ((await readdir(folder)).some((name) => name.endsWith('.part'))) cutOff += 1;
    if (version > 1) expect(versionOf(await readFile(previousOf(file), 'utf8'))).toBeGreaterThan(0);
  }
  // Else the kills came when nothing was being written, and proved nothing.
  expect(cutOff).toBeGreaterThan(KILLS / 10);
  await writeDeck(file, versionText(version + 1));
  expect((await readdir(folder)).toSorted()).toEqual(['training.beeld', 'training.vorige.beeld']);
});
