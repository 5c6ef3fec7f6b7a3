import type { CDPSession, Page } from '@playwright/test';
import { capture } from '../../../build/script/commands.mjs';
import type { Show } from './show';

/** A place on the slide, in parts of its width and height. */
export type Place = readonly [x: number, y: number];

/** The mouse of the system over a window, as the window manager sees it too. */
export class RealMouse {
  readonly #show: Show;

  constructor(show: Show) {
    this.#show = show;
  }

  /** The buttons as X numbers them: 1 left, 2 middle, 3 right, 4 and 5 the wheel, 8 back, 9 forward. */
  async click(button: number, place: Place = [0.5, 0.3]): Promise<void> {
    await this.#at(place, ['click', String(button)]);
  }

  async move(place: Place): Promise<void> {
    await this.#at(place, []);
  }

  async #at(place: Place, then: readonly string[]): Promise<void> {
    const { x, y } = await this.#onScreen(place);
    const { code, output } = await capture(['xdotool', 'mousemove', String(x), String(y), ...then]);
    if (code !== 0) throw new Error(output);
  }

  async #onScreen(place: Place): Promise<{ readonly x: number; readonly y: number }> {
    const window = await this.#show.window();
    const bounds = await window.evaluate((each) => each.getContentBounds());
    const { x, y } = await inPage(this.#show.page, place);
    return { x: Math.round(bounds.x + x), y: Math.round(bounds.y + y) };
  }
}

/** A finger that is put down, moved and lifted: the places it goes through. */
export type Finger = readonly Place[];

/** The fingers of a hand on a touchscreen. All come down one after the other, move together, and are lifted at once. */
export async function fingers(page: Page, ...all: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const pointsAt = (step: number) =>
    Promise.all(
      all.map(async (way, id) => ({
        ...(await inPage(page, way[Math.min(step, way.length - 1)] ?? [0, 0])),
        id,
      })),
    );
  const first = await pointsAt(0);
  for (const [id] of all.entries()) await touch(session, 'touchStart', first.slice(0, id + 1));
  const longest = Math.max(...all.map((way) => way.length));
  for (let step = 1; step < longest; step += 1) await touch(session, 'touchMove', await pointsAt(step));
  await touch(session, 'touchEnd', []);
  await session.detach();
}

interface TouchPoint {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

export async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  touchPoints: TouchPoint[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** A place on the slide in pixels of the window. */
export async function inPage(page: Page, [x, y]: Place): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.screen').boundingBox();
  if (box === null) throw new Error('no slide');
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}
