import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { electronSwitches } from '../../build/runtime/launch.mjs';
import { expect, test } from '../support/app/test';
import { command, environment, PROGRAM } from './support/packed-app';

/** Exports with a word more on the command line, and says how that ended and what it wrote. */
async function exportWith(folder: string, ...switches: readonly string[]) {
  const line = [...switches, ...electronSwitches({ screen: false }), '--', 'export', '--html', 'dia.html'];
  const { code, stderr } = await command(PROGRAM, line, { cwd: folder, env: environment(folder) }).then(
    (done) => ({ code: 0, ...done }),
    (error: unknown) => error as { readonly code: number; readonly stderr: string },
  );
  return { code, stderr };
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

for (const name of ['remote-debugging-port=0', 'remote-debugging-pipe', 'remote-debugging-port=9333'])
  test(`--${name} opens nothing`, async ({ folder }) => {
    const { code, stderr } = await exportWith(folder, `--${name}`);
    expect(stderr).not.toContain('DevTools listening');
    expect(code).toBe(0);
  });

for (const name of ['log-net-log', 'ssl-key-log-file'])
  test(`--${name} writes nothing`, async ({ folder }) => {
    const file = join(folder, 'gevraagd.log');
    expect((await exportWith(folder, `--${name}=${file}`)).code).toBe(0);
    expect(await isThere(file)).toBe(false);
  });

for (const name of ['renderer-cmd-prefix', 'utility-cmd-prefix', 'gpu-launcher'])
  test(`--${name} runs nothing`, async ({ folder }) => {
    const trace = join(folder, 'ran');
    expect((await exportWith(folder, `--${name}=touch ${trace} `)).code).toBe(0);
    expect(await isThere(trace)).toBe(false);
  });

for (const words of [
  ['--js-flags=--no-opt'],
  ['--enable-logging=file', '--log-file=gevraagd.log'],
  ['--trace-startup', '--trace-startup-file=gevraagd.log'],
])
  test(`${words[0] ?? ''} is refused before anything is opened`, async ({ folder }) => {
    const { code, stderr } = await exportWith(folder, ...words);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not for this program')]);
    expect(await isThere(join(folder, 'dia.html'))).toBe(false);
    const size = await stat(join(folder, 'gevraagd.log')).then(
      (found) => found.size,
      () => 0,
    );
    if (size > 0) expect(await readFile(join(folder, 'gevraagd.log'), 'utf8')).not.toContain('beeld:');
  });

test('--user-data-dir moves nothing that the program keeps', async ({ folder }) => {
  const elsewhere = join(folder, 'elders');
  expect((await exportWith(folder, `--user-data-dir=${elsewhere}`)).code).toBe(0);
  expect(await isThere(join(elsewhere, 'logboek.log'))).toBe(false);
  expect(await isThere(join(elsewhere, 'Local Storage'))).toBe(false);
});
