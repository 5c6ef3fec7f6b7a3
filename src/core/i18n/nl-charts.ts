import { headed, listed, type ChartTexts } from './chart-texts';

const litIn = (words: string) => (words === '' ? '' : `Uitgelicht: ${words}. `);

/** How a chart is described in words. */
export const nlCharts: ChartTexts = {
  missing: 'geen cijfer',
  statement: 'Stelling',
  period: 'Periode',
  part: 'Deel',
  stacked: (answers, highlighted, rows) =>
    `Gestapelde staven: ${rows.length} ${rows.length === 1 ? 'rij' : 'rijen'} met de antwoorden ${answers.join(', ')}. ` +
    litIn(highlighted.join(', ')) +
    `Van boven naar beneden: ${rows.map(({ label, figures }) => `${label}: ${headed(answers, figures)}`).join('; ')}.`,
  columns: (rows) =>
    `Kolommendiagram met ${rows.length} ${rows.length === 1 ? 'kolom' : 'kolommen'}. ` +
    litIn(listed(rows.filter((row) => row.highlighted))) +
    `Van links naar rechts: ${listed(rows)}.`,
  lines: (periods, highlighted, series) =>
    `Lijndiagram met ${series.length} ${series.length === 1 ? 'lijn' : 'lijnen'}, van ${periods.at(0) ?? ''} tot en met ${periods.at(-1) ?? ''}. ` +
    litIn(highlighted.join(', ')) +
    `${series.map(({ label, figures }) => `${label}: ${headed(periods, figures)}`).join('; ')}.`,
  comparison: (series, rows) =>
    `Staafdiagram met ${rows.length} ${rows.length === 1 ? 'paar' : 'paren'}: ${series.join(' naast ')}. ` +
    `Van boven naar beneden: ${rows.map(({ label, figures }) => `${label}: ${headed(series, figures)}`).join('; ')}.`,
  ring: (parts) =>
    `Ringdiagram met ${parts.length} delen. ` +
    litIn(listed(parts.filter((part) => part.highlighted))) +
    `Met de klok mee: ${listed(parts)}.`,
};
