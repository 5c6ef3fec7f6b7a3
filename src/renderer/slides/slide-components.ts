import type { Component } from 'svelte';
import { isChart } from '../../core/charts/chart-rules';
import type { ChartKind, Slide, SlideKind } from '../../core/deck/types';
import CardsSlide from './CardsSlide.svelte';
import ChartSlide from './ChartSlide.svelte';
import DiscussionSlide from './DiscussionSlide.svelte';
import FigureSlide from './FigureSlide.svelte';
import PictureSlide from './PictureSlide.svelte';
import PointsSlide from './PointsSlide.svelte';
import type { SlideView, KindProps } from './slide-props';
import SourcesSlide from './SourcesSlide.svelte';
import StatementSlide from './StatementSlide.svelte';
import TitleSlide from './TitleSlide.svelte';

/** What draws each kind of slide that is no chart. */
const COMPONENTS: { readonly [Kind in Exclude<SlideKind, ChartKind>]: Component<KindProps<Kind>> } = {
  title: TitleSlide,
  statement: StatementSlide,
  figure: FigureSlide,
  points: PointsSlide,
  cards: CardsSlide,
  discussion: DiscussionSlide,
  sources: SourcesSlide,
  picture: PictureSlide,
};

/** What draws a slide: given that slide and no other. */
export function componentFor(slide: Slide): Component<SlideView & { slide: Slide }> {
  const component = isChart(slide) ? ChartSlide : COMPONENTS[slide.kind];
  return component as Component<SlideView & { slide: Slide }>;
}
