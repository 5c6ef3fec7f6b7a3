import type { Difference } from '../groups/difference';
import type { Unit } from '../formatting/figures';

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
  /** How far a guess is from the figure, in a table. */
  readonly away: (difference: Difference, unit: Unit) => string;
  /** Who came nearest of several; the numbers of the guesses, from 1. */
  readonly nearest: (numbers: readonly number[], difference: Difference, unit: Unit) => Stressed;
  /** Which of several groups came nearest, by name. */
  readonly nearestGroups: (names: readonly string[], difference: Difference, unit: Unit) => Stressed;
  readonly rightPlaces: (right: number, rows: number) => Stressed;
  /** Where the group had put a row that belongs elsewhere. */
  readonly yourPlace: (place: number) => string;
  readonly outOf: (count: number, people: number) => string;
  readonly besideYou: string;
  readonly researchSeries: string;
  /** The research of one moment of several, such as a year. */
  readonly researchAt: (moment: string) => string;
  /** A group in the legend of a chart; without a name it is the one in the room. */
  readonly groupSeries: (name: string, people: number) => string;
  /** What stands in place of a figure that the source leaves vague. */
  readonly vague: string;
  /** Behind the source: `day` is a date in words or figures. */
  readonly ownCount: (day: string) => string;
  readonly talk: string;
  readonly timeUp: string;
  readonly noAnswers: string;
  readonly votes: (votes: number) => string;
  /** How many answers there are beside those on the slide. */
  readonly more: (answers: number) => string;
  readonly wrapUp: string;
  readonly wrapUpTitle: string;
  readonly nothingSaid: string;
  readonly table: RoomTableTexts;
}

/** What a group did, as tables on paper: their names and their heads. */
export interface RoomTableTexts {
  readonly guesses: string;
  readonly order: string;
  readonly own: string;
  readonly answers: string;
  readonly figure: string;
  readonly difference: string;
  readonly place: string;
  readonly yourPlace: string;
  readonly answer: string;
  readonly votes: string;
}

/** What the trainer reads, in the language of the program. */
export interface WorkshopTexts {
  readonly title: string;
  readonly figure: string;
  readonly guess: (number: number) => string;
  readonly addGuess: string;
  readonly removeGuess: string;
  readonly show: string;
  readonly hide: string;
  readonly close: string;
  /** The guesses of the groups beside each other. */
  readonly compare: string;
  readonly order: string;
  /** How rows are moved. */
  readonly orderHint: string;
  /** One figure a group guesses, in the field for it. */
  readonly field: string;
  readonly noNumber: string;
  readonly noShare: string;
  /** Of an answer or a name with so many characters, where fewer fit. */
  readonly tooLong: (max: number, length: number) => string;
  readonly nothingToGuess: string;
  readonly own: OwnTexts;
  readonly talk: TalkTexts;
}

/** The bar in which the trainer counts hands. */
export interface OwnTexts {
  readonly title: string;
  /** A slide has no figures to put one's own beside. */
  readonly nothingToCount: string;
  readonly people: string;
  /** What is counted where the slide has one figure alone. */
  readonly one: string;
  readonly of: (people: number) => string;
  readonly more: string;
  readonly less: string;
  readonly previousRow: string;
  readonly nextRow: string;
  readonly keys: string;
  readonly tooMany: (people: number) => string;
  readonly tooFew: (hands: number) => string;
  readonly close: string;
}

/** The bar in which the trainer writes down what the room says. */
export interface TalkTexts {
  readonly title: string;
  readonly answer: string;
  readonly add: string;
  readonly remove: string;
  readonly vote: string;
  readonly unvote: string;
  readonly previous: string;
  readonly next: string;
  readonly start: (minutes: number) => string;
  readonly stop: string;
  readonly newAnswer: string;
  /** Why no more answers are taken. */
  readonly full: (max: number) => string;
  readonly close: string;
}
