import { nl } from '../../../src/core/i18n/nl';
import { deck } from '../../support/app/shipped-deck';
import { expect, test } from '../../support/app/two';

const place = deck.slides.findIndex(({ id }) => id === 'werkzaamheden');

test('the room sees what was guessed, and nothing of how it is typed', async ({ talk: { room, desk } }) => {
  await desk.goToSlide(place);
  await desk.press('q');
  await expect(room.headline).toHaveText(nl.slide.workshop.whatShare);
  const field = desk.page.getByLabel(nl.workshop.field);
  await expect(field).toBeFocused();
  await desk.page.keyboard.type('48');
  await expect(room.page.locator('input')).toHaveCount(0);
  await expect(room.page.locator('.guess')).toHaveCount(0);
  await desk.press('Enter');
  await expect(room.page.locator('.guess')).toHaveText('48%');
  await room.press('PageDown');
  for (const each of [room, desk]) {
    await expect(each.page.locator('.truth')).toHaveText('67%');
    await expect(each.said).toContainText('Jullie zaten er 19 procentpunt onder.');
  }
  await desk.press('PageDown');
  await room.standsAt({ slide: place, step: 0 });
});

test('freezing the picture while a figure is guessed gives nothing away', async ({
  talk: { room, desk },
}) => {
  await desk.goToSlide(place);
  await desk.press('q');
  await desk.press('z', 'PageDown');
  await expect(desk.page.locator('.truth')).toHaveText('67%');
  await expect(room.headline).toHaveText(nl.slide.workshop.whatShare);
  await expect(room.page.locator('.truth')).toHaveCount(0);
  await desk.press('z');
  await expect(room.page.locator('.truth')).toHaveText('67%');
});
