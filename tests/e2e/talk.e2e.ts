import { nl } from '../../src/core/i18n/nl';
import { deck } from '../support/app/shipped-deck';
import { expect, test } from '../support/app/test';

const words = nl.workshop.talk;
const AT = deck.slides.findIndex(({ kind }) => kind === 'discussion');

test('answers of the room are typed, voted for and looked back upon, with a clock', async ({ show }) => {
  const { page } = show;
  const answers = page.locator('.screen li');
  await show.goToSlide(AT);
  await show.press('a');
  await expect(page.getByLabel(words.answer)).toBeFocused();
  for (const text of ['Meer naar buiten', 'Bellen met de school']) {
    await page.keyboard.type(text);
    await show.press('Enter');
  }
  await expect(answers).toHaveText([/Meer naar buiten/u, /Bellen met de school/u]);
  await show.press('ArrowUp', '+', '+');
  await expect(answers.nth(1)).toContainText(nl.slide.workshop.votes(2));
  await page.getByRole('button', { name: words.start(deck.slides[AT]?.minutes ?? 5) }).click();
  await expect(page.getByRole('timer')).toHaveText(/^\d:\d\d$/u);

  // What is typed goes on after a click on a button of the bar.
  await page.keyboard.type('Een derde');
  await show.press('Enter', 'Escape', 'Escape');
  await show.standsAt({ slide: AT, step: 0 });
  await show.press('u');
  await expect(show.headline).toHaveText(nl.slide.workshop.wrapUpTitle);
  await expect(answers).toHaveText([/Bellen met de school/u, /Meer naar buiten/u, /Een derde/u]);
  await show.press('u');
  await show.standsAt({ slide: AT, step: 0 });
});
