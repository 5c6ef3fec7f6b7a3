import type { Language, SlideOf } from '../deck/types';
import { headed } from '../i18n/chart-texts';
import { slideTexts } from '../i18n/slide-languages';
import { answerStep } from './answer-step';
import type { ChartDescription } from './description';
import { figureWords } from './figure-words';
import { carryingAnswers } from './stacked-rules';

/** Rows of shares of the same answers. */
export function stackedDescription(slide: SlideOf<'stacked'>, language: Language): ChartDescription {
  const { answers } = slide;
  const highlight = carryingAnswers(slide);
  const { charts } = slideTexts(language);
  const named = answers.map((id) => ({ id }));
  const rows = slide.rows.map(({ label, values }) => ({
    label,
    figures: values.map((value) => figureWords(value, 'percent', language)),
  }));
  return {
    table: () => ({ columns: [slide.column ?? charts.statement, ...answers], rows }),
    fresh: (step) => {
      const comes = answers.map((id) => answerStep(id, highlight, named) === step);
      const only = (items: readonly string[]) => items.filter((_, i) => comes[i] === true);
      return rows.map(({ label, figures }) => `${label}: ${headed(only(answers), only(figures))}`).join('; ');
    },
    sentence: () =>
      charts.stacked(
        answers,
        answers.filter((answer) => highlight.includes(answer)),
        rows,
      ),
  };
}
