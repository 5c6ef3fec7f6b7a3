import { expect, test } from '../support/app/test';
import { RealKeys } from '../support/app/real-keys';
import { openConsole } from '../support/app/windows';
import { startApp } from '../support/app/electron-app';
import { Show } from '../support/app/show';
import type { ShowState } from '../../src/core/show/show-state';

/** A slide with steps before and behind it. */
const AT = 6;
/** The keys of the digit row, from 1, as X counts keys. */
const DIGIT_1 = 10;
const ENTER = 36;

const sessionOf = (show: Show) =>
  show.page.evaluate(async () => {
    const opened = await window.api?.opened();
    if (opened === undefined) throw new Error('no show');
    return opened.state;
  });

test.describe('a key that is held down', () => {
  const toggles: readonly (readonly [key: string, of: (state: ShowState) => unknown, then: unknown])[] = [
    ['b', ({ curtain }) => curtain, 'black'],
    ['period', ({ curtain }) => curtain, 'black'],
    ['w', ({ curtain }) => curtain, 'white'],
    ['t', ({ table }) => table, true],
    ['q', ({ activity }) => activity?.type, 'guess'],
    ['m', ({ activity }) => activity?.type, 'own'],
    ['a', ({ activity }) => activity?.type, 'talk'],
    ['d', ({ tool }) => tool, 'pen'],
  ];
  for (const [key, of, then] of toggles) {
    test(`${key} acts once`, async ({ show }) => {
      await show.goToSlide(AT);
      await new RealKeys(show).hold(key);
      expect(of(await sessionOf(show))).toBe(then);
    });
  }

  test('F5 and F11 fill the screen once, and F5 goes on where the show is', async ({ show }) => {
    const keys = new RealKeys(show);
    await keys.hold('F11');
    await show.fills();
    await show.goToSlide(AT);
    await keys.hold('F5');
    await show.fills();
    await show.standsAt({ slide: AT, step: 0 });
    expect((await sessionOf(show)).jumps.back).toHaveLength(1);
  });

  test('PageDown steps at a pace at which slides can be seen', async ({ show }) => {
    await new RealKeys(show).hold('Next');
    const { position } = await sessionOf(show);
    // Six or seven steps in a second and a half, of which some were steps within a slide.
    expect(position.slide).toBeGreaterThan(0);
    expect(position.slide).toBeLessThanOrEqual(7);
  });
});

test.describe('on a Belgian keyboard', () => {
  test.afterEach(async ({ show }) => {
    await new RealKeys(show).layout('us');
  });

  for (const shift of [false, true]) {
    test(`1 2 Enter leads to slide 12 ${shift ? 'with' : 'without'} Shift`, async ({ show }) => {
      const keys = new RealKeys(show);
      await keys.layout('be');
      await keys.pressCodes([DIGIT_1, DIGIT_1 + 1], shift);
      await keys.pressCodes([ENTER]);
      await show.standsAt({ slide: 11, step: 0 });
    });
  }

  test('Shift may be pressed for each digit, and Shift + ; is a point: black', async ({ show }) => {
    const keys = new RealKeys(show);
    await keys.layout('be');
    await keys.pressCodes([DIGIT_1], true);
    await keys.pressCodes([DIGIT_1 + 1], true);
    await keys.pressCodes([ENTER]);
    await show.standsAt({ slide: 11, step: 0 });
    await keys.press('period');
    await expect.poll(async () => (await sessionOf(show)).curtain).toBe('black');
    await keys.press('comma');
    await expect.poll(async () => (await sessionOf(show)).curtain).toBe('white');
  });

  test('a guess and a count of hands are typed without Shift', async ({ show }) => {
    const keys = new RealKeys(show);
    await show.goToSlide(AT);
    await keys.layout('be');
    await keys.press('q');
    await keys.pressCodes([DIGIT_1 + 3, DIGIT_1 + 4, ENTER]);
    await expect
      .poll(async () => Object.values((await sessionOf(show)).workshop.groups[0]?.guesses ?? {}))
      .toEqual([[45]]);
  });
});

test('Alt + Left goes back to where a jump began, and the keys stay with the show', async ({ show }) => {
  const keys = new RealKeys(show);
  await show.goToSlide(AT);
  await show.press('Home');
  await show.standsAt({ slide: 0, step: 0 });
  await keys.press('alt+Left');
  await show.standsAt({ slide: AT, step: 0 });
  // The menu bar would have taken the letter.
  await keys.press('b');
  await expect.poll(async () => (await sessionOf(show)).curtain).toBe('black');
});

test('Alt alone leaves the keys with a show that fills the screen', async ({ show }) => {
  const keys = new RealKeys(show);
  await keys.press('F5');
  await show.fills();
  await keys.press('alt', 'b');
  await expect.poll(async () => (await sessionOf(show)).curtain).toBe('black');
});

test('Alt alone leaves the keys with the console', async ({ folder }) => {
  const running = await startApp({ userData: folder });
  const desk = await openConsole(new Show(running));
  await new RealKeys(desk).press('alt', 'b');
  await expect.poll(async () => (await sessionOf(desk)).curtain).toBe('black');
  await running.quit();
});

test('F5 by mistake is taken back by one key, from a window too', async ({ show }) => {
  const keys = new RealKeys(show);
  await show.goToSlide(AT);
  await keys.press('F5');
  await show.fills();
  await show.standsAt({ slide: 0, step: 0 });
  await expect(show.notice).toContainText('Terug naar dia 7: Alt + ←');
  await keys.press('alt+Left');
  await show.standsAt({ slide: AT, step: 0 });
});

test('a clicker steps on while an answer is typed, and the answer stands there afterwards', async ({
  show,
}) => {
  const keys = new RealKeys(show);
  await show.goToSlide(13);
  await keys.press('a', 'b', 'r', 'u', 'g');
  const field = show.page.locator('.input input');
  await expect(field).toHaveValue('brug');
  expect((await sessionOf(show)).curtain).toBe('none');
  await keys.press('Prior');
  await expect.poll(async () => (await sessionOf(show)).activity).toBeNull();
  await show.goToSlide(13);
  await show.press('a');
  await expect(field).toHaveValue('brug');
});
