import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcement } from '../../../src/core/show/announcement';
import type { Slide } from '../../../src/core/deck/types';
import { chartSentence, figureTable } from '../../../src/core/charts/chart-description';
import { stepCount } from '../../../src/core/slide/steps';
import { anySlide } from '../../support/arbitraries';
import * as make from '../../support/decks';

const dutch = make.deck();
const english = make.deck({ language: 'en' });
const said = (slide: Slide, step: number) =>
  announcement(make.deckOf(slide), { slide: 0, step }).replace(`Dia 1 van 1. ${slide.headline} `, '');

describe('stacked bars', () => {
  const slide = make.stackedSlide();

  it('let the highlighted answers come last', () => {
    expect(stepCount(slide)).toBe(2);
    expect(stepCount(make.stackedSlide({ highlight: [] }))).toBe(1);
    expect(stepCount(make.stackedSlide({ highlight: ['Eens', 'Neutraal', 'Oneens'] }))).toBe(1);
    expect(said(slide, 0)).toBe(
      'Ik word gezien: Neutraal 25%, Oneens 14,5%; Ik voel me veilig: Neutraal 20%, Oneens 8%',
    );
    expect(said(slide, 1)).toBe('Ik word gezien: Eens 60,5%; Ik voel me veilig: Eens 72%');
  });

  it('have a table with a column for each answer', () => {
    expect(figureTable(dutch, slide)).toEqual({
      caption: slide.headline,
      columns: ['Stelling', 'Eens', 'Neutraal', 'Oneens'],
      rows: [
        { label: 'Ik word gezien', figures: ['60,5%', '25%', '14,5%'] },
        { label: 'Ik voel me veilig', figures: ['72%', '20%', '8%'] },
      ],
    });
  });

  it('say what they show', () => {
    expect(chartSentence(dutch, slide)).toBe(
      'Gestapelde staven: 2 rijen met de antwoorden Eens, Neutraal, Oneens. Uitgelicht: Eens. ' +
        'Van boven naar beneden: Ik word gezien: Eens 60,5%, Neutraal 25%, Oneens 14,5%; ' +
        'Ik voel me veilig: Eens 72%, Neutraal 20%, Oneens 8%.',
    );
  });
});

describe('columns', () => {
  const slide = make.columnsSlide();

  it('keep the order of the deck, and let the highlighted one come last', () => {
    expect(stepCount(slide)).toBe(2);
    expect(said(slide, 0)).toBe('2021: 1.200; 2022: 0');
    expect(said(slide, 1)).toBe('2023: 2.400');
  });

  it('have a table and a sentence', () => {
    expect(figureTable(dutch, slide)).toMatchObject({
      columns: ['Periode', 'Aantal'],
      rows: [{ figures: ['1.200'] }, { figures: ['0'] }, { figures: ['2.400'] }],
    });
    expect(chartSentence(english, slide)).toBe(
      'Column chart with 3 columns. Highlighted: 2023 2,400. From left to right: 2021 1,200; 2022 0; 2023 2,400.',
    );
  });
});

describe('lines', () => {
  const slide = make.linesSlide();

  it('draw those that rest, then the lit one', () => {
    expect(stepCount(slide)).toBe(2);
    expect(said(slide, 0)).toBe('De stad: 2021 40%, 2022 42%, 2023 41%');
    expect(said(slide, 1)).toBe('De wijk: 2021 31,5%, 2022 geen cijfer, 2023 52%');
  });

  it('have a row for each period, and make no number of a figure that is missing', () => {
    expect(figureTable(dutch, make.linesSlide({ column: 'Jaar' }))).toMatchObject({
      columns: ['Jaar', 'De wijk', 'De stad'],
      rows: [
        { label: '2021', figures: ['31,5%', '40%'] },
        { label: '2022', figures: ['geen cijfer', '42%'] },
        { label: '2023', figures: ['52%', '41%'] },
      ],
    });
    expect(chartSentence(dutch, slide)).toBe(
      'Lijndiagram met 2 lijnen, van 2021 tot en met 2023. Uitgelicht: De wijk. ' +
        'De wijk: 2021 31,5%, 2022 geen cijfer, 2023 52%; De stad: 2021 40%, 2022 42%, 2023 41%.',
    );
  });
});

describe('a comparison', () => {
  const slide = make.comparisonSlide();

  it('shows the one series, then the other', () => {
    expect(stepCount(slide)).toBe(2);
    expect(said(slide, 0)).toBe('2019. Scholen: 61,2%; Politie: 52%');
    expect(said(slide, 1)).toBe('2023. Scholen: 94%; Politie: 29%');
  });

  it('has a table with both, and a sentence', () => {
    expect(figureTable(dutch, slide)).toMatchObject({
      columns: ['Antwoord', '2019', '2023'],
      rows: [{ figures: ['61,2%', '94%'] }, { figures: ['52%', '29%'] }],
    });
    expect(chartSentence(dutch, slide)).toBe(
      'Staafdiagram met 2 paren: 2019 naast 2023. ' +
        'Van boven naar beneden: Scholen: 2019 61,2%, 2023 94%; Politie: 2019 52%, 2023 29%.',
    );
  });
});

describe('a ring', () => {
  const slide = make.ringSlide();

  it('lets the highlighted part come last', () => {
    expect(stepCount(slide)).toBe(2);
    expect(said(slide, 0)).toBe('Uit de stad: 30,5%; Van elders: 19,5%');
    expect(said(slide, 1)).toBe('Uit de wijk: 50%');
  });

  it('has a table and a sentence', () => {
    expect(figureTable(dutch, slide)?.columns).toEqual(['Deel', '%']);
    expect(chartSentence(dutch, slide)).toBe(
      'Ringdiagram met 3 delen. Uitgelicht: Uit de wijk 50%. ' +
        'Met de klok mee: Uit de stad 30,5%; Uit de wijk 50%; Van elders 19,5%.',
    );
  });
});

it('every table has a figure under each of its heads, whatever the slide', () => {
  fc.assert(
    fc.property(anySlide, (slide) => {
      const table = figureTable(dutch, slide);
      for (const { figures } of table?.rows ?? [])
        expect(figures).toHaveLength((table?.columns.length ?? 0) - 1);
    }),
  );
});
