import type { Language } from '../deck/types';
import { figureWords } from '../charts/figure-words';
import { known } from '../deck/figure';
import { formatFigure, type Unit } from '../formatting/figures';
import { slideTexts } from '../i18n/slide-languages';
import type { OwnRow, OwnRows } from '../charts/own-rows';
import { ownFigure, ownShare } from './own-share';
import type { OwnCount } from '../groups/workshop';
import type { OwnBar, OwnChart } from './own-chart-shape';

/** What a group counted, with the name of that group. */
export interface NamedCount {
  readonly name: string;
  readonly count: OwnCount;
}

/** The research and the groups by name. A group that stands there alone is the one in the room. */
export function seriesNames(
  { moment }: OwnRows,
  shown: readonly NamedCount[],
  language: Language,
): readonly string[] {
  const texts = slideTexts(language).workshop;
  const only = shown.length === 1;
  return [
    moment === undefined ? texts.researchSeries : texts.researchAt(moment),
    ...shown.map(({ name, count: { people } }) => texts.groupSeries(only ? '' : name, people)),
  ];
}

/** A row with the figure of the research and those of the groups. */
export function barsOf(
  row: OwnRow,
  unit: Unit,
  counts: readonly OwnCount[],
  language: Language,
): OwnChart['rows'][number] {
  return {
    id: row.id,
    label: row.label,
    bars: [researchBar(row, unit, language), ...counts.map((count) => ownBar(row, count, unit, language))],
  };
}

function researchBar({ value }: OwnRow, unit: Unit, language: Language): OwnBar {
  if (value === undefined) return { value: null, figure: slideTexts(language).workshop.vague };
  return { value: known(value), figure: figureWords(value, unit, language) };
}

function ownBar({ id }: OwnRow, { people, rows }: OwnCount, unit: Unit, language: Language): OwnBar {
  const count = rows[id];
  if (count === undefined) return { value: null, figure: '' };
  if (unit === 'count') return { value: count, figure: formatFigure(count, 'count', language) };
  return { value: ownShare(count, people), figure: ownFigure(count, people, language) };
}
