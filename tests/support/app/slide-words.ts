import { answerStep } from '../../../src/core/charts/answer-step';
import { figureWords, numberWords, rowWords } from '../../../src/core/charts/figure-words';
import type { Figure } from '../../../src/core/deck/figure';
import type { Deck, Slide, SlideOf } from '../../../src/core/deck/types';
import { slideAt, type Position } from '../../../src/core/slide/navigation';
import { pictureOf } from '../../../src/core/slide/deck-pictures';
import { labelOf, sourceLine } from '../../../src/core/slide/slide-lines';
import { stepOfRow } from '../../../src/core/charts/bars-rules';

/** All words and figures that stand on a slide at a step. */
export function wordsAt(deck: Deck, at: Position): readonly string[] {
  const slide = slideAt(deck, at.slide);
  return [labelOf(deck, slide), slide.headline, sourceLine(deck, slide), ...bodyWords(deck, slide, at.step)];
}

/** Figures that come in at a later step, and so must not be there yet. */
export function figuresToCome(deck: Deck, at: Position): readonly string[] {
  const slide = slideAt(deck, at.slide);
  if (slide.kind !== 'ranking' && slide.kind !== 'counts') return [];
  return slide.rows
    .filter((row) => stepOfRow(slide, row) > at.step)
    .map((row) => rowWords(slide, row, deck.language));
}

type ChartSlide = SlideOf<
  'figure' | 'ranking' | 'counts' | 'stacked' | 'columns' | 'lines' | 'comparison' | 'ring'
>;

/** All names in a chart, and what of its figures has room there. */
function chartWords(deck: Deck, slide: ChartSlide, step: number): readonly string[] {
  const figure = (value: Figure) =>
    figureWords(value, 'unit' in slide ? slide.unit : 'percent', deck.language);
  const labelled = (
    items: readonly { readonly id: string; readonly label: string; readonly value: Figure }[],
    highlight: readonly string[],
  ) =>
    items.flatMap(({ id, label, value }) => [
      label,
      answerStep(id, highlight, items) <= step ? figure(value) : '',
    ]);
  switch (slide.kind) {
    case 'figure':
      return [numberWords(slide.value, deck.language), step > 0 ? (slide.text ?? '') : ''];
    case 'ranking':
    case 'counts':
      return slide.rows
        .filter((row) => stepOfRow(slide, row) <= step)
        .flatMap((row) => [row.label, rowWords(slide, row, deck.language)]);
    case 'columns':
      return labelled(slide.rows, slide.highlight);
    case 'ring':
      return labelled(slide.parts, slide.highlight);
    case 'comparison':
      return [
        ...slide.series,
        ...slide.rows.flatMap(({ label, values }) => [label, ...values.slice(0, step + 1).map(figure)]),
      ];
    case 'stacked':
      return [...slide.answers, ...slide.rows.map(({ label }) => label)];
    case 'lines': {
      const drawn = slide.series.filter(({ id }) => answerStep(id, slide.highlight, slide.series) <= step);
      return [
        ...slide.periods,
        ...drawn.flatMap(({ label, values }) => [label, figure(values.at(-1) ?? null)]),
      ];
    }
  }
}

function bodyWords(deck: Deck, slide: Slide, step: number): readonly string[] {
  const until = <T>(items: readonly T[]) => items.slice(0, step + 1);
  const titled = ({ title, text }: { readonly title?: string; readonly text: string }) => [title ?? '', text];
  switch (slide.kind) {
    case 'points':
      return until(slide.points).flatMap(titled);
    case 'cards':
      return until(slide.cards).flatMap(titled);
    case 'discussion':
      return until(slide.questions);
    case 'sources':
      return slide.items.flatMap(titled);
    case 'title':
    case 'statement':
      return [slide.text ?? ''];
    case 'picture':
      return [slide.text, creditOf(slide)].filter((words) => words !== undefined);
    default:
      return chartWords(deck, slide, step);
  }
}

const creditOf = (slide: Slide) => pictureOf(slide)?.credit;
