import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../src/core/i18n/nl';
import { kill, type RunningApp, startApp } from '../support/app/electron-app';
import { RealKeys } from '../support/app/real-keys';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** The editor, standing at a slide. */
async function editorAt(show: Show, slide: number): Promise<void> {
  await expect(show.page.locator('.editor')).toBeVisible();
  const at = () => show.page.evaluate(async () => (await window.api?.opened())?.state.position.slide);
  await expect.poll(at).toBe(slide);
}

async function edit(show: Show, slide: number): Promise<void> {
  await show.goToSlide(slide);
  await show.press('Control+Enter');
  await editorAt(show, slide);
}

/** Ends the show as a trainer does: Esc holds it, and Esc leaves. */
async function endShow(show: Show, keys: RealKeys): Promise<void> {
  await keys.press('Escape');
  await expect(show.page.getByText(nl.curtain.paused)).toBeVisible();
  await keys.press('Escape');
  await show.fillsNoMore();
}

for (const [name, key, from] of [
  ['the first slide', 'F5', 0],
  ['this slide', 'shift+F5', 3],
] as const) {
  test(`presenting from ${name} comes back to the editor, at the slide where it ended`, async ({ show }) => {
    const keys = new RealKeys(show);
    await edit(show, 3);
    await keys.press(key);
    await show.fills();
    await show.standsAt({ slide: from, step: 0 });
    await keys.press('shift+Right');
    await show.standsAt({ slide: from + 1, step: 0 });
    await endShow(show, keys);
    await editorAt(show, from + 1);
    await keys.press('Escape');
    await show.standsAt({ slide: from + 1, step: 0 });
  });
}

test('the button does the same, and a clicker that presses its start button twice only goes on', async ({
  show,
}) => {
  const keys = new RealKeys(show);
  await edit(show, 2);
  await show.page.getByRole('button', { name: nl.editor.present }).click();
  await show.fills();
  await keys.press('Escape');
  await expect(show.page.getByText(nl.curtain.paused)).toBeVisible();
  await keys.press('F5');
  await expect(show.page.getByText(nl.curtain.paused)).toHaveCount(0);
  await endShow(show, keys);
  await expect(show.page.locator('.editor')).toBeVisible();
});

test('a show that was not begun in the editor ends where it always did', async ({ show }) => {
  const keys = new RealKeys(show);
  await edit(show, 2);
  await keys.press('Escape', 'F5');
  await show.fills();
  await endShow(show, keys);
  await expect(show.page.locator('.editor')).toHaveCount(0);
});

test('a page that dies comes back with the editor, and with the way back to it', async ({ folder }) => {
  const { app, page, quit } = await startApp({ userData: folder });
  const show = new Show({ app, page, quit });
  await edit(show, 4);
  await crashPage(show);
  await expect.poll(() => isThere(show, '.editor')).toBe(true);
  const keys = new RealKeys(show);
  await keys.press('shift+F5');
  await expect.poll(() => isThere(show, '.editor')).toBe(false);
  await crashPage(show);
  await expect.poll(() => isThere(show, '.room h1')).toBe(true);
  await keys.press('Escape');
  await expect.poll(() => isThere(show, '.curtain.pause')).toBe(true);
  await keys.press('Escape');
  await expect.poll(() => isThere(show, '.editor')).toBe(true);
  await quit();
});

test('a program that dies comes back with the editor, and with the way back to it', async ({ folder }) => {
  const first = await startApp({ userData: folder });
  await edit(new Show(first), 4);
  await killAfterKeeping(first, folder);

  const second = await startApp({ userData: folder });
  const again = new Show(second);
  await again.panel(nl.resumed.title).getByRole('button', { name: nl.resumed.goOn }).click();
  await editorAt(again, 4);
  await again.press('Shift+F5');
  await again.fills();
  await killAfterKeeping(second, folder);

  const third = await startApp({ userData: folder });
  const show = new Show(third);
  await show.panel(nl.resumed.title).getByRole('button', { name: nl.resumed.goOn }).click();
  await show.standsAt({ slide: 4, step: 0 });
  await show.press('F5');
  await show.fills();
  await endShow(show, new RealKeys(show));
  await expect(show.page.locator('.editor')).toBeVisible();
  await third.quit();
});

async function crashPage(show: Show): Promise<void> {
  await show.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await new Promise((resolve) => {
      contents?.once('render-process-gone', resolve);
      contents?.forcefullyCrashRenderer();
    });
  });
}

/** Whether something is on the page; the driver's own view of a page ends when that dies. */
function isThere(show: Show, selector: string): Promise<boolean | undefined> {
  return show.app.evaluate(async ({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return undefined;
    const script = `document.querySelector(${JSON.stringify(wanted)}) !== null`;
    return (await contents.executeJavaScript(script).catch(() => undefined)) as boolean | undefined;
  }, selector);
}

async function killAfterKeeping(running: RunningApp, folder: string): Promise<void> {
  const settings = () => readFile(join(folder, 'settings.json'), 'utf8').catch(() => '');
  await expect.poll(settings).toMatch(/"editor":"(?:open|behind)"/u);
  await kill(running);
}
