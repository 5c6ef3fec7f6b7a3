import type { ElectronApplication } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { announcement } from '../../../src/core/show/announcement';
import { nl } from '../../../src/core/i18n/nl';
import { deck } from '../../support/app/shipped-deck';
import { expect, test } from '../../support/app/two';
import { startTwo, type View } from '../../support/app/windows';

/** What a screen reader says in a window, asked of main: a page that died is none that a test can hold on to. */
function saidIn(app: ElectronApplication, view: View): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith(`view=${name}`),
    );
    if (window === undefined || window.webContents.isCrashed()) return 'crashed';
    const said: unknown = await window.webContents.executeJavaScript(
      `document.querySelector('p[role="status"]')?.textContent ?? ''`,
    );
    return String(said);
  }, view);
}

async function crash(app: ElectronApplication, view: View): Promise<void> {
  await app.evaluate(({ BrowserWindow }, name) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().endsWith(`view=${name}`),
    );
    return new Promise<void>((resolve) => {
      window?.webContents.once('render-process-gone', () => {
        resolve();
      });
      window?.webContents.forcefullyCrashRenderer();
    });
  }, view);
}

for (const [dying, living] of [
  ['audience', 'console'],
  ['console', 'audience'],
] as const) {
  test(`a ${dying} that crashes comes back to the same frame while the ${living} goes on`, async ({
    two,
  }) => {
    const { app } = two;
    const other = living === 'console' ? two.desk : two.room;
    await other.press('4', 'Enter', 'ArrowRight');
    await two.room.standsAt({ slide: 3, step: 1 });
    for (let time = 1; time <= 3; time += 1) {
      await crash(app, dying);
      expect(await saidIn(app, living)).toBe(announcement(deck, { slide: 3, step: 1 }));
      await expect.poll(() => saidIn(app, dying)).toBe(announcement(deck, { slide: 3, step: 1 }));
    }
    await other.press('ArrowRight');
    await other.standsAt({ slide: 4, step: 0 });
    await expect.poll(() => saidIn(app, dying)).toBe(announcement(deck, { slide: 4, step: 0 }));

    // A fourth time in a minute is no accident: loading it again and again would help nobody.
    await crash(app, dying);
    await other.press('ArrowRight');
    await other.standsAt({ slide: 4, step: 1 });
    expect(await saidIn(app, dying)).toBe('crashed');
  });
}

test('a killed program offers to go on at the same place, with clock and strokes', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const first = await startTwo({ userData });
  await first.desk.press('4', 'Enter', 'ArrowRight', 'd');
  await expect(first.desk.page.locator('.screen > svg.pen')).toBeAttached();
  const box = await first.desk.page.locator('.screen').boundingBox();
  if (box === null) throw new Error('no slide');
  await first.desk.page.mouse.move(box.x + 50, box.y + 50);
  await first.desk.page.mouse.down();
  await first.desk.page.mouse.move(box.x + 150, box.y + 50);
  await first.desk.page.mouse.up();
  const kept = (name: string) => () => readFile(join(userData, name), 'utf8').catch(() => '');
  await expect.poll(kept('settings.json')).toContain('"slide":3');
  await expect.poll(kept('pen.json')).toContain('"points":');
  const dead = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await dead;

  const again = await startTwo({ userData });
  await again.room.standsAt({ slide: 3, step: 1 });
  const panel = again.desk.panel(nl.resumed.title);
  await expect(panel).toContainText(nl.resumed.where(4, deck.slides[3]?.headline ?? ''));
  await expect(again.room.dialog).toHaveCount(0);
  await panel.getByRole('button', { name: nl.resumed.goOn }).click();
  await expect(panel).toHaveCount(0);
  await again.desk.standsAt({ slide: 3, step: 1 });
  await expect(again.room.page.locator('.screen > svg:first-of-type path')).toHaveCount(1);
  await expect(again.desk.page.getByRole('button', { name: nl.clock.pause })).toBeVisible();
  await again.quit();
});

test('a program that was ended asks nothing, and its clock stands at nothing', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const first = await startTwo({ userData });
  await first.desk.press('4', 'Enter');
  await first.room.standsAt({ slide: 3, step: 0 });
  await first.quit();
  const again = await startTwo({ userData });
  await again.desk.standsAt({ slide: 3, step: 0 });
  await expect(again.desk.dialog).toHaveCount(0);
  await expect(again.desk.page.getByRole('timer')).toHaveText('00:00:00');
  await expect(again.desk.page.getByRole('button', { name: nl.clock.start })).toBeVisible();
  await again.quit();
});
