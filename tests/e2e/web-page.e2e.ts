import { textsOf } from '../../src/core/i18n/languages';
import { move, START } from '../../src/core/slide/navigation';
import { deck, everyFrame, slideOfKind } from '../support/app/shipped-deck';
import { withoutSpaces } from '../support/app/pdf';
import { figuresToCome, wordsAt } from '../support/app/slide-words';
import { BROWSERS } from '../support/app/web-page';
import { expect, test } from '../support/app/web-test';

const texts = textsOf(deck.language);
const theEnd = move(deck, START, 'last');

for (const name of BROWSERS) {
  test.describe(`the page in ${name}`, () => {
    test.use({ inBrowser: name });

    test('the keys show every step of every slide with its words and figures', async ({ web }) => {
      for (const frame of everyFrame) {
        await web.standsAt(frame);
        const missing = async () => {
          const { text } = await web.words();
          return wordsAt(deck, frame).filter((words) => !text.includes(withoutSpaces(words)));
        };
        await expect.poll(missing, { message: `slide ${frame.slide + 1}` }).toEqual([]);
        const { drawn } = await web.words();
        expect(figuresToCome(deck, frame).filter((figure) => drawn.includes(figure))).toEqual([]);
        await web.hush();
        await web.press('ArrowRight');
      }
      await web.standsAt(theEnd);
      for (const frame of everyFrame.toReversed()) {
        await web.standsAt(frame);
        await web.press('ArrowLeft');
      }
      expect(web.complaints).toEqual([]);
    });

    test('Home, End, digits and a click go where they go in the program', async ({ web }) => {
      await web.press('End');
      await web.standsAt(theEnd);
      await web.press('Home');
      await web.standsAt(START);
      await web.goToSlide(11);
      await web.press('Home');
      await web.page.mouse.click(600, 300);
      await web.standsAt({ slide: 1, step: 0 });
    });

    test('a figure is guessed first, typed and shown', async ({ web }) => {
      await web.goToSlide(slideOfKind('figure').index);
      await web.press('q');
      await web.page.waitForSelector('.entry input:focus');
      await web.page.keyboard.type('48');
      await web.press('Enter');
      await web.press('PageDown');
      const said = () => web.page.$eval('p[role=status]', ({ textContent }) => textContent);
      await expect.poll(said).toContain('Jullie zaten er 8 procentpunt boven.');
      expect(web.complaints).toEqual([]);
    });

    test('a page that is loaded again stands where it stood', async ({ web }) => {
      const { index } = slideOfKind('counts');
      await web.goToSlide(index);
      await web.press('ArrowRight');
      await web.standsAt({ slide: index, step: 1 });
      await web.page.reload();
      await web.standsAt({ slide: index, step: 1 });
    });

    test('bars grow, and stand still on the way back', async ({ web }) => {
      const { index } = slideOfKind('ranking');
      await web.goToSlide(index);
      expect(await web.picturesOfChart()).toBeGreaterThan(2);
      await web.press('ArrowRight', 'ArrowRight', 'ArrowLeft');
      await web.standsAt({ slide: index, step: 1 });
      expect(await web.picturesOfChart()).toBeLessThanOrEqual(2);
    });

    test('the overview shows every slide and goes to the chosen one', async ({ web }) => {
      await web.press('o');
      await expect.poll(() => web.panels()).toEqual([texts.overview.title]);
      expect(await web.page.$$('[role=dialog] button')).toHaveLength(deck.slides.length);
      await web.press('End', 'Enter');
      await web.standsAt({ slide: deck.slides.length - 1, step: 0 });
    });

    test('the figures come as a table, with every row', async ({ web }) => {
      const { slide, index } = slideOfKind('ranking');
      await web.goToSlide(index);
      await web.press('t');
      await expect.poll(() => web.panels()).toEqual([texts.actions.table]);
      const rows = await web.page.$$eval('[role=dialog] tbody th', (heads) =>
        heads.map((head) => head.textContent),
      );
      expect(rows.map((row) => row.trim()).toSorted()).toEqual(
        slide.rows.map(({ label }) => label).toSorted(),
      );
      await web.press('Escape');
      await expect.poll(() => web.panels()).toEqual([]);
    });

    test('the help names the keys of a browser and no others', async ({ web }) => {
      await web.press('?');
      await expect.poll(() => web.panels()).toEqual([texts.help.title]);
      const rows = await web.page.$$eval('[role=dialog] dt', (all) => all.map((each) => each.textContent));
      expect(rows).toContain(texts.actions.overview);
      expect(rows).not.toContain(texts.actions.console);
    });

    test('a finger taps and swipes through the slides', async ({ web }) => {
      const { touchscreen } = web.page;
      await touchscreen.tap(600, 300);
      await web.standsAt({ slide: 1, step: 0 });
      for (const [from, to, slide] of [
        [700, 500, 2],
        [500, 700, 1],
      ] as const) {
        await touchscreen.touchStart(from, 300);
        await touchscreen.touchMove((from + to) / 2, 305);
        await touchscreen.touchMove(to, 310);
        await touchscreen.touchEnd();
        await web.standsAt({ slide, step: 0 });
      }
    });

    test('black and white hide the slide, and the same key brings it back', async ({ web }) => {
      const before = await web.colourInFront();
      for (const [key, colour] of [
        ['b', 'rgb(0, 0, 0)'],
        ['w', 'rgb(255, 255, 255)'],
      ] as const) {
        await web.press(key);
        await expect.poll(() => web.colourInFront()).toBe(colour);
        await web.press(key);
        await expect.poll(() => web.colourInFront()).toBe(before);
      }
    });

    test('F fills the screen and leaves it', async ({ web }) => {
      const full = () => web.page.evaluate(() => document.fullscreenElement !== null);
      await web.press('f');
      await expect.poll(full).toBe(true);
      await web.press('f');
      await expect.poll(full).toBe(false);
    });

    test('the whole slide is in sight at any size of window', async ({ web }) => {
      for (const [width, height] of [
        [1920, 1080],
        [1024, 768],
        [844, 390],
        [390, 844],
      ] as const) {
        await web.page.setViewport({ width, height });
        const stage = () =>
          web.page.$eval('.stage', (each) => {
            const { left, top, right, bottom } = each.getBoundingClientRect();
            const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
            return { inside, width: Math.round(right - left) };
          });
        const widest = Math.round(Math.min(width, (height * 16) / 9));
        await expect.poll(stage).toEqual({ inside: true, width: widest });
      }
    });
  });
}
