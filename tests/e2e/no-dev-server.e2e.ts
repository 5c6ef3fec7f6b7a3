import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { outFolder } from '../../build/script/places.mjs';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** What `src/main/windows/dev-server.ts` and Vite's client would leave behind. */
const TRACES = [
  'ELECTRON_RENDERER_URL',
  'ws://127.0.0.1',
  'EXCLUDE 127.0.0.1',
  '@vite/client',
  'connect-src',
];

test('nothing of the dev server is in the built program', async () => {
  const names = await readdir(outFolder, { recursive: true });
  const files = names.filter((name) => /^(?:main|preload|renderer|page)\b.*\.(?:c?js|html)$/u.test(name));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const text = await readFile(join(outFolder, name), 'utf8');
    expect(
      TRACES.filter((trace) => text.includes(trace)),
      name,
    ).toEqual([]);
  }
});

test('the built program asks no server for its pages, also where the environment names one', async ({
  folder,
}) => {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end('<!doctype html><main>foreign</main>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = { ELECTRON_RENDERER_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  const running = await startApp({ userData: folder, env });
  await new Show(running).standsAt({ slide: 0, step: 0 });
  await running.quit();
  server.close();
  expect(asked).toEqual([]);
});
