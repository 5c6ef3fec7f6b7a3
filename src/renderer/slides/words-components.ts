import type { Component } from 'svelte';
import type { Slide, WordsKind } from '../../core/deck/types';
import CardsSlide from './CardsSlide.svelte';
import DiscussionSlide from './DiscussionSlide.svelte';
import PictureSlide from './PictureSlide.svelte';
import PointsSlide from './PointsSlide.svelte';
import type { Drawn, KindProps } from './slide-props';
import SourcesSlide from './SourcesSlide.svelte';
import StatementSlide from './StatementSlide.svelte';
import TitleSlide from './TitleSlide.svelte';

/** What draws each kind of slide without figures: all that can be shown before charts have been loaded. */
const COMPONENTS: { readonly [Kind in WordsKind]: Component<KindProps<Kind>> } = {
  title: TitleSlide,
  statement: StatementSlide,
  points: PointsSlide,
  cards: CardsSlide,
  discussion: DiscussionSlide,
  sources: SourcesSlide,
  picture: PictureSlide,
};

/** What draws a slide without figures; `undefined` for one that has them. */
export function wordsComponentFor({ kind }: Slide): Drawn | undefined {
  return kind in COMPONENTS ? (COMPONENTS[kind as WordsKind] as Drawn) : undefined;
}
