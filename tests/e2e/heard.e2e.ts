import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../build/script/places.mjs';
import { nl } from '../../src/core/i18n/nl';
import { axeFaults } from '../support/app/axe-faults';
import { startApp } from '../support/app/electron-app';
import { heardOn } from '../support/app/heard';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { openConsole } from '../support/app/windows';

/** What is heard of each view. `UPDATE_HEARD=1` writes it anew, to be read before it is kept. */
const FOLDER = join(projectFolder, 'tests/fixtures/heard');

async function heardAsKept(page: Page, name: string): Promise<void> {
  const file = join(FOLDER, `${name}.txt`);
  if (process.env.UPDATE_HEARD === '1') {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, await heardOn(page));
  }
  const kept = await readFile(file, 'utf8');
  // Thumbnails and notices may still be on their way.
  await expect.poll(() => heardOn(page)).toBe(kept);
}

/** Twice as large, in the dark colours of the system: what axe finds then. */
async function axeFaultsEnlarged(show: Show): Promise<readonly string[]> {
  const { page } = show;
  const window = await show.window(page);
  const zoom = (factor: number) =>
    window.evaluate(({ webContents }, wanted) => {
      webContents.setZoomFactor(wanted);
    }, factor);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await zoom(2);
  try {
    return await axeFaults(page);
  } finally {
    await zoom(1);
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  }
}

/** Slide by slide: a jump would be told of. */
async function walkTo(show: Show, slide: number): Promise<void> {
  for (let at = 1; at <= slide; at += 1) await show.press('Shift+ArrowRight');
  await show.standsAt({ slide, step: 0 });
}

interface View {
  readonly name: string;
  readonly open: (show: Show) => Promise<void>;
  readonly close: (show: Show) => Promise<void>;
}

const byKey = (name: string, key: string, title: string): View => ({
  name,
  open: async (show) => {
    await show.press(key);
    await expect(show.panel(title)).toBeVisible();
  },
  close: (show) => show.press('Escape'),
});

const VIEWS: readonly View[] = [
  { name: 'slide', open: () => Promise.resolve(), close: () => Promise.resolve() },
  byKey('overview', 'o', 'Overzicht'),
  byKey('figures', 't', 'Cijfers als tabel'),
  byKey('take-home', 'Control+e', nl.takeHome.title),
  {
    name: 'editor',
    async open(show) {
      await show.press('Control+Enter');
      await expect(show.page.locator('.editor')).toHaveCount(1);
    },
    async close(show) {
      await show.press('Control+Enter');
      await expect(show.page.locator('.editor')).toHaveCount(0);
    },
  },
];

for (const { name, open, close } of VIEWS) {
  test(`a screen reader gets the same of "${name}" as it was kept, and axe finds nothing in it twice as large`, async ({
    show,
  }) => {
    await walkTo(show, 4);
    await open(show);
    try {
      await heardAsKept(show.page, name);
      expect(await axeFaultsEnlarged(show)).toEqual([]);
    } finally {
      await close(show);
    }
  });
}

test('a screen reader gets the same of the console as it was kept, and each step is told once there', async ({
  folder,
}) => {
  const running = await startApp({ userData: folder });
  const desk = await openConsole(new Show(running));
  await walkTo(desk, 4);
  // How many screens there are is told for a while, and then no more.
  await desk.notice.evaluate((notice) => {
    notice.setAttribute('aria-hidden', 'true');
  });
  await heardAsKept(desk.page, 'console');
  expect(await axeFaultsEnlarged(desk)).toEqual([]);
  const heard = await desk.watchSaid();
  for (const step of [1, 2]) {
    await desk.press('PageDown');
    await desk.standsAt({ slide: 4 + Math.floor(step / 2), step: step % 2 });
  }
  expect(await heard.jsonValue()).toHaveLength(2);
  await running.quit();
});
