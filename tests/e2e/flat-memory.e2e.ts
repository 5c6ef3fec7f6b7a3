import { copyFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_CHOICE } from '../../src/core/export/export-choice';
import { projectFolder } from '../../build/script/places.mjs';
import { counted, type Counted } from '../support/app/counted';
import { startApp } from '../support/app/electron-app';
import { BUILT_IN_FILE, deck } from '../support/app/shipped-deck';
import { Show } from '../support/app/show';
import { expect, test } from '../support/app/test';
import { openConsole } from '../support/app/windows';

/** Something that a trainer does again and again, with a number for each time. */
interface Round {
  readonly name: string;
  readonly times: number;
  readonly once: (show: Show, time: number, folder: string) => Promise<void>;
}

const ROUNDS: readonly Round[] = [
  {
    name: 'walks through the deck',
    times: 5,
    async once(show) {
      for (const [slide] of deck.slides.entries()) {
        if (slide > 0) await show.press('Shift+ArrowRight');
        await show.standsAt({ slide, step: 0 });
      }
      await show.press('Home');
    },
  },
  {
    name: 'openings of the editor',
    times: 15,
    async once(show, time) {
      await show.goToSlide(time % deck.slides.length);
      await show.pressInEditor();
      await show.press('Home');
    },
  },
  {
    name: 'openings of panels',
    times: 10,
    async once(show) {
      for (const key of ['F1', 'o', 't']) {
        await show.press(key);
        await expect(show.dialog).toHaveCount(1);
        await show.press('Escape');
        await expect(show.dialog).toHaveCount(0);
      }
    },
  },
  {
    name: 'other decks',
    times: 30,
    async once(show, time, folder) {
      const before = await show.deckNumber();
      // As a second start hands it over: a dropped file would leave the driver’s own field behind.
      const file = join(folder, time % 2 === 0 ? 'een.beeld' : 'twee.beeld');
      await show.app.evaluate(
        ({ app }, words) => {
          app.emit('second-instance', {}, ['electron', ...words], '/');
        },
        [projectFolder, file],
      );
      await expect.poll(() => show.deckNumber()).toBe(before + 1);
      await show.standsAt({ slide: 0, step: 0 });
    },
  },
  {
    name: 'openings of the console',
    times: 5,
    async once(show) {
      const console = await openConsole(show);
      const gone = console.page.waitForEvent('close');
      await show.choose('console');
      await gone;
    },
  },
  {
    name: 'exports',
    times: 3,
    async once(show, _time, folder) {
      const file = join(folder, 'mee.pdf');
      await rm(file, { force: true });
      await show.answerDialogs(file);
      const order = { to: 'file', format: 'pdf', choice: FIRST_CHOICE } as const;
      // The file is there a moment before the program is ready for the next.
      const told = await show.page.evaluate(
        (each) =>
          new Promise((resolve) => {
            const forget = window.api?.subscribe((event) => {
              if (event.type !== 'export' || ['drawing', 'printing'].includes(event.progress.stage)) return;
              forget?.();
              resolve(event.progress.stage);
            });
            void window.api?.exportDeck(each);
          }),
        order,
      );
      expect(told).toBe('done');
      expect((await stat(file)).size).toBeGreaterThan(0);
      await expect.poll(() => show.windows()).toBe(1);
    },
  },
];

for (const { name, times, once } of ROUNDS) {
  test(`nothing is left over of ${times} ${name}`, async ({ folder }) => {
    // Many rounds of work, each of them in full.
    test.slow();
    for (const file of ['een.beeld', 'twee.beeld']) await copyFile(BUILT_IN_FILE, join(folder, file));
    const running = await startApp({ userData: join(folder, 'gegevens') });
    const show = new Show(running);
    const round = async (count: number) => {
      for (let time = 0; time < count; time++) await once(show, time, folder);
      return counted(running.app, running.page);
    };
    // Whatever is loaded once, and what the last of them leaves until the next.
    const before = await round(times);
    const after = await round(times);
    const grown = grownBetween(before, after, times);
    // What leaks does so each time. The page holds one slide more from some moment on, and no second.
    const leaking = grown.length === 0 ? [] : grownBetween(after, await round(times), times);
    expect(
      leaking.filter((kind) => grown.includes(kind)),
      `before: ${JSON.stringify(before)}, after: ${JSON.stringify(after)}`,
    ).toEqual([]);
    await running.quit();
  });
}

/** The kinds of which there is at least one more a time; some objects less or more are of the moment of the count. */
function grownBetween(before: Counted, after: Counted, times: number): readonly string[] {
  return Object.keys(after).filter((kind) => (after[kind] ?? 0) - (before[kind] ?? 0) >= times);
}
