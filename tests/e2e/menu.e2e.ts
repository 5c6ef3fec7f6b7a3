import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../src/core/i18n/en';
import { nl } from '../../src/core/i18n/nl';
import type { Action } from '../../src/core/keys/actions';
import { KEYMAP } from '../../src/core/keys/keymap';
import { BUILT_IN_FILE, deck } from '../support/app/shipped-deck';
import { startApp } from '../support/app/electron-app';
import type { Show } from '../support/app/show';
import { otherWindow } from '../support/app/other-window';
import { expect, test } from '../support/app/test';

const lastSlide = deck.slides.length - 1;

/** A deck of its own stands in a second window, which is closed again. */
async function opensSecondDeck(show: Show): Promise<void> {
  const second = await otherWindow(show);
  await expect(second.getByRole('region', { name: nl.actions.edit })).toBeVisible();
  await second.close();
}

/** What each menu item does to a show at slide 5, step 1. An action that is missing here does not compile. */
const effects: Readonly<Record<Exclude<Action, 'quit'>, (show: Show, file: string) => Promise<void>>> = {
  next: (show) => show.standsAt({ slide: 4, step: 1 }),
  previous: (show) => show.standsAt({ slide: 3, step: 1 }),
  nextSlide: (show) => show.standsAt({ slide: 5, step: 0 }),
  previousSlide: (show) => show.standsAt({ slide: 3, step: 0 }),
  first: (show) => show.standsAt({ slide: 0, step: 0 }),
  last: (show) => show.standsAt({ slide: lastSlide, step: 0 }),
  // The first slide was left by jumping to this one; there is nothing before it to go forward to.
  jumpBack: (show) => show.standsAt({ slide: 0, step: 0 }),
  jumpForward: (show) => show.standsAt({ slide: 4, step: 0 }),
  async replay(show) {
    expect(await show.picturesDuring(() => Promise.resolve())).toBeGreaterThan(2);
  },
  guess: (show) => show.doing('guess'),
  own: (show) => show.doing('own'),
  talk: (show) => show.doing('talk'),
  wrapUp: (show) => show.doing('wrapUp'),
  groups: (show) => expect(show.panel(nl.sessions.title)).toContainText(nl.sessions.none),
  report: (show) => expect(show.panel(nl.takeHome.title)).toContainText(nl.takeHome.nothingDone),
  saveGroups: (show, file) => expect(show.notice).toHaveText(`Bewaard: ${file}`),
  async presentFromStart(show) {
    await show.fills();
    await show.standsAt({ slide: 0, step: 0 });
  },
  async presentFromHere(show) {
    await show.fills();
    await show.standsAt({ slide: 4, step: 0 });
  },
  overview: (show) => expect(show.panel('Overzicht')).toBeVisible(),
  table: (show) => expect(show.panel('Cijfers als tabel')).toBeVisible(),
  black: (show) => expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)'),
  white: (show) => expect.poll(() => show.colourInFront()).toBe('rgb(255, 255, 255)'),
  fullScreen: (show) => show.fills(),
  // The show stands full screen for this one.
  close: (show) => expect(show.page.getByText(nl.curtain.paused)).toBeVisible(),
  help: (show) => expect(show.panel('Toetsen')).toBeVisible(),
  async licences(show) {
    const page = await show.windowAt('licences.html');
    for (const name of ['svelte 5', 'chart.js 4', 'bricolage-grotesque', 'electron 45', 'V8', 'Skia'])
      await expect(page.locator('summary', { hasText: name }).first()).toBeVisible();
    // As the system sends it: the page has no script that would hear Playwright's.
    const window = await show.window(page);
    await window.evaluate(({ webContents }) => {
      webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
    });
    await expect.poll(() => show.windows()).toBe(1);
  },
  async about(show) {
    expect((await show.questions()).join()).toContain('MIT-licentie');
  },
  // The dialogs answer with a file that holds the deck already.
  open: (show) => show.standsAt({ slide: 0, step: 0 }),
  // Nothing is being opened.
  stopOpening: (show) => show.standsAt({ slide: 4, step: 0 }),
  openBuiltIn: (show) => show.standsAt({ slide: 0, step: 0 }),
  newFromReport: (show) => show.standsAt({ slide: 0, step: 0 }),
  async newEmpty(show) {
    await expect.poll(() => show.title()).toBe(nl.documents.untitled);
    await expect(show.page.getByRole('region', { name: nl.actions.edit })).toBeVisible();
  },
  newWindow: opensSecondDeck,
  openInWindow: opensSecondDeck,
  save: (show, file) => expect(show.notice).toHaveText(`Bewaard: ${file}`),
  saveAs: (show, file) => expect(show.notice).toHaveText(`Bewaard: ${file}`),
  async versions(show) {
    await expect(show.page.getByRole('dialog')).toContainText(nl.versions.none);
  },
  leaveVersion: (show) => expect(show.notice).toHaveText(nl.versions.notLeft),
  edit: (show) => expect(show.page.getByRole('region', { name: nl.actions.edit })).toBeVisible(),
  async language(show) {
    await expect.poll(() => show.menuLabel('open')).toBe(en.actions.open);
    await show.choose('language');
    await expect.poll(() => show.menuLabel('open')).toBe(nl.actions.open);
  },
  // Nothing was changed: there is nothing to take back.
  undo: (show) => show.standsAt({ slide: 4, step: 0 }),
  redo: (show) => show.standsAt({ slide: 4, step: 0 }),
  // A show is no place to change slides.
  newSlide: (show) => show.standsAt({ slide: 4, step: 0 }),
  duplicateSlides: (show) => show.standsAt({ slide: 4, step: 0 }),
  hideSlides: (show) => show.standsAt({ slide: 4, step: 0 }),
  removeSlides: (show) => show.standsAt({ slide: 4, step: 0 }),
  exportSlides: (show) => show.standsAt({ slide: 4, step: 0 }),
  find: (show) => show.standsAt({ slide: 4, step: 0 }),
  replace: (show) => show.standsAt({ slide: 4, step: 0 }),
  findNext: (show) => show.standsAt({ slide: 4, step: 0 }),
  findPrevious: (show) => show.standsAt({ slide: 4, step: 0 }),
  nextPane: (show) => show.standsAt({ slide: 4, step: 0 }),
  previousPane: (show) => show.standsAt({ slide: 4, step: 0 }),
  async export(show) {
    await show.panel(nl.takeHome.title).getByRole('button', { name: nl.takeHome.save }).click();
    await expect(show.panel(nl.export.title)).toContainText('is klaar: 15 pagina’s');
  },
  async print(show) {
    await show.panel(nl.takeHome.print).getByRole('button', { name: nl.takeHome.send }).click();
    await expect(show.panel(nl.export.title)).toContainText('Naar de printer gestuurd.');
  },
  async console(show) {
    await expect.poll(() => show.windows()).toBe(2);
    await show.choose('console');
    await expect.poll(() => show.windows()).toBe(1);
  },
  // There is one screen here: nothing to swap, and nothing happens.
  swap: (show) => show.standsAt({ slide: 4, step: 0 }),
  screenCheck: (show) => expect(show.panel(nl.screens.title)).toContainText(nl.screens.oneScreen),
  // Without a console nobody would see that the picture is held.
  async freeze(show) {
    await expect(show.notice).toHaveText(nl.console.freezeNeedsConsole);
    await show.press('PageDown');
    await show.standsAt({ slide: 4, step: 1 });
  },
  clockToggle: (show) => show.standsAt({ slide: 4, step: 0 }),
  clockReset: (show) => show.standsAt({ slide: 4, step: 0 }),
  clockRestore: (show) => show.standsAt({ slide: 4, step: 0 }),
  welcome: (show) => expect(show.panel(nl.welcome.title)).toContainText(nl.welcome.what),
  async manual(show) {
    const page = await show.windowAt('manual/index.html');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.close();
  },
  async accessibility(show) {
    const page = await show.windowAt('manual/accessibility-nl.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toegankelijkheid');
    await page.close();
  },
  saveManual: (show, file) => show.told(`Bewaard: ${file}`),
  copyDetails: (show) => expect(show.notice).toHaveText(nl.faults.copied),
  saveLog: (show, file) => expect(show.notice).toHaveText(`Bewaard: ${file}`),
  learnButton: (show) => expect(show.panel(nl.learn.title)).toBeVisible(),
  pointer: (show) => expect(show.page.locator('.screen > svg.laser')).toBeAttached(),
  pen: (show) => expect(show.page.locator('.screen > svg.pen')).toBeAttached(),
  eraser: (show) => expect(show.page.locator('.screen > svg.eraser')).toBeAttached(),
  clearPen: (show) => show.standsAt({ slide: 4, step: 0 }),
  notesLarger: (show) => show.standsAt({ slide: 4, step: 0 }),
  notesSmaller: (show) => show.standsAt({ slide: 4, step: 0 }),
  notesDown: (show) => show.standsAt({ slide: 4, step: 0 }),
  notesUp: (show) => show.standsAt({ slide: 4, step: 0 }),
};

