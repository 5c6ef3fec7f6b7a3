import { INK } from '../../../../core/look/palette';
import { painted, textLook, val } from './chart-xml';
import { el } from './xml';

/** The labels along a chart, without a line; from top to bottom at the left, from left to right at the bottom. */
export function categoryAxis({
  size,
  side,
  every = 1,
  offset = 100,
}: {
  readonly size: number;
  readonly side: 'l' | 'b';
  /** Show one of this many labels. */
  readonly every?: number;
  /** Their distance from the plot, as a percentage of the default. */
  readonly offset?: number;
}): string {
  return el(
    'c:catAx',
    {},
    val('axId', 1) +
      el('c:scaling', {}, val('orientation', side === 'l' ? 'maxMin' : 'minMax')) +
      val('delete', 0) +
      val('axPos', side),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'low'),
    painted(''),
    textLook(size, INK, false, false),
    val('crossAx', 2) + val('crosses', 'autoZero') + val('auto', 0) + val('lblAlgn', 'ctr'),
    val('lblOffset', offset) + val('tickLblSkip', every) + val('noMultiLvlLbl', 1),
  );
}

/** An invisible scale from 0. Lines start at its side (`edge`), bars half a step from it. */
export function valueAxis({
  max,
  side,
  edge = false,
}: {
  readonly max: number;
  readonly side: 't' | 'l';
  readonly edge?: boolean;
}): string {
  return el(
    'c:valAx',
    {},
    val('axId', 2) + el('c:scaling', {}, val('orientation', 'minMax'), val('max', max), val('min', 0)),
    val('delete', 1) + val('axPos', side),
    el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'none'),
    val('crossAx', 1) + val('crosses', 'autoZero') + val('crossBetween', edge ? 'midCat' : 'between'),
  );
}
