import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extract, list } from 'tar';
import { makeIcons } from '../../build/pack/icons.mjs';
import { makeLinuxPackages } from '../../build/pack/linux-packages.mjs';
import { deck } from '../support/app/shipped-deck';
import { readPdf } from '../support/app/pdf';
import { expect, test } from '../support/app/test';
import { command, exportPacked, PROGRAM } from './support/packed-app';

const MOMENT = Date.UTC(2026, 0, 2) / 1000;

/** A folder as electron-builder leaves it, but small: the real one takes minutes to compress. */
async function smallProgram(folder: string): Promise<string> {
  const unpacked = join(folder, 'linux-unpacked');
  await mkdir(join(unpacked, 'resources'), { recursive: true });
  for (const name of ['kinderwerk-in-beeld', 'chrome-sandbox', 'resources/app.asar'])
    await writeFile(join(unpacked, name), name);
  await chmod(join(unpacked, 'kinderwerk-in-beeld'), 0o755);
  return unpacked;
}

async function made(folder: string): Promise<Readonly<Record<'deb' | 'tar', string>>> {
  await makeLinuxPackages({
    unpacked: await smallProgram(folder),
    name: 'Kinderwerk in beeld',
    moment: MOMENT,
  });
  return packagesIn(folder);
}

async function packagesIn(folder: string): Promise<Readonly<Record<'deb' | 'tar', string>>> {
  const names = await readdir(folder);
  const named = (ending: string) => join(folder, names.find((name) => name.endsWith(ending)) ?? '');
  return { deb: named('.deb'), tar: named('.tar.gz') };
}

test.beforeAll(() => makeIcons());

test('the deb puts everything where a desktop looks for it, and lets Chromium make its sandbox', async ({
  folder,
}) => {
  const { deb } = await made(folder);
  const { stdout } = await command('dpkg-deb', ['--contents', deb]);
  const modes = new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => {
        const [mode = '', owner = '', , , , path = ''] = line.split(/\s+/u);
        return [path, `${mode} ${owner}`] as const;
      }),
  );
  expect(modes.get('./opt/kinderwerk-in-beeld/chrome-sandbox')).toBe('-rwsr-xr-x root/root');
  expect(modes.get('./opt/kinderwerk-in-beeld/kinderwerk-in-beeld')).toBe('-rwxr-xr-x root/root');
  for (const path of [
    'bin/kinderwerk-in-beeld',
    'share/applications/kinderwerk-in-beeld.desktop',
    'share/mime/packages/kinderwerk-in-beeld.xml',
    'share/icons/hicolor/256x256/apps/kinderwerk-in-beeld.png',
    'share/icons/hicolor/48x48/mimetypes/application-x-kinderwerk-beeld.png',
    'share/icons/hicolor/48x48/mimetypes/application-x-kinderwerk-sessie.png',
  ])
    expect([...modes.keys()]).toContain(`./usr/${path}`);
});

test('the tar.gz is one folder with the program in it', async ({ folder }) => {
  const { tar } = await made(folder);
  const paths: string[] = [];
  await list({ file: tar, onReadEntry: ({ path }) => paths.push(path) });
  const inside = ['chrome-sandbox', 'kinderwerk-in-beeld', 'resources/app.asar'];
  expect(paths).toEqual(inside.map((name) => `kinderwerk-in-beeld-0.1.0/${name}`));
});

test('the program comes whole out of both, and exports', async ({ folder }) => {
  test.slow();
  await makeLinuxPackages({
    unpacked: dirname(PROGRAM),
    name: 'Kinderwerk in beeld',
    moment: MOMENT,
    folder,
    fast: true,
  });
  const { deb, tar } = await packagesIn(folder);
  const [installed, taken] = [join(folder, 'deb'), join(folder, 'tar')];
  await command('dpkg-deb', ['--extract', deb, installed]);
  await mkdir(taken);
  await extract({ file: tar, cwd: taken });
  const programs = [
    join(installed, 'opt', 'kinderwerk-in-beeld', 'kinderwerk-in-beeld'),
    join(taken, 'kinderwerk-in-beeld-0.1.0', 'kinderwerk-in-beeld'),
  ];
  for (const [i, program] of programs.entries()) {
    const target = join(folder, `${i}.pdf`);
    await exportPacked(folder, ['--pdf', target], {}, program);
    expect((await readPdf(target)).pages).toHaveLength(deck.slides.length);
  }
});

test('both are the same byte for byte when they are made again', async ({ folder }) => {
  const [one, other] = [await made(join(folder, 'een')), await made(join(folder, 'twee'))];
  for (const kind of ['deb', 'tar'] as const)
    expect((await readFile(one[kind])).equals(await readFile(other[kind])), kind).toBe(true);
});
