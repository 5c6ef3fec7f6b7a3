import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { access, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '../support/app/test';
import { electronSwitches } from '../../build/runtime/launch.mjs';
import { command, environment, exportPacked, PROGRAM } from './support/packed-app';

const { ENABLE, DISABLE } = FuseState;

test('every fuse of the program is as it should be', async () => {
  const wire = await getCurrentFuseWire(PROGRAM);
  expect({
    runAsNode: wire[FuseV1Options.RunAsNode],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    cookies: wire[FuseV1Options.EnableCookieEncryption],
    integrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    snapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
    files: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    runAsNode: DISABLE,
    nodeOptions: DISABLE,
    inspect: DISABLE,
    cookies: DISABLE,
    integrity: ENABLE,
    onlyAsar: ENABLE,
    snapshot: DISABLE,
    files: DISABLE,
  });
});

test('neither Node, nor a script before the program, nor a debugger can be had of it', async ({ folder }) => {
  const trace = join(folder, 'ran');
  const script = join(folder, 'script.cjs');
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`);
  const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script} --inspect=0` };
  const { stdout, stderr } = await exportPacked(folder, ['--html', 'dia.html'], env);
  expect(stdout).toContain('dia.html');
  expect(stderr).not.toContain('Debugger listening');
  await expect(access(trace)).rejects.toThrow('ENOENT');
});

test('a debugger that is asked for on the command line does not come', async ({ folder }) => {
  const line = ['--inspect=0', ...electronSwitches({ screen: false }), '--', 'export', '--html', 'dia.html'];
  const { stderr } = await command(PROGRAM, line, { cwd: folder, env: environment(folder) });
  expect(stderr).not.toContain('Debugger listening');
});

test('the program is one archive, with the languages it speaks and all licences', async () => {
  const folder = dirname(PROGRAM);
  expect(await readdir(join(folder, 'resources'))).toEqual(['app.asar']);
  expect(await readdir(join(folder, 'locales'))).toEqual(['en-US.pak', 'nl.pak']);
  expect(await readdir(folder)).toEqual(
    expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
  );
});
