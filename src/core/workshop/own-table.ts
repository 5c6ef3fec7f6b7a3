import { chartDescription } from '../charts/chart-description';
import type { ChartTable } from '../charts/description';
import type { Deck, Language, Slide } from '../deck/types';
import { barsOf, seriesNames } from './own-bars';
import { countedAt, countedIn, ownSource } from './own-chart';
import { ownRowsOf } from '../charts/chart-rules';
import { shownGroups, type ShownGroup } from './shown-groups';
import type { Workshop } from '../groups/workshop';
import type { Activity } from './activity';

/** Every figure of the research with those of the groups, also the ones that the chart has no room for. */
export function ownTable(
  slide: Slide,
  groups: readonly ShownGroup[],
  language: Language,
): ChartTable | undefined {
  const own = ownRowsOf(slide);
  if (own === undefined) return undefined;
  const shown = countedIn(groups, slide);
  const counts = shown.map(({ count }) => count);
  const heads = chartDescription(slide, language)?.table().columns ?? [];
  return {
    columns: [heads[0] ?? '', ...seriesNames(own, shown, language)],
    rows: own.rows.map((row) => {
      const { label, bars } = barsOf(row, own.unit, counts, language);
      return { label: label || slide.headline, figures: bars.map(({ figure }) => figure) };
    }),
  };
}

/** The figures that a room looks at with those of its groups beside them, and where they come from. */
export interface TableOfGroups {
  readonly table: ChartTable;
  readonly source: string;
}

/** Nothing while no groups stand beside the research. */
export function tableOfGroups(
  deck: Deck,
  slide: Slide,
  { activity, workshop }: { readonly activity: Activity | null; readonly workshop: Workshop },
): TableOfGroups | undefined {
  if (activity?.type !== 'own') return undefined;
  const groups = shownGroups(workshop, slide, activity, deck.language);
  const table = ownTable(slide, groups, deck.language);
  return table && { table, source: ownSource(deck, slide, countedAt(groups, slide)) };
}
