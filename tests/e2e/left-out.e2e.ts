import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { nl } from '../../src/core/i18n/nl';
import { chartDeck, deckText } from '../support/app/deck-files';
import { kill, startApp } from '../support/app/electron-app';
import { draftsIn } from '../support/app/kept-drafts';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

const words = nl.editor;
const NOTES = `${'Vertel eerst iets over de wijk. '.repeat(200)}Einde`;
const HEADLINE = `${'Bijna iedereen in de wijk wil meer groen '.repeat(12)}Slot`;
const FIGURE = '12,x';
const NAME = `Antwoord ${'dat maar door blijft gaan '.repeat(10)}`.trim();

/** The slide with all that was pasted and not accepted, as its trainer sees it. */
class Marked {
  readonly show: Show;
  readonly cells: Locator;
  readonly headline: Locator;
  readonly notes: Locator;

  constructor(show: Show) {
    this.show = show;
    this.cells = show.page.getByRole('grid').locator('tbody [role=gridcell]');
    this.headline = show.page.locator('.stage-room h1 [role=textbox]');
    this.notes = show.page.getByLabel(words.fields.notes);
  }

  async pasteAll(): Promise<void> {
    await this.#paste(this.cells.nth(1), FIGURE);
    await this.#paste(this.cells.first(), NAME);
    await this.#paste(this.headline, HEADLINE);
    await this.#paste(this.notes, NOTES);
  }

  /** Everything stands where it was put, with its mark. */
  async stands(): Promise<void> {
    const { page } = this.show;
    await expect(this.notes).toHaveValue(NOTES);
    await expect(this.notes).toHaveAttribute('aria-invalid', 'true');
    await expect(this.headline).toHaveText(HEADLINE);
    await expect(this.headline).toHaveAttribute('aria-invalid', 'true');
    await expect(this.cells.nth(1)).toHaveText(FIGURE);
    await expect(this.cells.nth(1)).toHaveAttribute('aria-invalid', 'true');
    await expect(this.cells.first()).toHaveText(NAME);
    await expect(this.cells.first()).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('.strip .advice.refused')).toHaveCount(1);
  }

  async open(): Promise<void> {
    const { page } = this.show;
    if ((await page.locator('.editor').count()) === 0) await this.show.press('Control+Enter');
    await expect(page.locator('.editor')).toBeVisible();
  }

  /** Presenting says the first of them and how many more there are, and the room sees what was accepted. */
  async isTold(): Promise<void> {
    await this.show.press('Escape', 'F5');
    await expect(this.show.page.locator('.editor')).toHaveCount(0);
    await expect(this.show.notice).toContainText(`“${FIGURE}” is geen cijfer. En nog 3.`);
    await expect(this.show.headline).not.toContainText('Slot');
  }

  async #paste(place: Locator, text: string): Promise<void> {
    await this.show.app.evaluate(({ clipboard }, each) => {
      void clipboard.writeText(each);
    }, text);
    await place.click();
    if (place !== this.cells.first() && place !== this.cells.nth(1)) await this.show.press('Control+a');
    await this.show.press('Control+v');
  }
}

/** A deck of its own, in whose first slide all of it is pasted. */
async function pasted(folder: string) {
  const userData = join(folder, 'profiel');
  const file = join(folder, 'wijk.beeld');
  await writeFile(file, deckText(chartDeck(2)));
  const running = await startApp({ userData, words: [file] });
  const typed = new Marked(new Show(running));
  await typed.open();
  await typed.pasteAll();
  await typed.stands();
  return { userData, file, running, typed };
}

test.describe('what was pasted and is too long or no figure keeps its mark, and is told before presenting,', () => {
  test('when the program was killed', async ({ folder }) => {
    const { userData, running } = await pasted(folder);
    await expect.poll(() => draftsIn(userData)).toContain(NOTES.slice(-40));
    await kill(running);

    const again = await startApp({ userData });
    const recovered = new Marked(new Show(again));
    await recovered.open();
    await recovered.stands();
    await recovered.isTold();
    await kill(again);
  });

  test('when the deck was saved and is opened again', async ({ folder }) => {
    const { userData, file, running, typed } = await pasted(folder);
    await typed.show.press('Control+s');
    await expect.poll(() => readFile(file, 'utf8')).toContain(FIGURE);
    await running.quit();

    const again = await startApp({ userData, words: [file] });
    const saved = new Marked(new Show(again));
    await saved.open();
    await saved.stands();
    await saved.isTold();
    await again.quit();
  });
});
