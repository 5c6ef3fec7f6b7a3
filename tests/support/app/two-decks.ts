import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../../src/core/i18n/nl';
import { deckText, smallDeck } from './deck-files';
import { startApp, type RunningApp } from './electron-app';
import { otherWindow } from './other-window';
import { Show } from './show';
import { expect } from './test';

/** Two decks, each in a window of its own. */
export interface TwoDecks {
  readonly running: RunningApp;
  readonly userData: string;
  readonly files: readonly [string, string];
  readonly first: Show;
  readonly second: Show;
}

/** A deck of two slides as a file named after its title. */
export async function deckFile(folder: string, title: string): Promise<string> {
  const file = join(folder, `${title.toLowerCase()}.beeld`);
  await writeFile(file, deckText(smallDeck({ title, headlines: [`${title} begint`, `${title} eindigt`] })));
  return file;
}

/** Opens the second deck in a window of its own, as an editor; by default two small decks. */
export async function openTwo(folder: string, given?: readonly [string, string]): Promise<TwoDecks> {
  const userData = join(folder, 'profiel');
  const files = given ?? [await deckFile(folder, 'Ochtend'), await deckFile(folder, 'Middag')];
  const running = await startApp({ userData, words: [files[0]] });
  const first = new Show(running);
  await first.answerDialogs(files[1]);
  await first.choose('openInWindow');
  const page = await otherWindow(first);
  const second = new Show({ ...running, page });
  await expect(page.getByRole('region', { name: nl.actions.edit })).toBeVisible();
  return { running, userData, files, first, second };
}

export const headlineOf = ({ page }: Show) =>
  page.evaluate(async () => (await window.api?.opened())?.deck.slides[0]?.headline);
