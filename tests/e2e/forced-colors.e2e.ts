import { join } from 'node:path';
import { projectFolder } from '../../build/script/places.mjs';
import type { Deck } from '../../src/core/deck/types';
import { fixture } from '../support/fixtures';
import { deck as builtIn } from '../support/app/shipped-deck';
import { allStandOut, THEMES } from '../support/app/contrast';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';

type Theme = 'none' | (typeof THEMES)[number];
const KINDS = join(projectFolder, 'tests', 'fixtures', 'chart-kinds.beeld');

/** The system has a contrast theme from now on, or none. */
async function setTheme({ page }: Pick<Show, 'page'>, theme: Theme): Promise<void> {
  await page.emulateMedia({
    forcedColors: theme === 'none' ? 'none' : 'active',
    colorScheme: theme === 'none' ? null : theme,
    reducedMotion: theme === 'none' ? null : 'reduce',
  });
}

test.afterEach(({ show }) => setTheme(show, 'none'));

/**
 * A part of a slide is the same picture in every theme. So many pixels at its edges are left out, where it meets what is
 * not of it: a bar that begins within a pixel, the corners of a thumbnail.
 */
async function keepsItsColours(show: Show, part: string, edge = 1): Promise<void> {
  const { page } = show;
  const picture = async (theme: Theme) => {
    await setTheme(show, theme);
    const box = await page.locator(part).first().boundingBox();
    if (box === null) throw new Error(`no ${part}`);
    const [x, y] = [Math.ceil(box.x) + edge, Math.ceil(box.y) + edge];
    const [right, bottom] = [box.x + box.width - edge, box.y + box.height - edge].map(Math.floor);
    const clip = { x, y, width: (right ?? x) - x, height: (bottom ?? y) - y };
    return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  };
  // What still comes on is another picture the next time.
  await expect(async () => {
    const plain = await picture('none');
    for (const theme of THEMES)
      expect((await picture(theme)) === plain, `${part} with a ${theme} theme`).toBe(true);
  }).toPass();
}

const decks: readonly (readonly [string, Deck, string?])[] = [
  ['the report', builtIn],
  ['every kind of chart', fixture('chart-kinds'), KINDS],
];
for (const [name, deck, file] of decks) {
  test(`slides keep their colours in a contrast theme: ${name}`, async ({ show }) => {
    if (file !== undefined) {
      await show.answerDialogs(file);
      await show.press('Control+o');
    }
    for (const slide of deck.slides.keys()) {
      // A jump would be told of, over the slide.
      if (slide > 0) await show.press('Shift+ArrowRight');
      await show.standsAt({ slide, step: 0 }, deck);
      await keepsItsColours(show, '.field');
    }
  });
}

test('what the room does, writes and waits behind keeps its colours', async ({ show }) => {
  await show.goToSlide(4);
  await show.press('b');
  await keepsItsColours(show, '.curtain');
  await show.press('b', 'w');
  await keepsItsColours(show, '.curtain');
  await show.press('w', 'q');
  await show.page.keyboard.type('48+66');
  await show.press('Enter');
  await keepsItsColours(show, '.field');
  await show.press('PageDown');
  await keepsItsColours(show, '.field');
  await show.press('Escape', 'm');
  await show.page.keyboard.type('14');
  await keepsItsColours(show, '.field');
  await show.press('Escape', 'd');
  const { width, height } = (await show.page.locator('.screen').boundingBox()) ?? { width: 0, height: 0 };
  await show.page.mouse.move(width / 4, height / 4);
  await show.page.mouse.down();
  await show.page.mouse.move(width / 2, height / 2);
  await show.page.mouse.up();
  await keepsItsColours(show, '.field');
});

/** Takes the numbers off the thumbnails: they are of the theme. */
async function takeNumbersOff({ page }: Show): Promise<void> {
  await page.locator('.number').evaluateAll((numbers) => {
    for (const each of numbers) each.remove();
  });
}

test('thumbnails keep their colours, in the overview and while a kind of slide is chosen', async ({
  show,
}) => {
  await show.goToSlide(4);
  await show.press('o');
  await show.page.locator('[role=dialog] .stage').first().waitFor();
  await takeNumbersOff(show);
  await keepsItsColours(show, '[role=dialog] .stage', 12);
  await show.press('Escape', 'Control+Enter');
  await show.page.locator('nav .stage').first().waitFor();
  await takeNumbersOff(show);
  await keepsItsColours(show, 'nav .stage', 12);
  await show.page.getByRole('button', { name: 'Nieuwe dia' }).click();
  await keepsItsColours(show, '[role=dialog] .stage', 12);
});

for (const [name, keys] of [
  ['the overview', ['o']],
  ['the keys', ['?']],
  ['the groups', ['j']],
  ['taking home', ['Control+e']],
  ['the table', ['t']],
  ['a guess', ['q']],
  ['answers from the room', ['a']],
  ['own figures', ['m']],
  ['the editor', ['Control+Enter']],
] as const) {
  test(`every control is seen in a contrast theme: ${name}`, async ({ show }) => {
    await show.goToSlide(4);
    await show.press(...keys);
    await show.page.locator('button').first().waitFor();
    await allStandOut(show.page);
  });
}
