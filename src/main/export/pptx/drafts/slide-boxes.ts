import { byKind, type ByKind } from '../../../../core/deck/by-kind';
import { shownSlide } from '../../../../core/deck/shown-slide';
import type { Slide, SlideKind } from '../../../../core/deck/types';
import { hasRows, isChart } from '../../../../core/charts/chart-rules';
import { slideAt } from '../../../../core/slide/navigation';
import { barsDraft } from './bars-draft';
import { columnsDraft } from './columns-draft';
import { comparisonDraft } from './comparison-draft';
import { figureDraft } from './figure-draft';
import { discussionDraft, statementDraft, titleDraft } from './full-colour';
import { lightFrame } from './light-frame';
import { linesDraft } from './lines-draft';
import { cardsDraft } from './cards-draft';
import { pointsDraft, sourcesDraft } from './listings';
import { pictureDraft } from './picture-draft';
import { ringDraft } from './ring-draft';
import type { Context, ContextOf, SlideDraft } from './slide-draft';
import { stackedDraft } from './stacked-draft';

/** How each kind of slide is written. */
const DRAFTS: ByKind<SlideKind, [context: Context], SlideDraft> = {
  title: within(titleDraft),
  statement: within(statementDraft),
  figure: within(figureDraft),
  ranking: within(barsDraft),
  counts: within(barsDraft),
  stacked: within(stackedDraft),
  columns: within(columnsDraft),
  lines: within(linesDraft),
  comparison: within(comparisonDraft),
  ring: within(ringDraft),
  points: within(pointsDraft),
  cards: within(cardsDraft),
  discussion: within(discussionDraft),
  sources: within(sourcesDraft),
  picture: within(pictureDraft),
};

/** A slide of any kind at its step. */
export function slideDraft(context: Context): SlideDraft {
  const slide = shownSlide(slideAt(context.deck, context.frame.slide));
  if (isChart(slide) && !hasRows(slide))
    return { layout: 'light', drawings: lightFrame({ ...context, slide }).drawings };
  return byKind(DRAFTS, slide, context);
}

function within<S extends Slide>(draft: (context: ContextOf<S>) => SlideDraft) {
  return (slide: S, context: Context) => draft({ ...context, slide });
}
