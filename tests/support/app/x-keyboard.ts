import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A keyboard as the X server has it: its keys reach the window before they reach the page, as a person's do. */
export const xKeyboard = {
  /** Types a text, with so many milliseconds between its keys. */
  async type(text: string, delay: number): Promise<void> {
    await run('xdotool', ['type', '--delay', String(delay), '--', text]);
  },

  /** Presses keys one after the other: names of X (`Return`, `alt+Down`), or numbers of keys of the keyboard. */
  async press(...keys: readonly (string | number)[]): Promise<void> {
    await this.pressEach(keys, 20);
  },

  /** Presses keys with so many milliseconds between them. */
  async pressEach(keys: readonly (string | number)[], delay: number): Promise<void> {
    await run('xdotool', ['key', '--delay', String(delay), ...keys.map(String)]);
  },

  /** Does something while a key that is held types once: a starved X server takes a short press for a held key. */
  async withoutRepeat<T>(work: () => Promise<T>): Promise<T> {
    await run('xset', ['r', 'off']);
    try {
      return await work();
    } finally {
      await run('xset', ['r', 'on']);
    }
  },

  /** Does something with the signs of another keyboard on the keys, like `us`, `intl` or `be`. */
  async withLayout<T>(layout: string, variant: string, work: () => Promise<T>): Promise<T> {
    const set = (...options: readonly string[]) => run('setxkbmap', ['-option', '', ...options]);
    await set('-layout', layout, '-variant', variant);
    try {
      return await work();
    } finally {
      await set('-layout', 'us', '-variant', '');
    }
  },
};
