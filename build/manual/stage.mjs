// @ts-check
/*
 * The program before the camera: what the scenes of the manual do with it.
 */

/**
 * @typedef {import('@playwright/test').ElectronApplication} ElectronApplication
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {Awaited<ReturnType<typeof openStage>>} Stage
 */

export const SIZE = { width: 1280, height: 720 };

/**
 * @param {ElectronApplication} app
 * @param {string} folder for files that a scene needs
 */
export async function openStage(app, folder) {
  const page = await app.firstWindow();
  await ready(app, page);
  /** @param {readonly string[]} keys */
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    app,
    page,
    folder,
    press,
    /** @param {string} text */
    type: (text) => page.keyboard.type(text),
    /**
     * To a slide by its number, and to one of its steps.
     *
     * @param {number} slide
     */
    async goTo(slide, step = 0) {
      await press(...String(slide), 'Enter', ...Array.from({ length: step }, () => 'ArrowRight'));
      // The way back is offered for a moment, over what the picture is of.
      await page.locator('.notice.shown').waitFor({ state: 'detached' });
    },
    /** @param {string} action */
    choose: (action) =>
      app.evaluate(({ Menu }, id) => {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
      }, action),
    async openConsole() {
      const [console] = await Promise.all([app.waitForEvent('window'), press('s')]);
      await console.locator('main.console').waitFor();
      await ready(app, console);
      return console;
    },
    /** @param {string} file what every file dialog answers from now on */
    answerDialogs: (file) =>
      app.evaluate(({ dialog }, path) => {
        Object.assign(dialog, {
          showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }),
          showMessageBox: () => Promise.resolve({ response: 1, checkboxChecked: false }),
        });
      }, file),
  };
}

/**
 * Back to the first slide of the report, in one plain window.
 *
 * @param {Stage} stage
 */
export async function openBuiltIn({ app, page, press, choose }) {
  for (const window of app.windows()) if (window !== page) await window.close();
  await press('Escape', 'Escape', 'Escape');
  if ((await page.locator('.editor').count()) > 0) await press('Escape');
  // Only its number tells that the deck was opened: what groups did before is put away first.
  const before = await deckNumber(page);
  await choose('openBuiltIn');
  while ((await deckNumber(page)) === before) await page.waitForTimeout(50);
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(300);
}

/**
 * Counts the decks that were opened.
 *
 * @param {Page} page
 * @returns {Promise<number>}
 */
function deckNumber(page) {
  return page.evaluate(async () => {
    const { deckNumber } = await Reflect.get(globalThis, 'api').opened();
    return deckNumber;
  });
}

/**
 * Without motion every step is there at once.
 *
 * @param {ElectronApplication} app
 * @param {Page} page
 */
async function ready(app, page) {
  /** @type {import('@playwright/test').JSHandle<import('electron').BrowserWindow>} */
  const window = await app.browserWindow(page);
  await window.evaluate((each, { width, height }) => {
    each.setMenuBarVisibility(false);
    each.setContentSize(width, height);
  }, SIZE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
}
