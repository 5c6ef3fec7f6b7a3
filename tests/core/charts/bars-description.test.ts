import { describe, expect, it } from 'vitest';
import { chartSentence, figureTable } from '../../../src/core/charts/chart-description';
import { countsSlide, deck, figureSlide, oneOfEach, rankingSlide } from '../../support/decks';

const dutch = deck();
const english = deck({ language: 'en' });

describe('the table of a slide', () => {
  it('has the rows of a ranking in the order of its bars', () => {
    expect(figureTable(dutch, rankingSlide({ column: 'Doelstelling' }))).toEqual({
      caption: 'Bijna negen op de tien willen zorgsignalen zien',
      columns: ['Doelstelling', '%'],
      rows: [
        { label: 'Signaleren van zorgsignalen', figures: ['85,9'] },
        { label: 'Talentontwikkeling', figures: ['77,5'] },
        { label: 'Anders', figures: ['80,3'] },
      ],
    });
  });

  it('says of counts how many, and keeps a vague one vague', () => {
    expect(figureTable(dutch, countsSlide({ column: 'Beroepsgroep' }))).toMatchObject({
      columns: ['Beroepsgroep', 'Aantal'],
      rows: [
        { label: 'Kinderwerkers', figures: ['enkele honderden'] },
        { label: 'Jongerenwerkers', figures: ['2.000'] },
        { label: 'Jeugd- en gezinsprofessionals', figures: ['36.372'] },
      ],
    });
  });

  it('names its first column when the deck does not', () => {
    expect(figureTable(dutch, rankingSlide())?.columns).toEqual(['Antwoord', '%']);
    expect(figureTable(english, countsSlide())?.columns).toEqual(['Answer', 'Number']);
  });

  it('says in one row what a key figure is of', () => {
    const headline = 'Maar vier op de tien heten ook echt kinderwerker';
    expect(figureTable(dutch, figureSlide())).toMatchObject({ rows: [{ label: headline, figures: ['40'] }] });
  });

  it('is there for slides with a chart or a key figure, and for no others', () => {
    const kinds = oneOfEach()
      .filter((slide) => figureTable(dutch, slide) !== undefined)
      .map(({ kind }) => kind);
    expect(kinds).toEqual([
      'figure',
      'ranking',
      'counts',
      'stacked',
      'columns',
      'lines',
      'comparison',
      'ring',
    ]);
  });
});

describe('the sentence of a chart', () => {
  it('counts its bars, names the lit one and reads all from top to bottom', () => {
    expect(chartSentence(dutch, rankingSlide())).toBe(
      'Staafdiagram met 3 staven. Uitgelicht: Signaleren van zorgsignalen 85,9%. ' +
        'Van boven naar beneden: Signaleren van zorgsignalen 85,9%; Talentontwikkeling 77,5%; Anders 80,3%.',
    );
  });

  it('says nothing of a highlight that is not there', () => {
    const slide = rankingSlide({ highlight: [], rows: [{ id: 'a', label: 'Ja', value: 12 }] });
    expect(chartSentence(dutch, slide)).toBe('Staafdiagram met 1 staaf. Van boven naar beneden: Ja 12%.');
  });

  it('makes no number of a vague count', () => {
    expect(chartSentence(english, countsSlide())).toBe(
      'Bar chart with 3 bars. Highlighted: Kinderwerkers enkele honderden. ' +
        'From top to bottom: Kinderwerkers enkele honderden; Jongerenwerkers 2,000; ' +
        'Jeugd- en gezinsprofessionals 36,372.',
    );
  });

  it('reads a key figure with its headline', () => {
    expect(chartSentence(dutch, figureSlide({ value: 86.5, headline: 'Bijna allen.' }))).toBe(
      '86,5%. Bijna allen.',
    );
  });
});
