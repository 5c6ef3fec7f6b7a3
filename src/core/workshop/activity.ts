import type { Language, Slide } from '../deck/types';
import { unitOf, type Unit } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import { rowsInOrder } from '../charts/bars-rules';

/** What the room is doing with the slide that stands there; it ends when the show goes on. */
export type Activity =
  /** One figure is guessed: that of a row, or (`null`) the one figure of the slide. */
  | {
      readonly type: 'guess';
      readonly row: string | null;
      readonly shown: boolean;
      /** The guesses of all groups stand there, beside a figure that is shown. */
      readonly all?: boolean;
    }
  /** The rows of a ranking are put in order. */
  | { readonly type: 'order'; readonly shown: boolean }
  /** The own figures of the group in the room, or of all, stand beside those of the research. */
  | { readonly type: 'own'; readonly all: boolean }
  /** What the room says about the slide, and how long it may still talk. */
  | { readonly type: 'talk' }
  /** All that the group said. */
  | { readonly type: 'wrapUp' };

/** What the room is asked before it sees the slide. */
export type Asked = Extract<Activity, { readonly type: 'guess' | 'order' }>;

/** The question that stands in the slide's place, if one does. */
export function askedNow(activity: Activity | null): Asked | undefined {
  return activity?.type === 'guess' || activity?.type === 'order' ? activity : undefined;
}

/** A figure that can be guessed. */
export interface Guessable {
  /** Nothing for the one figure of a slide. */
  readonly row: string | null;
  /** What it is a figure of; empty where only the question says so. */
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
}

/** The figures of a slide that can be guessed, in the order in which they are shown: no vague count, and none that is missing. */
export function guessablesOf(slide: Slide): readonly Guessable[] {
  switch (slide.kind) {
    case 'figure':
      return typeof slide.value === 'number'
        ? [{ row: null, label: '', value: slide.value, unit: slide.unit }]
        : [];
    case 'ranking':
    case 'counts':
      return rowsInOrder(slide).flatMap(({ id, label, value }) =>
        typeof value === 'number' ? [{ row: id, label, value, unit: unitOf(slide) }] : [],
      );
    default:
      return [];
  }
}

/** The figure that an activity is about, where the slide has it. */
export function guessedIn(slide: Slide, row: string | null): Guessable | undefined {
  return guessablesOf(slide).find((each) => each.row === row);
}

/** What is asked first: what the deck says, or else the figure that carries the headline. */
export function firstGuess(slide: Slide): Guessable | undefined {
  const all = guessablesOf(slide);
  const asked = slide.kind === 'ranking' || slide.kind === 'counts' ? slide.guess?.row : undefined;
  const highlighted = 'highlight' in slide ? slide.highlight : [];
  return (
    all.find(({ row }) => row !== null && row === asked) ??
    all.find(({ row }) => row !== null && highlighted.includes(row)) ??
    all[0]
  );
}

/** What is guessed on a slide, as it is asked. */
export interface Question {
  readonly text: string;
  /** The row it is about, where the question does not say so itself. */
  readonly about: string;
}

/** The deck's own question belongs to the figure that the deck asks; any other is asked in words that fit all. */
export function questionOf(slide: Slide, { row, label, unit }: Guessable, language: Language): Question {
  const own = 'guess' in slide && firstGuess(slide)?.row === row ? slide.guess.question : undefined;
  const { whatShare, howMany } = slideTexts(language).workshop;
  const asked = unit === 'percent' ? whatShare : howMany;
  return own === undefined ? { text: asked, about: label } : { text: own, about: '' };
}
