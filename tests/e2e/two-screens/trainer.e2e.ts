import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../../../src/core/i18n/nl';
import { deck } from '../../support/app/shipped-deck';
import { expect, test } from '../../support/app/two';
import { startTwo } from '../../support/app/windows';

test('a button that is learned does what it was taught, also after a restart', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const first = await startTwo({ userData });
  await first.desk.choose('learnButton');
  const panel = first.desk.panel(nl.learn.title);
  await expect(panel).toContainText(nl.learn.press);
  await expect(first.room.dialog).toHaveCount(0);

  await first.desk.press('PageDown');
  await expect(panel).toContainText('heeft al een vaste betekenis');
  await first.desk.press('F8');
  await expect(panel).toContainText(nl.learn.pressed('F8'));
  await panel.getByRole('button', { name: nl.actions.next }).click();
  await expect(panel).toHaveCount(0);
  await first.desk.press('F8');
  await first.room.standsAt({ slide: 1, step: 0 });
  await first.room.press('F8');
  await first.desk.standsAt({ slide: 2, step: 0 });
  await first.quit();

  const again = await startTwo({ userData });
  await again.room.press('F8');
  await again.desk.standsAt({ slide: 2, step: 1 });
  await again.quit();
});

test('larger notes stay larger over a restart', async ({ folder }) => {
  const userData = join(folder, 'profiel');
  const first = await startTwo({ userData });
  const sizeOf = async ({ desk }: typeof first) =>
    Number.parseFloat(
      await desk.page
        .getByRole('region', { name: nl.console.notes })
        .evaluate((each) => getComputedStyle(each).fontSize),
    );
  const before = await sizeOf(first);
  await first.desk.press('Control+=', 'Control+=', 'Control+-');
  await expect.poll(() => sizeOf(first)).toBeCloseTo(before * 1.12, 1);
  await first.quit();
  const again = await startTwo({ userData });
  expect(await sizeOf(again)).toBeCloseTo(before * 1.12, 1);
  await again.quit();
});

test('the minutes of each slide are saved as CSV', async ({ talk, folder }) => {
  const file = join(folder, 'tijden.csv');
  await talk.desk.answerDialogs(file);
  await talk.desk.press('k', 'PageDown');
  await talk.room.standsAt({ slide: 1, step: 0 });
  await talk.desk.choose('saveLog');
  await expect(talk.desk.notice).toHaveText(nl.saved(file));
  await expect(talk.room.notice).toHaveText('');
  const [heads, ...rows] = (await readFile(file, 'utf8')).trim().split('\r\n');
  expect(heads).toBe('Dia;Titel;Gepland (min);Werkelijk (min)');
  expect(rows).toHaveLength(deck.slides.length);
  expect(rows[0]).toMatch(/^1;.+;\d+,\d;\d+,\d$/u);
});

test('the panel to take the deck home opens before the trainer, from either window', async ({ two }) => {
  const { room, desk } = two;
  for (const window of [room, desk]) {
    await window.press('Control+e');
    await expect(desk.panel(nl.takeHome.title)).toBeVisible();
    await expect(room.dialog).toHaveCount(0);
    await desk.press('Escape');
    await expect(desk.dialog).toHaveCount(0);
  }
});
