import { nl } from '../../src/core/i18n/nl';
import { deck } from '../support/app/shipped-deck';
import { expect, test } from '../support/app/test';

const place = deck.slides.findIndex(({ id }) => id === 'werkzaamheden');
const { headline = '' } = deck.slides[place] ?? {};

test('a room guesses a figure three times, sees it, and the show goes on', async ({ show }) => {
  await show.goToSlide(place);
  await show.press('q');
  await show.doing('guess');
  await expect(show.headline).toHaveText(nl.slide.workshop.whatShare);
  await expect(show.page.getByLabel(nl.workshop.field)).toBeFocused();
  await show.page.keyboard.type('48+66,5+80');
  await show.press('Enter');
  const bar = show.page.locator('.stage').getByRole('img');
  await expect(bar).toHaveAccessibleName('schatting 1: 48%; schatting 2: 66,5%; schatting 3: 80%.');
  await show.press('PageDown');
  await expect(show.said).toContainText('Het dichtst bij: schatting 2, 0,5 procentpunt eronder.');
  await expect(show.page.locator('.truth')).toHaveText('67%');
  await show.press('PageUp');
  await expect(show.page.locator('.truth')).toHaveCount(0);
  await show.press('PageDown', 'PageDown');
  await show.doing(undefined);
  await show.standsAt({ slide: place, step: 0 });
  await show.press('PageDown');
  await show.standsAt({ slide: place, step: 1 });
});

test('two groups guess the same figure and see each other’s guesses beside it', async ({ show }) => {
  await show.goToSlide(place);
  await show.press('q');
  await expect(show.page.getByLabel(nl.workshop.field)).toBeFocused();
  await show.page.keyboard.type('48+66,5');
  await show.press('Enter');
  await show.page.evaluate(() => window.api?.command({ type: 'newGroup', name: 'Middag' }));
  await expect(show.page.getByLabel(nl.workshop.field)).toHaveValue('');
  await show.page.getByLabel(nl.workshop.field).focus();
  await show.page.keyboard.type('70');
  await show.press('Enter', 'PageDown');
  await expect(show.page.locator('.truth')).toHaveText('67%');
  await show.press('q');
  const picture = show.page.locator('.stage').getByRole('img');
  await expect(picture).toHaveAccessibleName('Groep 1: 48%, 66,5%; Middag: 70%; onderzoek: 67%.');
  await expect(show.said).toContainText('Het dichtst bij: Groep 1, 0,5 procentpunt eronder.');
  await show.page.getByRole('button', { name: nl.workshop.compare }).click();
  await expect(picture).toHaveAccessibleName('jullie schatting: 70%; onderzoek: 67%.');
  await show.press('q', 'q');
  await show.doing(undefined);
  await show.standsAt({ slide: place, step: 0 });
});

test('a room puts a ranking in order and sees the real one', async ({ show }) => {
  await show.goToSlide(place);
  await show.press('q');
  await show.page.getByLabel(nl.workshop.figure).selectOption(nl.workshop.order);
  await show.doing('order');
  const first = show.page.getByRole('option').first();
  await expect(first).toBeFocused();
  await show.press('Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(first).toHaveAttribute('aria-posinset', '3');
  await show.press('PageDown');
  await expect(show.page.locator('.stage')).toContainText('op de goede plek');
  await expect(show.page.getByRole('option', { name: 'in de wijk' })).toContainText('67%');
  await show.press('Escape');
  await expect(show.headline).toHaveText(headline);
});

test('on a slide without a figure Q says that there is nothing to guess, and M nothing to count beside', async ({
  show,
}) => {
  await show.press('q');
  await expect(show.notice).toHaveText(nl.workshop.nothingToGuess);
  await show.press('m');
  await expect(show.notice).toHaveText(nl.workshop.own.nothingToCount);
});
