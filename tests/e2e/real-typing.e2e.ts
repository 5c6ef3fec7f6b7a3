import { nl } from '../../src/core/i18n/nl';
import { deck as builtIn } from '../support/app/shipped-deck';
import { whileBusy } from '../support/app/busy';
import type { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { xKeyboard } from '../support/app/x-keyboard';

const TALK = builtIn.slides.findIndex(({ kind }) => kind === 'discussion');
const BARS = builtIn.slides.findIndex(({ kind }) => kind === 'ranking');

const slideNow = (show: Show, slide: number) =>
  show.page.evaluate(async (at) => (await window.api?.opened())?.deck.slides[at], slide);

const sourceNow = (show: Show) =>
  show.page.evaluate(async () => (await window.api?.opened())?.deck.source.text);

test.afterEach(async ({ show }) => {
  const editor = show.page.locator('.editor');
  for (let i = 0; i < 4 && (await editor.count()) > 0; i += 1) await show.press('Escape');
  await expect(editor).toHaveCount(0);
});

test('answers that are typed at full speed on a busy machine lose no letter', async ({ show }) => {
  const { page } = show;
  await show.goToSlide(TALK);
  await show.press('a');
  await expect(page.getByLabel(nl.workshop.talk.answer)).toBeFocused();
  await whileBusy(async () => {
    await xKeyboard.type('ellen met school\nwie vraagt het?\nbuiten spelen\n', 0);
    await xKeyboard.type('meer tijd\nbellen\n', 10);
    await expect(page.locator('.screen li')).toHaveText([
      /^ellen met school/u,
      /^wie vraagt het\?/u,
      /^buiten spelen/u,
      /^meer tijd/u,
      /^bellen/u,
    ]);
  });
});

test('headline, cells, a new slide and notes keep every letter that is typed at full speed', async ({
  show,
}) => {
  const { page } = show;
  await show.goToSlide(BARS);
  await show.press('Control+Enter');
  const headline = page.locator('.stage-room h1 [role=textbox]');
  await headline.click();
  await show.press('Control+a');
  const notes = 'dat ook ouders van kinderen in de wijk dit vinden, en wat er dan nog bij hoort';
  await whileBusy(async () => {
    await xKeyboard.type('bijna alle ouders in de wijk willen graag meer groen', 0);
    await expect
      .poll(async () => (await slideNow(show, BARS))?.headline)
      .toBe('bijna alle ouders in de wijk willen graag meer groen');
    await page.getByLabel(nl.editor.fields.notes).click();
    await show.press('Control+a');
    await xKeyboard.type(notes, 10);
    await expect.poll(async () => (await slideNow(show, BARS))?.notes).toBe(notes);
    await page.getByRole('gridcell').first().click();
    await xKeyboard.type('aap\nnoot\nmies\nwim\nzus\njet\nteun\nvuur\ngijs\nlam\nkees\nbok\n', 0);
    const labels = () => page.getByRole('grid').getByRole('row').locator('td:first-child').allTextContents();
    await expect
      .poll(async () => (await labels()).map((label) => label.trim()).slice(0, 12))
      .toEqual(['aap', 'noot', 'mies', 'wim', 'zus', 'jet', 'teun', 'vuur', 'gijs', 'lam', 'kees', 'bok']);
    await xKeyboard.press('ctrl+m', 'Return');
    await xKeyboard.type('meteen verder', 0);
    await expect.poll(async () => (await slideNow(show, BARS + 1))?.headline).toBe('meteen verder');
  });
});

test('the source of a slide and of the deck keep every letter, also in their middle', async ({ show }) => {
  const { page } = show;
  await show.goToSlide(BARS);
  await show.press('Control+Enter');
  const typed = 'panel onder ouders in de wijk, 2025';
  const fields = [
    [nl.editor.slideTab, nl.editor.fields.source, async () => (await slideNow(show, BARS))?.source],
    [nl.editor.deckTab, nl.editor.deck.source, () => sourceNow(show)],
  ] as const;
  await whileBusy(async () => {
    for (const [tab, label, now] of fields) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByLabel(label, { exact: true }).click();
      await show.press('Control+a');
      await xKeyboard.type(typed, 0);
      await xKeyboard.press('Home');
      await xKeyboard.type('Ons eigen ', 0);
      await expect.poll(now).toBe(`Ons eigen ${typed}`);
    }
    await page.getByRole('tab', { name: nl.editor.slideTab }).click();
  });
});

test('an empty text on the slide holds what is typed in it, also after it was emptied', async ({ show }) => {
  const { page } = show;
  await show.goToSlide(BARS);
  await show.press('Control+Enter');
  const empty = page.locator('.stage-room [role=textbox]:empty').first();
  await empty.click();
  const field = page.locator('.stage-room [role=textbox]:focus');
  await xKeyboard.type('ab', 10);
  await expect(field).toHaveText('ab');
  await xKeyboard.press('BackSpace', 'BackSpace', 'BackSpace');
  await xKeyboard.type('cd', 10);
  await expect(field).toHaveText('cd');
});

const FIRST_SIGNS = [
  ['us', 'intl', [48, 65, 39, 65, 32], "'s o"],
  ['us', 'intl', [48, 65, 28, 65, 25], "'t w"],
  ['us', 'intl', [48, 26, 48, 26, 57], 'één'],
  ['us', 'intl', ['shift+48', 65], '"'],
  ['us', 'intl', ['ISO_Level3_Shift+5'], '€'],
  ['us', '', [38, 65, 38], 'a a'],
  ['be', '', [24, 10], 'a&'],
] as const;

for (const [layout, variant, keys, text] of FIRST_SIGNS) {
  test(`“${text}” is typed over a chosen cell with the keys of ${layout} ${variant}`, async ({ show }) => {
    const { page } = show;
    await show.goToSlide(BARS);
    await show.press('Control+Enter');
    const cell = page.getByRole('gridcell').first();
    await cell.click();
    const highlighted = await page.getByRole('checkbox', { checked: true }).count();
    await xKeyboard.withLayout(layout, variant, () => xKeyboard.press(...keys));
    await expect(cell.getByRole('textbox')).toHaveValue(text);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(highlighted);
    await show.press('Escape');
  });
}
