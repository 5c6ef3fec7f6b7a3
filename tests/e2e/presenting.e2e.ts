import { move, type Position } from '../../src/core/slide/navigation';
import { lastStep } from '../../src/core/slide/steps';
import { deck, everyFrame, slideOfKind } from '../support/app/shipped-deck';
import { expect, test } from '../support/app/test';

const start: Position = { slide: 0, step: 0 };
const theEnd = move(deck, start, 'last');

test('the right arrow shows every step of every slide in order, and stays at the last', async ({ show }) => {
  for (const frame of everyFrame) {
    await show.standsAt(frame);
    await show.press('ArrowRight');
  }
  await show.standsAt(theEnd);
});

test('the left arrow goes back through every step to the first', async ({ show }) => {
  await show.press('End');
  for (const frame of everyFrame.toReversed()) {
    await show.standsAt(frame);
    await show.press('ArrowLeft');
  }
  await show.standsAt(start);
});

test('what has not come yet is not to be seen', async ({ show }) => {
  const { slide, index } = slideOfKind('cards');
  await show.goToSlide(index);
  for (let step = 0; step <= lastStep(slide); step += 1) {
    await show.standsAt({ slide: index, step });
    await expect(show.page.getByRole('listitem')).toHaveCount(step + 1);
    await show.press('ArrowRight');
  }
});

for (const { next, previous } of [
  { next: 'ArrowRight', previous: 'ArrowLeft' },
  { next: 'ArrowDown', previous: 'ArrowUp' },
  { next: 'Space', previous: 'Backspace' },
  { next: 'Enter', previous: 'PageUp' },
  { next: 'n', previous: 'p' },
  { next: 'PageDown', previous: 'PageUp' },
]) {
  test(`${next} goes a step on and ${previous} a step back`, async ({ show }) => {
    await show.press(next, next, next);
    await show.standsAt({ slide: 2, step: 1 });
    await show.press(previous, previous);
    await show.standsAt({ slide: 1, step: 0 });
  });
}

test('keys pressed faster than the slides come are all counted', async ({ show }) => {
  await show.press(...everyFrame.slice(1).map(() => 'PageDown'));
  await show.standsAt(theEnd);
  await show.press(...everyFrame.slice(1).map(() => 'PageUp'));
  await show.standsAt(start);
});

test('Home goes to the first slide and End to the last step of the last', async ({ show }) => {
  await show.press('End');
  await show.standsAt(theEnd);
  await show.press('Home');
  await show.standsAt(start);
});

test('Shift with an arrow goes from slide to slide, past the steps', async ({ show }) => {
  for (let slide = 1; slide < deck.slides.length; slide += 1) {
    await show.press('Shift+ArrowRight');
    await show.standsAt({ slide, step: 0 });
  }
  await show.press('Shift+ArrowRight');
  await show.standsAt({ slide: theEnd.slide, step: 0 });
  await show.press('Shift+ArrowLeft');
  await show.standsAt({ slide: theEnd.slide - 1, step: 0 });
});

test('digits and Enter go to that slide', async ({ show }) => {
  await show.press('1', '1');
  await expect(show.notice).toHaveText('Naar dia 11 van 15 · Enter');
  await show.press('Enter');
  await show.standsAt({ slide: 10, step: 0 });
  await expect(show.notice).toBeHidden();
});

test('digits beyond the deck go to the last slide, and zero to the first', async ({ show }) => {
  await show.press('9', '9', 'Enter');
  await show.standsAt({ slide: theEnd.slide, step: 0 });
  await show.press('0', 'Enter');
  await show.standsAt(start);
});

test('Escape forgets the digits', async ({ show }) => {
  await show.press('7', 'Escape');
  await expect(show.notice).toBeHidden();
  await show.press('Enter');
  await show.standsAt({ slide: 1, step: 0 });
});

test('a click goes a step on', async ({ show }) => {
  await show.headline.click();
  await show.standsAt({ slide: 1, step: 0 });
});

test('the bars beside the slide take a click too', async ({ show }) => {
  await show.withContentSize({ width: 1000, height: 900 }, async () => {
    await show.page.mouse.click(500, 20);
    await show.standsAt({ slide: 1, step: 0 });
  });
});

for (const { key, colour } of [
  { key: 'b', colour: 'rgb(0, 0, 0)' },
  { key: '.', colour: 'rgb(0, 0, 0)' },
  { key: 'w', colour: 'rgb(255, 255, 255)' },
  { key: ',', colour: 'rgb(255, 255, 255)' },
]) {
  test(`${key} covers the screen, and uncovers it`, async ({ show }) => {
    await show.press(key);
    await expect.poll(() => show.colourInFront()).toBe(colour);
    await show.press(key);
    await expect.poll(() => show.colourInFront()).not.toBe(colour);
  });
}

for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'Space', 'Shift+ArrowRight']) {
  test(`${key} before a black screen only brings the slide back`, async ({ show }) => {
    await show.goToSlide(4);
    await show.press('b');
    await expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)');
    await show.press(key);
    await expect.poll(() => show.colourInFront()).not.toBe('rgb(0, 0, 0)');
    await show.standsAt({ slide: 4, step: 0 });
  });
}

test('a click on a black screen brings the slide back', async ({ show }) => {
  await show.press('b');
  await expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)');
  await show.page.mouse.click(300, 300);
  await expect.poll(() => show.colourInFront()).not.toBe('rgb(0, 0, 0)');
  await show.standsAt(start);
});

test('black covers the table of figures too', async ({ show }) => {
  await show.goToSlide(4);
  await show.press('t');
  await expect(show.dialog).toBeVisible();
  await show.press('b');
  await expect.poll(() => show.colourInFront()).toBe('rgb(0, 0, 0)');
});
