import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watch } from 'chokidar';
import { exportLine } from '../../build/runtime/launch.mjs';
import { electronExecutable } from '../support/app/electron-app';
import { expect, test } from '../support/app/test';

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Until something stands in a folder. */
async function firstIn(folder: string): Promise<void> {
  const watcher = watch(folder, { depth: 5 });
  await new Promise<void>((resolve) => {
    watcher.on('add', () => {
      resolve();
    });
  });
  await watcher.close();
}

for (const [signal, code] of Object.entries(CODES) as [keyof typeof CODES, number][]) {
  test(`pictures that are stopped by ${signal} leave nothing behind`, async ({ folder }) => {
    const child = spawn(electronExecutable(), exportLine(['--png', join(folder, 'plaatjes/hier')]), {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await firstIn(folder);
    child.kill(signal);
    const [ended] = (await once(child, 'close')) as [number | null];
    expect(ended).toBe(code);
    expect(said).toContain('Gestopt. Er is niets bewaard.');
    expect(await readdir(folder)).toEqual([]);
  });
}

test('a file that may only be read is refused in words before anything is drawn', async ({ folder }) => {
  const file = join(folder, 'rapport.pdf');
  await writeFile(file, 'oud', { mode: 0o444 });
  const child = spawn(electronExecutable(), exportLine(['--pdf', file]), {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  expect(await once(child, 'close')).toEqual([4, null]);
  expect(said).toContain(`${file} kan niet bewaard worden: het bestand mag alleen gelezen worden.`);
});
