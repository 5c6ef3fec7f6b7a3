import { announcement } from '../../src/core/show/announcement';
import { chartSentence } from '../../src/core/charts/chart-description';
import { lastStep } from '../../src/core/slide/steps';
import { deck, everyFrame, slideOfKind } from '../support/app/shipped-deck';
import { axeFaults } from '../support/app/axe-faults';
import { expect, test } from '../support/app/test';

test('each slide is one region of the one landmark, named by its headline', async ({ show }) => {
  for (const [index, slide] of deck.slides.entries()) {
    await show.goToSlide(index);
    await expect(show.page.getByRole('main')).toHaveCount(1);
    await expect(show.page.getByRole('main').getByRole('heading')).toHaveText([slide.headline]);
    await expect(show.page.getByRole('region', { name: slide.headline })).toBeVisible();
  }
});

test('the page speaks the language of the deck', async ({ show }) => {
  await expect(show.page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('every step is told once, politely', async ({ show }) => {
  await expect(show.said).toHaveAttribute('aria-live', 'polite');
  const heard = await show.watchSaid();
  for (const frame of everyFrame.slice(1)) {
    await show.press('ArrowRight');
    await show.standsAt(frame);
  }
  await show.press('ArrowRight', 'r', 'b', 'b');
  expect(await heard.jsonValue()).toEqual(everyFrame.slice(1).map((frame) => announcement(deck, frame)));
});

for (const kind of ['figure', 'ranking', 'counts'] as const) {
  const { slide, index } = slideOfKind(kind);

  test(`a ${kind} slide says in words what it shows, and has its figures in a table`, async ({ show }) => {
    await show.goToSlide(index);
    await expect(show.page.getByRole('img', { name: chartSentence(deck, slide) })).toBeVisible();
    await expect(show.page.getByRole('table', { name: slide.headline })).toHaveCount(1);
  });
}

for (const kind of [...new Set(deck.slides.map((each) => each.kind))]) {
  test(`a ${kind} slide has no faults that axe finds`, async ({ show }) => {
    const { slide, index } = slideOfKind(kind);
    const at = { slide: index, step: lastStep(slide) };
    await show.page.emulateMedia({ reducedMotion: 'reduce' });
    await show.goToSlide(index);
    await show.press(...Array.from({ length: at.step }, () => 'ArrowRight'));
    await show.standsAt(at);
    expect(await axeFaults(show.page)).toEqual([]);
    await show.page.emulateMedia({ reducedMotion: 'no-preference' });
  });
}

for (const { key, title } of [
  { key: 'o', title: 'Overzicht' },
  { key: 't', title: 'Cijfers als tabel' },
  { key: '?', title: 'Toetsen' },
]) {
  test(`the panel "${title}" takes the focus, gives it back, and has no faults that axe finds`, async ({
    show,
  }) => {
    await show.goToSlide(slideOfKind('ranking').index);
    await show.press(key);
    await expect(show.panel(title)).toBeFocused();
    expect(await axeFaults(show.page)).toEqual([]);
    await show.press('Escape');
    await expect(show.page.locator('body')).toBeFocused();
  });
}
