import { chartFacts } from './chart-facts';
import type { Table } from './facts';
import type { Deck, Slide } from '../deck/types';

/** The figures of a slide as a table, for screen readers, paper and the sceptic in the room. */
export interface FigureTable extends Table {
  readonly caption: string;
}

/** The table of a slide's figures, or nothing where the slide has none. */
export function figureTable(deck: Deck, slide: Slide): FigureTable | undefined {
  const table = chartFacts(slide)?.table(deck.language);
  return table && { caption: slide.headline, ...table };
}

/** One sentence that says what the chart says, for those who do not see it. */
export function chartSentence(deck: Deck, slide: Slide): string {
  return chartFacts(slide)?.sentence(deck.language) ?? slide.headline;
}
