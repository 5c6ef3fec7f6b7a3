import type { Difference } from '../workshop/difference';
import type { Unit } from '../figures';

/** A sentence whose middle carries it. */
export type Stressed = readonly [before: string, stressed: string, after: string];

/** What stands on a slide while a group works with it, in the language of the deck. */
export interface WorkshopSlideTexts {
  readonly guessFirst: string;
  /** What is asked where the deck has no question of its own. */
  readonly whatShare: string;
  readonly howMany: string;
  readonly whatOrder: string;
  readonly yourGuess: string;
  /** One of several guesses, by its number from 1. */
  readonly guessOf: (number: number) => string;
  readonly noGuess: string;
  readonly research: string;
  readonly difference: (difference: Difference, unit: Unit) => Stressed;
  /** Who came nearest of several; the numbers of the guesses, from 1. */
  readonly nearest: (numbers: readonly number[], difference: Difference, unit: Unit) => Stressed;
  readonly rightPlaces: (right: number, rows: number) => Stressed;
  /** Where the group had put a row that belongs elsewhere. */
  readonly yourPlace: (place: number) => string;
  readonly outOf: (count: number, people: number) => string;
}

/** What the trainer reads, in the language of the program. */
export interface WorkshopTexts {
  readonly title: string;
  readonly orderTitle: string;
  readonly figure: string;
  readonly guess: (number: number) => string;
  readonly addGuess: string;
  readonly removeGuess: string;
  readonly show: string;
  readonly hide: string;
  readonly close: string;
  readonly order: string;
  /** How rows are moved. */
  readonly orderHint: string;
  /** One figure a group guesses, in the field for it. */
  readonly field: string;
  readonly noNumber: string;
  readonly noShare: string;
  readonly nothingToGuess: string;
}
