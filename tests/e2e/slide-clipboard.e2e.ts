import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deckText, smallDeck } from '../support/app/deck-files';
import { deckOfPictures } from '../support/app/picture-decks';
import { RealKeys } from '../support/app/real-keys';
import { expect, test } from '../support/app/test';

test('slides are copied into another deck by real keys, with their pictures, and undone at once', async ({
  show,
  folder,
}) => {
  const { file } = await deckOfPictures(folder, ['gedraaid.jpg']);
  const other = join(folder, 'ander', 'ander.beeld');
  await mkdir(join(folder, 'ander'));
  await writeFile(other, deckText(smallDeck({ title: 'Ander', headlines: ['Welkom', 'Tot ziens'] })));
  const headlines = () =>
    show.page.evaluate(async () => (await window.api?.opened())?.deck.slides.map(({ headline }) => headline));
  const keys = new RealKeys(show);
  const first = show.page.locator('.strip .cell button').first();

  await show.answerDialogs(file);
  await show.press('Control+o');
  await expect(show.headline).toHaveText('Foto 1');
  await show.press('Control+Enter');
  await first.click();
  await keys.press('ctrl+c');
  const words = () => show.app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(words).toBe('Foto 1');

  await show.answerDialogs(other);
  await keys.press('ctrl+o');
  await expect(first).toHaveAccessibleName('1. Welkom');
  await first.click();
  await keys.press('ctrl+v');
  await expect.poll(headlines).toEqual(['Welkom', 'Foto 1', 'Tot ziens']);
  const [name = ''] = await readdir(join(folder, 'ander', 'ander-beelden'));
  const copy = await readFile(join(folder, 'ander', 'ander-beelden', name));
  expect(copy.equals(await readFile(join(folder, 'gedraaid.jpg')))).toBe(true);

  await keys.press('ctrl+z');
  await expect.poll(headlines).toEqual(['Welkom', 'Tot ziens']);
});
