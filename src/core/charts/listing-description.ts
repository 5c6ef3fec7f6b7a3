import type { Language } from '../deck/types';
import type { SentenceRow } from '../i18n/chart-texts';
import { slideTexts } from '../i18n/slide-languages';
import { answerStep } from './answer-step';
import type { ChartDescription } from './description';
import { figureWords, numberWords } from './figure-words';
import { carryingItems, type Listing } from './listing-rules';

/** The heading of the first column of a list, and the sentence for its rows. */
export interface ListingWords {
  readonly head: string;
  readonly sentence: (rows: readonly SentenceRow[]) => string;
}

/** A list with one figure per item, in words. */
export function listingDescription(
  { items, highlight: all, unit }: Listing,
  language: Language,
  { head, sentence }: ListingWords,
): ChartDescription {
  const highlight = carryingItems({ items, highlight: all });
  return {
    table: () => ({
      columns: [head, unit === 'percent' ? '%' : slideTexts(language).count],
      rows: items.map(({ label, value }) => ({ label, figures: [numberWords(value, language)] })),
    }),
    fresh: (step) =>
      items
        .filter(({ id }) => answerStep(id, highlight, items) === step)
        .map(({ label, value }) => `${label}: ${figureWords(value, unit, language)}`)
        .join('; '),
    sentence: () =>
      sentence(
        items.map(({ id, label, value }) => ({
          label,
          figure: figureWords(value, unit, language),
          highlighted: highlight.includes(id),
        })),
      ),
  };
}
