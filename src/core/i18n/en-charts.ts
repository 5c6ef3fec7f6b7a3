import { headed, listed, type ChartTexts } from './chart-texts';

const litIn = (words: string) => (words === '' ? '' : `Highlighted: ${words}. `);

/** How a chart is described in words. */
export const enCharts: ChartTexts = {
  missing: 'no figure',
  statement: 'Statement',
  period: 'Period',
  part: 'Part',
  stacked: (answers, highlighted, rows) =>
    `Stacked bars: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} with the answers ${answers.join(', ')}. ` +
    litIn(highlighted.join(', ')) +
    `From top to bottom: ${rows.map(({ label, figures }) => `${label}: ${headed(answers, figures)}`).join('; ')}.`,
  columns: (rows) =>
    `Column chart with ${rows.length} ${rows.length === 1 ? 'column' : 'columns'}. ` +
    litIn(listed(rows.filter((row) => row.highlighted))) +
    `From left to right: ${listed(rows)}.`,
  lines: (periods, highlighted, series) =>
    `Line chart with ${series.length} ${series.length === 1 ? 'line' : 'lines'}, from ${periods.at(0) ?? ''} to ${periods.at(-1) ?? ''}. ` +
    litIn(highlighted.join(', ')) +
    `${series.map(({ label, figures }) => `${label}: ${headed(periods, figures)}`).join('; ')}.`,
  comparison: (series, rows) =>
    `Bar chart with ${rows.length} ${rows.length === 1 ? 'pair' : 'pairs'}: ${series.join(' and ')}. ` +
    `From top to bottom: ${rows.map(({ label, figures }) => `${label}: ${headed(series, figures)}`).join('; ')}.`,
  ring: (parts) =>
    `Ring chart with ${parts.length} parts. ` +
    litIn(listed(parts.filter((part) => part.highlighted))) +
    `Clockwise: ${listed(parts)}.`,
};
