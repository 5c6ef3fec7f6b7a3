import { guessAt } from '../../core/workshop/guess-scale';

/** Drags a guess along its bar: the nearest one, or a first one if there is none yet. */
export class DragOnBar {
  #held: number | undefined;

  /** `share` is where the pointer is: 0 at the left end of the bar, 1 at its right. */
  begin(share: number, end: number, guesses: readonly number[]): readonly number[] | undefined {
    const away = guesses.map((guess) => Math.abs(guess / end - share));
    this.#held = guesses.length === 0 ? 0 : away.indexOf(Math.min(...away));
    return this.move(share, end, guesses);
  }

  /** The new guesses; `undefined` if nothing changes. */
  move(share: number, end: number, guesses: readonly number[]): readonly number[] | undefined {
    if (this.#held === undefined) return undefined;
    const value = guessAt(share, end);
    if (guesses[this.#held] === value) return undefined;
    return guesses.length === 0 ? [value] : guesses.with(this.#held, value);
  }

  end(): void {
    this.#held = undefined;
  }
}
