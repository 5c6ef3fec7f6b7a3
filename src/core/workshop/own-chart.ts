import { shownSlide } from '../deck/shown-slide';
import type { Deck, Language, Slide } from '../deck/types';
import { slideTexts } from '../i18n/slide-languages';
import { dayIn } from '../formatting/day';
import { barsOf, seriesNames, type NamedCount } from './own-bars';
import { ownRowsOf } from '../charts/chart-rules';
import type { OwnRow, OwnRows } from '../charts/own-rows';
import { stackRows } from './own-stack';
import { MAX_GROUPS, type ShownGroup } from './shown-groups';
import type { Group, OwnCount } from '../groups/workshop';
import type { OwnChart } from './own-chart-shape';

/** A list of at most so many rows is shown whole; of a longer one at least a handful. */
const MAX_ROWS = 8;
const MIN_ROWS = 6;
/** Beside several groups there are so many bars at most, or nobody reads them in the back row. */
const MAX_BARS = 20;

/** The figures of a slide with those of the groups beside them; the last groups where there are many. */
export function ownChart(
  slide: Slide,
  groups: readonly ShownGroup[],
  language: Language,
): OwnChart | undefined {
  const own = ownRowsOf(slide);
  if (own === undefined) return undefined;
  const shown = countedIn(groups, slide);
  const counts = shown.map(({ count }) => count);
  const rows =
    slide.kind === 'stacked'
      ? stackRows(shownSlide(slide), counts, language)
      : barRows(own, counts, language);
  return {
    series: seriesNames(own, shown, language),
    rows,
    max:
      own.unit === 'percent'
        ? 100
        : Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))),
  };
}

function barRows({ rows, unit }: OwnRows, counts: readonly OwnCount[], language: Language): OwnChart['rows'] {
  return shownRows(rows, counts).map((row) => barsOf(row, unit, counts, language));
}

/** Of a long list those that were counted, and the first to make up a handful: the room must be able to read them. */
function shownRows(rows: readonly OwnRow[], counts: readonly OwnCount[]): readonly OwnRow[] {
  const compared = counts.length > 1;
  const max = compared ? Math.floor(MAX_BARS / (counts.length + 1)) : MAX_ROWS;
  if (rows.length <= max) return rows;
  const isCounted = ({ id }: OwnRow) => counts.some((count) => count.rows[id] !== undefined);
  const counted = rows.filter(isCounted);
  if (compared && counted.length >= max) return counted.slice(0, max);
  const room = Math.max(0, Math.min(MIN_ROWS, max) - counted.length);
  const others = new Set(rows.filter((row) => !isCounted(row)).slice(0, room));
  return rows.filter((row) => isCounted(row) || others.has(row));
}

/** The chart in words, for people who cannot see it. */
export function ownSentence({ series, rows }: OwnChart): string {
  return rows
    .map(({ label, bars }) => {
      const figures = bars.map(({ figure }, i) => `${series[i] ?? ''} ${figure}`).join(', ');
      return label === '' ? figures : `${label}: ${figures}`;
    })
    .join('; ');
}

/** The counts of the groups that there is room for: the last of many. */
export function countedIn(groups: readonly ShownGroup[], slide: Slide): readonly NamedCount[] {
  return groups.slice(-MAX_GROUPS).map(({ name, group }) => ({ name, count: countOf(group, slide) }));
}

export function countOf(group: Group, slide: Slide): OwnCount {
  return group.counts[slide.id] ?? { people: 0, rows: {}, at: group.started };
}

/** Where the figures come from: the research, and the day on which the group counted. `times` as in `OwnCount`. */
export function ownSource(deck: Deck, slide: Slide, times: readonly number[]): string {
  const texts = slideTexts(deck.language);
  const source = slide.source ?? deck.source.text;
  const own = times.length === 0 ? [] : [texts.workshop.ownCount(dayIn(deck.language, Math.max(...times)))];
  return [...(source === '' ? [] : [texts.source(source)]), ...own].join(' · ');
}

/** When groups counted themselves on a slide, as in `OwnCount`. */
export function countedAt(groups: readonly ShownGroup[], slide: Slide): readonly number[] {
  return groups.flatMap(({ group }) => group.counts[slide.id]?.at ?? []);
}
