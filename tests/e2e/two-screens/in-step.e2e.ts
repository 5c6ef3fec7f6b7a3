import type { Page } from '@playwright/test';
import { frames } from '../../../src/core/frames/frames';
import { nl } from '../../../src/core/i18n/nl';
import { deck } from '../../support/app/shipped-deck';
import { expect, test } from '../../support/app/two';
import type { TwoWindows } from '../../support/app/windows';

const last = deck.slides.length - 1;

/** What stands on the slide of a window, without the pixels of its charts and without what passes by. */
function drawing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const stage = document.querySelector('.screen .stage');
    const text = (stage?.outerHTML ?? 'nothing').replace(/<canvas[^>]*>/gu, '<canvas>');
    return text.replace(/ (?:style|id|class|aria-labelledby)="[^"]*"/gu, '');
  });
}

/**
 * The charts of a window, each as how much is drawn in 16 by 11 fields: the windows differ in size. No chart of the deck
 * has 11 rows: a fine line between two of them would fall to one field here, to another there.
 */
function charts(page: Page): Promise<readonly (readonly number[])[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.screen .stage canvas')].map((canvas) => {
      const { width, height } = canvas;
      // On paper, as people see it: half a pixel of a line has the colour of a whole one, and is fainter.
      const paper = new OffscreenCanvas(width, height).getContext('2d');
      if (paper === null) throw new Error('no place to draw');
      paper.fillStyle = 'white';
      paper.fillRect(0, 0, width, height);
      paper.drawImage(canvas, 0, 0);
      const { data } = paper.getImageData(0, 0, width, height);
      const means = Array.from({ length: 16 * 11 * 4 }, () => 0);
      const share = (16 * 11) / (width * height);
      data.forEach((value, i) => {
        const point = Math.floor(i / 4);
        const column = Math.floor(((point % width) / width) * 16);
        const row = Math.floor((Math.floor(point / width) / height) * 11);
        const place = (row * 16 + column) * 4 + (i % 4);
        means[place] = (means[place] ?? 0) + (255 - value) * share;
      });
      return means;
    }),
  );
}

/** How far two pictures lie apart: the mean of their points, 0 to 255. */
function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, point, i) => sum + Math.abs(point - (other[i] ?? 255)), 0) / one.length;
}

async function bothStandAt({ room, desk }: TwoWindows, slide: number, step: number): Promise<void> {
  await room.standsAt({ slide, step });
  await desk.standsAt({ slide, step });
}

test('both windows show the same frame after every key, all the way there and back', async ({ talk }) => {
  test.slow();
  const all = frames(deck, { steps: true });
  const shown = async () => {
    await expect(async () => {
      expect(await drawing(talk.desk.page)).toBe(await drawing(talk.room.page));
      const [desk, room] = [await charts(talk.desk.page), await charts(talk.room.page)];
      expect(desk).toHaveLength(room.length);
      for (const [i, chart] of desk.entries()) expect(distance(chart, room[i] ?? [])).toBeLessThan(4);
    }).toPass({ timeout: 5_000 });
  };
  for (const [i, { slide, step }] of all.entries()) {
    await bothStandAt(talk, slide, step);
    await shown();
    // A key in either window is the same key.
    await (i % 2 === 0 ? talk.room : talk.desk).press('PageDown');
  }
  for (const [i, { slide, step }] of [...all.entries()].reverse()) {
    await bothStandAt(talk, slide, step);
    await (i % 2 === 0 ? talk.room : talk.desk).press('PageUp');
  }
  await bothStandAt(talk, 0, 0);
});

test('a frozen picture stays before the room until it is let go', async ({ talk }) => {
  await talk.desk.press('2', 'Enter', 'z');
  await expect(talk.desk.page.getByText(nl.console.frozen)).toBeVisible();
  await talk.desk.press('ArrowRight', '9', 'Enter', 'End');
  await talk.desk.standsAt({ slide: last, step: 0 });
  await talk.room.standsAt({ slide: 1, step: 0 });
  await talk.desk.press('z');
  await bothStandAt(talk, last, 0);
  await expect(talk.desk.page.getByText(nl.console.frozen)).toHaveCount(0);
});

test('a jump by number or strip shows the room nothing in between', async ({ talk }) => {
  const seen = await talk.room.page.evaluateHandle(() => {
    const headlines: string[] = [];
    const look = () => {
      for (const { textContent } of document.querySelectorAll('h1')) {
        if (textContent && headlines.at(-1) !== textContent) headlines.push(textContent);
      }
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
    return headlines;
  });
  await talk.desk.press('9', 'Enter');
  await bothStandAt(talk, 8, 0);
  await talk.desk.press('1', '2', 'Enter');
  await bothStandAt(talk, 11, 0);
  await talk.desk.page.getByRole('navigation').getByRole('button').nth(3).click();
  await bothStandAt(talk, 3, 0);
  const headlines = [0, 8, 11, 3].map((slide) => deck.slides[slide]?.headline);
  expect(await seen.jsonValue()).toEqual(headlines);
  // The keys still work after a click on the strip.
  await talk.desk.press(' ');
  await bothStandAt(talk, 3, 1);
});

test('the curtain is for the room: the trainer goes on reading', async ({ talk }) => {
  await talk.desk.press('.');
  await expect.poll(() => talk.room.colourInFront()).toBe('rgb(0, 0, 0)');
  await expect(talk.desk.page.getByText(nl.console.black)).toBeVisible();
  await expect(talk.desk.headline).toBeVisible();
  await talk.desk.press('PageDown');
  await expect.poll(() => talk.room.colourInFront()).not.toBe('rgb(0, 0, 0)');
  await bothStandAt(talk, 0, 0);
});

test('a clicker whose start button sends F5 and Esc in turn pauses and goes on', async ({ talk }) => {
  await talk.desk.press('F5', 'PageDown', 'PageDown');
  await bothStandAt(talk, 2, 0);
  await talk.desk.press('Escape');
  await expect(talk.room.page.getByText(nl.curtain.paused)).toBeVisible();
  await expect.poll(() => talk.room.colourInFront()).toBe('rgb(0, 0, 0)');
  expect(await talk.room.isFullScreen()).toBe(true);
  await talk.desk.press('F5');
  await expect(talk.room.page.getByText(nl.curtain.paused)).toHaveCount(0);
  await bothStandAt(talk, 2, 0);
  await talk.desk.press('b', 'PageUp', 'PageUp');
  await bothStandAt(talk, 1, 0);
});
