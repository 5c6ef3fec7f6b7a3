import { rowFigure, formatNumber } from '../../../src/core/figures';
import type { Deck, Slide } from '../../../src/core/deck/types';
import { slideAt, type Position } from '../../../src/core/navigation';
import { pictureOf } from '../../../src/core/pictures/deck-pictures';
import { labelOf, sourceLine } from '../../../src/core/slide-lines';
import { stepOfRow } from '../../../src/core/steps';

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
    .map((row) => rowFigure(slide, row, deck.language));
}

function bodyWords(deck: Deck, slide: Slide, step: number): readonly string[] {
  const until = <T>(items: readonly T[]) => items.slice(0, step + 1);
  const titled = ({ title, text }: { readonly title?: string; readonly text: string }) => [title ?? '', text];
  switch (slide.kind) {
    case 'figure':
      return [formatNumber(slide.value, deck.language), step > 0 ? (slide.text ?? '') : ''];
    case 'ranking':
    case 'counts':
      return slide.rows
        .filter((row) => stepOfRow(slide, row) <= step)
        .flatMap((row) => [row.label, rowFigure(slide, row, deck.language)]);
    case 'points':
      return until(slide.points).flatMap(titled);
    case 'cards':
      return until(slide.cards).flatMap(titled);
    case 'discussion':
      return until(slide.questions);
    case 'sources':
      return slide.items.flatMap(titled);
    default:
      return [slide.text, creditOf(slide)].filter((words) => words !== undefined);
  }
}

const creditOf = (slide: Slide) => pictureOf(slide)?.credit;
