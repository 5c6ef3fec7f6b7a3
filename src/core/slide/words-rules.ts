import { hasFigures } from '../charts/chart-rules';
import { byKind, type ByKind } from '../deck/by-kind';
import { shownSlide } from '../deck/shown-slide';
import type { Slide, WordsKind } from '../deck/types';

export interface TitledText {
  readonly title?: string;
  readonly text: string;
}

/** What a slide stands on: paper, its section's colour, or ink. */
export type Ground = 'paper' | 'section' | 'ink';

/** What goes for the words of a slide. */
export interface WordsRules {
  /** Its running texts, in the order in which they stand. */
  readonly texts: readonly TitledText[];
  /** Each text is a step of its own, else all come at once. */
  readonly stepwise?: true;
  /** Each text is a question that the room talks about. */
  readonly asks?: true;
  /** Looked up, not read while it stands there. */
  readonly reference?: true;
  /** The headline is the slide itself. */
  readonly largeHeadline?: true;
  readonly ground: Ground;
}

/** Every kind of slide with words or a picture. */
const RULES: ByKind<WordsKind, [], WordsRules> = {
  title: ({ text }) => ({ texts: ifAny(text), ground: 'ink', largeHeadline: true }),
  statement: ({ text }) => ({ texts: ifAny(text), ground: 'section', largeHeadline: true }),
  points: ({ points }) => ({ texts: points, ground: 'paper', stepwise: true }),
  cards: ({ cards }) => ({ texts: cards, ground: 'paper', stepwise: true }),
  discussion: ({ questions }) => ({
    texts: questions.map((text) => ({ text })),
    ground: 'section',
    stepwise: true,
    asks: true,
  }),
  sources: ({ items }) => ({ texts: items, ground: 'paper', reference: true }),
  picture: ({ text, fit }) => ({ texts: ifAny(text), ground: fit === 'full' ? 'section' : 'paper' }),
};

export function wordsRules(slide: Slide): WordsRules {
  if (!hasFigures(slide)) return byKind(RULES, shownSlide(slide));
  return { texts: ifAny(slide.kind === 'figure' ? slide.text : undefined), ground: 'paper' };
}

/** The running texts of a slide of any kind. */
export function textsOf(slide: Slide): readonly TitledText[] {
  return wordsRules(slide).texts;
}

function ifAny(text: string | undefined): readonly TitledText[] {
  return text === undefined ? [] : [{ text }];
}
