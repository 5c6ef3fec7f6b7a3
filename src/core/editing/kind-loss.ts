import { sheetOf } from '../charts/chart-rules';
import type { FigureSheet } from '../charts/sheet';
import type { LossKind } from '../deck/field-names';
import { knownOf } from '../deck/figure';
import type { Slide } from '../deck/types';
import { pictureOf } from '../slide/deck-pictures';
import { textsOf } from '../slide/words-rules';

/** What of a slide another kind does not show, and how many of it. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** What a slide shows that it does not show any more as what it becomes; nothing where it all goes along. */
export function lossOf(slide: Slide, becomes: Slide): Loss | undefined {
  return figureLoss(slide, becomes) ?? textLoss(slide, becomes) ?? pictureLoss(slide, becomes);
}

function figureLoss(slide: Slide, becomes: Slide): Loss | undefined {
  const [before, after] = [sheetOf(slide), sheetOf(becomes)];
  // One figure has the headline for a name; elsewhere an example may happen to be as large as a figure of one’s own.
  const isNamed = becomes.kind !== 'figure';
  const figures = figuresIn(before, isNamed);
  const lost = missingIn(figures, figuresIn(after, isNamed));
  if (lost === 0) return undefined;
  if (lost === figures.length) return { kind: 'allFigures', count: lost };
  const series = before.names.length - after.names.length;
  return series > 0 ? { kind: 'series', count: series } : { kind: 'figures', count: lost };
}

/** The figures of a table that are known, with the names of their rows or without. */
function figuresIn({ rows }: FigureSheet, isNamed: boolean): readonly string[] {
  return rows.flatMap(({ label, values }) =>
    knownOf(values).map((value) => `${isNamed ? label : ''}|${value}`),
  );
}

function textLoss(slide: Slide, becomes: Slide): Loss | undefined {
  const texts = textsOf(slide).map(({ text }) => text);
  const lost = missingIn(
    texts,
    textsOf(becomes).map(({ text }) => text),
  );
  if (lost === 0) return undefined;
  return { kind: lost === texts.length ? 'allTexts' : 'texts', count: lost };
}

function pictureLoss(slide: Slide, becomes: Slide): Loss | undefined {
  const isLost = pictureOf(slide) !== undefined && pictureOf(becomes) === undefined;
  return isLost ? { kind: 'picture', count: 1 } : undefined;
}

/** How many items of a list another list has not, one for one. */
function missingIn<T>(items: readonly T[], others: readonly T[]): number {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}
