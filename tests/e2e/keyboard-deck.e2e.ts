import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDeck } from '../../src/core/checks/parse';
import type { Slide } from '../../src/core/deck/types';
import { nl } from '../../src/core/i18n/nl';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

/** Each slide behind the title: the letters that lead to the picture of its kind, and what is written on it. */
const SLIDES = [
  {
    kind: 'ranking',
    to: 'ss',
    pasted: 'Meer groen\t67,2\nMeer plek om te spelen\t51\nNiets\t4,5',
  },
  { kind: 'counts', to: 'a', pasted: 'Ouders\t1240\nJongeren\t310\nOuderen\t96' },
  { kind: 'ring', to: 'r', pasted: 'Ja\t60\nNee\t30\nWeet niet\t10' },
  { kind: 'columns', to: 'k', pasted: '2022\t41\n2023\t48\n2024\t55,5' },
  { kind: 'points', to: 'p', typed: ['Meer groen', 'Minder steen', 'Schaduw'] },
  { kind: 'ranking', to: 'ss', pasted: 'Speeltuin\t72\nVoetbalveld\t64,1\nMoestuin\t38' },
  { kind: 'discussion', to: 'gg', typed: ['Waar begin jij morgen mee?'] },
] as const;

test('a deck of eight slides is made from nothing with 42 keys beside its words', async ({ folder }) => {
  const file = join(folder, 'wijk.beeld');
  const running = await startApp({ userData: folder });
  const show = new Show(running);
  const copy = (text: string) =>
    running.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  let keys = 0;
  const press = async (...some: readonly string[]) => {
    keys += some.length;
    await show.press(...some);
  };
  const type = (text: string) => show.page.keyboard.type(text);

  await press('Control+n');
  await expect(show.page.locator('.editor h1 [role=textbox]')).toBeFocused();
  await type('Wat vindt de wijk?');
  for (const slide of SLIDES) {
    await press('Control+m', ...Array.from(slide.to), 'Enter');
    await type(`Dit zegt de wijk over ${slide.kind}`);
    await press('F6');
    if ('pasted' in slide) {
      await copy(slide.pasted);
      await press('Control+v');
    } else
      for (const text of slide.typed) {
        await type(text);
        await press('Enter');
      }
  }
  await show.answerDialogs(file);
  await press('Control+s');
  await expect(show.page.getByText(nl.saved(file))).toBeVisible();
  await running.quit();

  const read = parseDeck(await readFile(file, 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  expect(read.deck.slides.map(({ kind }) => kind)).toEqual(['title', ...SLIDES.map(({ kind }) => kind)]);
  expect(read.deck.slides.slice(1).map(written)).toEqual(
    SLIDES.map((slide) => ('pasted' in slide ? slide.pasted : slide.typed.join('\n'))),
  );
  expect(keys).toBe(42);
});

/** What is written in the list of a slide, as it was copied or typed. */
function written(slide: Slide): string {
  if (slide.kind === 'points') return slide.points.flatMap(({ title }) => title ?? []).join('\n');
  if (slide.kind === 'discussion') return slide.questions.filter((question) => question !== '').join('\n');
  const rows = 'parts' in slide ? slide.parts : 'rows' in slide ? slide.rows : [];
  return rows
    .map(
      (row) =>
        `${row.label}\t${'value' in row && typeof row.value === 'number' ? String(row.value).replace('.', ',') : ''}`,
    )
    .join('\n');
}
