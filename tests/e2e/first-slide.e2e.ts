import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import { nl } from '../../src/core/i18n/nl';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** Bytes. */
const MAX_CODE = 200_000;

interface Asked {
  readonly address: string;
  readonly behindSlide: boolean;
}

/** Runs in a page from its start: notes every script and style sheet, and whether there was a slide by then. */
function watchCode(): void {
  const asked: Asked[] = [];
  Object.assign(globalThis, { asked });
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      const address =
        node instanceof HTMLLinkElement ? node.href : node instanceof HTMLScriptElement ? node.src : '';
      if (address !== '') asked.push({ address, behindSlide: document.querySelector('h1') !== null });
    }
  }).observe(document, { childList: true, subtree: true });
}

async function bytesOf(asked: readonly Asked[]): Promise<number> {
  const assets = join(projectFolder, 'out/renderer/assets');
  const sizes = await Promise.all(asked.map(({ address }) => stat(join(assets, basename(address)))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

test('little is loaded before the first slide, and the show behind it', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  await running.page.addInitScript(watchCode);
  await running.page.reload();
  await running.page.getByRole('main').waitFor();
  const asked = await running.page.evaluate(() => Reflect.get(globalThis, 'asked') as Asked[]);
  const first = asked.filter(({ behindSlide }) => !behindSlide);
  expect(first.some(({ address }) => address.endsWith('.css'))).toBe(true);
  expect(await bytesOf(first)).toBeLessThan(MAX_CODE);
  expect(asked.map(({ address }) => basename(address)).join()).toMatch(/AudienceView/u);
  await running.quit();
});

test('a key that is pressed as soon as there is a slide is answered', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  await running.page.reload({ waitUntil: 'commit' });
  await running.page.locator('h1').waitFor();
  await running.page.keyboard.press('ArrowRight');
  await new Show(running).standsAt({ slide: 1, step: 0 });
  await running.quit();
});

test('Node’s own fetch, which takes a tenth of the start to read, is left alone', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const read = await running.app.evaluate(() => Reflect.get(process, 'moduleLoadList') as string[]);
  expect(read.filter((name) => name.endsWith('undici/undici'))).toEqual([]);
  expect(read.some((name) => name.endsWith('internal/modules/esm/loader'))).toBe(true);
  await running.quit();
});

test('a key for the editor is answered that comes while the editor is still being read', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder });
  const show = new Show(running);
  await show.press('Control+Enter', 'Control+m');
  await expect(show.panel(nl.editor.newSlide)).toBeVisible();
  await running.quit();
});

test('keys for the list of slides wait for the editor, and do not step on in the show', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder });
  const show = new Show(running);
  await show.press('5', 'Enter');
  await show.standsAt({ slide: 4, step: 0 });
  await show.press('Control+Enter', 'ArrowDown', 'ArrowDown');
  await expect(show.page.locator('.strip [aria-current="true"]')).toHaveAccessibleName(/^7\. /u);
  await running.quit();
});
