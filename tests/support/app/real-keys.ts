import { capture } from '../../../build/script/commands.mjs';
import type { Show } from './show';

/** The keyboard of the system over a window: a driver's own keys skip the window, its menu bar and the repeating. */
export class RealKeys {
  readonly #show: Show;

  constructor(show: Show) {
    this.#show = show;
  }

  /** Presses and lets go, as X names the keys: `alt+Left`, `Next`, `b`. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.#front();
    await command('xdotool', 'key', '--delay', '40', ...keys);
  }

  /** Holds a key for a second and a half, as under a book: the server repeats it. */
  async hold(key: string): Promise<void> {
    await this.#front();
    await command('xdotool', 'keydown', key, 'sleep', '1.5', 'keyup', key);
  }

  /** What stands on the keys, by the name of the layout and its kind: `us -variant intl`. */
  async layout(...words: readonly string[]): Promise<void> {
    await command('setxkbmap', ...words);
  }

  /** Presses keys by their number on the keyboard, whatever stands on them; with Shift held through them all. */
  async pressCodes(codes: readonly number[], shift = false): Promise<void> {
    await this.#front();
    const held = shift ? ['keydown', 'shift'] : [];
    const lifted = shift ? ['keyup', 'shift'] : [];
    await command('xdotool', ...held, 'key', '--delay', '40', ...codes.map(String), ...lifted);
  }

  async #front(): Promise<void> {
    const window = await this.#show.window();
    await window.evaluate((each) => {
      each.focus();
    });
  }
}

async function command(program: string, ...words: readonly string[]): Promise<void> {
  const { code, output } = await capture([program, ...words]);
  if (code !== 0) throw new Error(output);
}
