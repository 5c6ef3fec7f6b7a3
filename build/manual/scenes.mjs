// @ts-check
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuiltIn } from './stage.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./stage.mjs').Stage} Stage
 * @typedef {object} Scene a picture of the manual
 * @property {string} name that of its file
 * @property {(stage: Stage) => Promise<Page | void>} set brings the program to what is to be seen; in which window,
 *   if not in the show's own
 */

const GOALS = 5;
const PARTNERS = 7;
const TALK = 14;

/** In the order of the manual. Before each of them the built-in deck is opened anew, but for the first start. */
export const firstStart = { name: 'welkom', set: () => Promise.resolve() };

/** @type {readonly Scene[]} */
export const scenes = [
  {
    name: 'dia',
    set: ({ goTo }) => goTo(GOALS, 1),
  },
  {
    name: 'overzicht',
    async set({ goTo, press }) {
      await goTo(GOALS);
      await press('o');
    },
  },
  {
    name: 'schermen',
    async set({ goTo, choose }) {
      await goTo(GOALS);
      await choose('screenCheck');
    },
  },
  {
    name: 'presentatorscherm',
    async set({ goTo, openConsole }) {
      await goTo(GOALS, 1);
      const console = await openConsole();
      // It says at first that there is one screen.
      await console.locator('.notice').waitFor({ state: 'hidden' });
      return console;
    },
  },
  {
    name: 'raden',
    async set({ press, goTo, type }) {
      await goTo(3);
      await press('q');
      await type('48+66');
      await press('Enter', 'PageDown');
    },
  },
  {
    name: 'volgorde',
    async set({ page, press, goTo }) {
      await goTo(PARTNERS);
      await press('q');
      const figure = page.getByRole('combobox');
      const options = await figure.locator('option').allTextContents();
      await figure.selectOption({ label: options.at(-1) ?? '' });
      await press('Alt+ArrowDown');
    },
  },
  {
    name: 'groep-ernaast',
    async set({ press, goTo }) {
      await goTo(GOALS);
      await press('m', '1', '4', 'Enter', '1', '1', 'Enter', '7', 'Enter', '9', 'Enter');
    },
  },
  {
    name: 'antwoorden',
    async set({ press, goTo, type }) {
      await goTo(TALK);
      await press('a');
      for (const answer of ['Vaker samen eten', 'Een vaste plek in de wijk', 'Meer tijd per kind']) {
        await type(answer);
        await press('Enter');
      }
    },
  },
  {
    name: 'groepen',
    async set({ press, goTo }) {
      await goTo(GOALS);
      await press('j');
    },
  },
  {
    name: 'aanpassen',
    async set({ press, goTo, page }) {
      await goTo(GOALS);
      await press('Control+Enter');
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'uit-bestand',
    async set({ press, goTo, page, folder, answerDialogs }) {
      const file = join(folder, 'buurtpeiling.csv');
      await writeFile(
        file,
        'Wens;Aandeel\nMeer groen;67,2\nMeer plek om te spelen;51\nVeilig oversteken;44,5\nNiets;\nTotaal;162,7\n',
      );
      await answerDialogs(file);
      await goTo(GOALS);
      await press('Control+Enter');
      await page.getByRole('grid').waitFor();
      await page.getByRole('button', { name: 'Uit bestand' }).click();
      await page.getByRole('dialog').getByRole('table').first().waitFor();
    },
  },
  {
    name: 'meenemen',
    async set({ press, goTo }) {
      await goTo(GOALS);
      await press('Control+e');
    },
  },
  {
    name: 'fouten',
    async set({ page, press, folder, answerDialogs }) {
      const file = join(folder, 'buurtpeiling.beeld');
      await writeFile(
        file,
        'beeld: 1\ntitle: Buurtpeiling\nsource: { text: Gemeente }\nslides:\n  - id: top\n    kind: figure\n    headline: Meer groen\n    value: 67,2\n  - id: plek\n    kind: taart\n    headline: Meer plek\n',
      );
      await answerDialogs(file);
      await press('Control+o');
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** @param {Stage} stage */
export const betweenScenes = (stage) => openBuiltIn(stage);