test('the menus of the system have every action, in the same words', async ({ show }) => {
  const labels = await show.app.evaluate(
    ({ Menu }, actions) => actions.map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label),
    KEYMAP.map(({ action }) => action),
  );
  expect(labels).toEqual(KEYMAP.map(({ action }) => nl.actions[action]));
});

test('items of the show cannot be chosen while the deck is edited, nor those of the editor in a show', async ({
  show,
}) => {
  const enabled = () =>
    show.app.evaluate(({ Menu }) =>
      ['black', 'guess', 'newSlide', 'save'].map(
        (id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled,
      ),
    );
  await expect.poll(enabled).toEqual([true, true, false, true]);
  await show.press('Control+Enter');
  await expect.poll(enabled).toEqual([false, false, true, true]);
  await show.press('Control+Enter');
  await expect.poll(enabled).toEqual([true, true, false, true]);
});

for (const [action, effect] of Object.entries(effects) as [
  keyof typeof effects,
  (typeof effects)['next'],
][]) {
  test(`the menu item "${nl.actions[action]}" works`, async ({ show, folder }) => {
    const file = join(folder, 'kopie.beeld');
    if (action === 'openInWindow') await copyFile(BUILT_IN_FILE, file);
    await show.answerDialogs(action === 'open' ? BUILT_IN_FILE : file);
    await show.answerPrintDialog();
    await show.goToSlide(4);
    if (action === 'close') {
      await show.press('F11');
      await show.fills();
    }
    await show.choose(action);
    await effect(show, file);
    await show.page.keyboard.press('Escape');
  });
}

test('the menu item "Afsluiten" ends the program', async ({ folder }) => {
  const { app } = await startApp({ userData: folder });
  const gone = app.waitForEvent('close');
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('quit')?.click();
  });
  await gone;
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toContain('bounds');
});
