import type { Deck, Slide } from '../deck/types';
import type { PrintJob } from './print-job';
import type { Strokes } from '../ink/strokes';
import { wordsRules } from '../slide/words-rules';

/** The content of a standalone page: a deck of the chosen slides, and the ink on them. */
export interface PageShow {
  readonly deck: Deck;
  readonly strokes: Strokes;
}

/** The slides of a job, without what only the trainer may read or what no screen shows. */
export function pageShow({ deck, frames, strokes }: Pick<PrintJob, 'deck' | 'frames' | 'strokes'>): PageShow {
  const chosen = new Set(frames.map((frame) => frame.slide));
  const slides = deck.slides.filter((_, index) => chosen.has(index)).map(shownOnly);
  return {
    deck: {
      ...without(deck, ['refused']),
      sections: deck.sections.filter(({ id }) => slides.some(({ section }) => section === id)),
      slides,
    },
    strokes: Object.fromEntries(
      slides.flatMap(({ id }) => {
        const written = strokes[id];
        return written === undefined ? [] : [[id, written]];
      }),
    ),
  };
}

/** Keeps the minutes only where a slide shows them; a hidden slide that was chosen is shown. */
function shownOnly(slide: Slide): Slide {
  const unseen = [
    'notes',
    'handout',
    'question',
    'kept',
    'hidden',
    'refused',
    'figuresFrom',
    ...(wordsRules(slide).asks === true ? [] : ['minutes']),
  ];
  return without(slide, unseen);
}

function without<T extends Deck | Slide>(value: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as T;
}
