import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { electronSwitches } from '../../build/runtime/launch.mjs';
import { capture } from '../../build/script/commands.mjs';
import { productNameOf } from '../../build/pack/packaging.mjs';
import { standInVersion } from '../../build/runtime/stand-in.mjs';
import { nl } from '../../src/core/i18n/nl';
import { deck, everyFrame } from '../support/app/shipped-deck';
import { readPdf } from '../support/app/pdf';
import { expect, test } from '../support/app/test';
import {
  command,
  environment,
  NAMES,
  PROGRAM,
  settingsFile,
  settleInHome,
  withPacked,
} from './support/packed-app';

test('the packed program presents the whole report, and takes it home', async ({ folder }) => {
  await withPacked({ home: folder }, async (show) => {
    for (const frame of everyFrame) {
      await show.standsAt(frame);
      await show.press('PageDown');
    }
    await show.goToSlide(4);
    await show.press('b');
    await expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)');
    await show.answerDialogs(join(folder, 'thuis.pdf'));
    await show.press('Control+e');
    await show.page.getByRole('button', { name: nl.takeHome.save }).click();
    await expect(show.dialog).toContainText('is klaar');
  });
  expect((await readPdf(join(folder, 'thuis.pdf'))).pages).toHaveLength(deck.slides.length);
});

test('its first start welcomes, and the report is one key away', async ({ folder }) => {
  await withPacked({ home: folder, first: true }, async (show) => {
    await expect(show.panel(nl.welcome.title)).toContainText(nl.welcome.what);
    await show.press('Enter');
    await show.fills();
    await show.standsAt({ slide: 0, step: 0 });
  });
});

test('it says by its name and version which build it is, and shows all licences', async ({ folder }) => {
  await withPacked({ home: folder }, async (show) => {
    const { name, packaged, electron } = await show.app.evaluate(({ app }) => ({
      name: app.getName(),
      packaged: app.isPackaged,
      electron: process.versions.electron,
    }));
    expect([name, packaged]).toEqual([productNameOf(electron === standInVersion), true]);
    await show.answerQuestions('');
    await show.choose('about');
    await expect.poll(() => show.questions()).toEqual([nl.about.detail(electron)]);
    await show.choose('licences');
    const page = await show.windowAt('licences.html');
    await expect(page.locator('summary', { hasText: 'Skia' }).first()).toBeVisible();
  });
});

test('its manual goes along, and is kept as a PDF', async ({ folder }) => {
  const file = join(folder, 'handleiding.pdf');
  await withPacked({ home: folder }, async (show) => {
    await show.choose('manual');
    const page = await show.windowAt('manual/index.html');
    await expect(page.getByRole('img').first()).toBeVisible();
    await show.saveManual(file);
  });
  expect((await readPdf(file)).outline.length).toBeGreaterThan(5);
});

test('the program as people get it starts, and hears the keys of the system', async ({ folder }) => {
  await settleInHome(folder);
  const child = spawn(PROGRAM, electronSwitches({ screen: true }), {
    env: environment(folder),
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  try {
    // The search breaks off when a window of anything goes while it walks through them: then it has seen nothing.
    const search = ['xdotool', 'search', '--onlyvisible', '--name', deck.title] as const;
    await expect.poll(async () => (await capture([...search])).code).toBe(0);
    const inFront = async () => (await capture(['xdotool', 'getwindowfocus', 'getwindowname'])).output;
    await expect.poll(inFront).toContain(deck.title);
    const left = async () => {
      await command('xdotool', ['key', 'Next']);
      return leftAt(folder);
    };
    await expect.poll(left).toBeGreaterThan(1);
  } finally {
    child.kill();
    await gone;
  }
});

/** The slide that a program of that home was at, as it remembers it. */
async function leftAt(home: string): Promise<number> {
  for (const name of NAMES) {
    const file = settingsFile(home, name);
    if (await stat(file).catch(() => undefined)) {
      const { left } = JSON.parse(await readFile(file, 'utf8')) as { left?: { position: { slide: number } } };
      return left?.position.slide ?? 0;
    }
  }
  return 0;
}
