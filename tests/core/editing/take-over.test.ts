import { describe, expect, it } from 'vitest';
import { takeOver, targetFor, type TakeWhere } from '../../../src/core/editing/take-over';
import type { Slide } from '../../../src/core/deck/types';
import type { Choices } from '../../../src/core/figures-in/reading/choices';
import { readFigures } from '../../../src/core/figures-in/reading/read-figures';
import { sheetOfText } from '../../support/readings';
import {
  comparisonSlide,
  countsSlide,
  deckOf,
  linesSlide,
  rankingSlide,
  ringSlide,
  stackedSlide,
} from '../../support/decks';
import { edited } from '../../support/edited';
import { figureTableOf } from '../../support/tables';

/** The slide with what a file says; as it was, where something must be asked first. */
function taken(slide: Slide, csv: string, where: TakeWhere, choices: Choices = {}): Slide | undefined {
  const rows = figureTableOf(slide);
  const { proposal } = readFigures(sheetOfText(csv), choices, targetFor(rows, where, 'nl'));
  const edits = proposal === undefined ? [] : takeOver(rows, proposal, where, 'nl');
  return edited(deckOf(slide), edits).slides[0];
}

describe('rows from a file', () => {
  it('take the question along that is about a row they do not have', () => {
    const guess = (row: string) => rankingSlide({ guess: { question: 'Hoeveel?', row } });
    expect(taken(guess('talent'), 'Wijk;Aandeel\nNoord;45\nZuid;30', 'replace')).not.toHaveProperty('guess');
    expect(taken(guess('talent'), 'Wijk;Aandeel\nNoord;45\nZuid;30', 'append')).toHaveProperty('guess');
  });

  it('come in place of those of the slide, and marks of rows that are gone go', () => {
    expect(taken(rankingSlide(), 'Wijk;Aandeel\nNoord;45,5%\nZuid;30\nTotaal;75,5', 'replace')).toMatchObject(
      {
        highlight: [],
        unit: 'percent',
        rows: [
          { id: 'noord', label: 'Noord', value: 45.5 },
          { id: 'zuid', label: 'Zuid', value: 30 },
        ],
      },
    );
  });

  it('come below those of the slide, with names of their own', () => {
    const slide = taken(rankingSlide(), 'Talent;1\nAnders;2', 'append', { unit: 'percent' });
    expect(slide).toMatchObject({ highlight: ['signaleren'] });
    expect(slide && 'rows' in slide ? slide.rows.map(({ id }) => id) : []).toEqual([
      'talent',
      'anders',
      'signaleren',
      'talent-2',
      'anders-2',
    ]);
  });

  it('are counts where they are too large for percentages', () => {
    const slide = taken(rankingSlide(), 'Noord;1.200\nZuid;300', 'replace', { decimal: 'comma' });
    expect(slide).toMatchObject({ unit: 'count', rows: [{ value: 1200 }, { value: 300 }] });
  });

  it('keep the marks of rows that are there still', () => {
    const slide = taken(countsSlide(), 'Kinderwerkers;300\nGezin;2', 'replace');
    expect(slide).toMatchObject({ highlight: ['kinderwerkers'], later: ['gezin'] });
  });

  it('change nothing where there are none', () => {
    expect(taken(rankingSlide(), 'niets', 'replace')).toEqual(deckOf(rankingSlide()).slides[0]);
  });
});

describe('several series from a file', () => {
  it('bring their answers with them, and highlights of answers that are gone go', () => {
    expect(taken(stackedSlide(), 'Stelling;Ja;Nee\nGezien;60;40\nVeilig;55,5;44,5', 'replace')).toMatchObject(
      {
        answers: ['Ja', 'Nee'],
        highlight: [],
        rows: [
          { id: 'gezien', label: 'Gezien', values: [60, 40] },
          { id: 'veilig', label: 'Veilig', values: [55.5, 44.5] },
        ],
      },
    );
  });

  it('have plain names where the file has none: those of the slide were of other figures', () => {
    expect(taken(stackedSlide(), 'Gezien;60;30;10', 'replace')).toMatchObject({
      answers: ['Reeks 1', 'Reeks 2', 'Reeks 3'],
      highlight: [],
      rows: [{ values: [60, 30, 10] }],
    });
  });

  it('change nothing where the shares are none', () => {
    const slide = stackedSlide();
    expect(taken(slide, 'Stelling;Ja;Nee\nGezien;60;70', 'replace')).toEqual(deckOf(slide).slides[0]);
    expect(taken(slide, 'Stelling;Ja\nGezien;60', 'replace')).toEqual(deckOf(slide).slides[0]);
  });

  it('become lines through the periods, with gaps where a figure is missing', () => {
    expect(
      taken(linesSlide(), 'Jaar;Wijk;Stad;Land\n2020;1;2;3\n2021;;5;6', 'replace', { unit: 'percent' }),
    ).toMatchObject({
      periods: ['2020', '2021'],
      highlight: ['wijk'],
      series: [
        { id: 'wijk', label: 'Wijk', values: [1, null] },
        { id: 'stad', label: 'Stad', values: [2, 5] },
        { id: 'land', label: 'Land', values: [3, 6] },
      ],
    });
  });

  it('go on below the periods that are there', () => {
    expect(taken(linesSlide(), 'Jaar;Wijk;Stad\n2024;60;43', 'append', { unit: 'percent' })).toMatchObject({
      periods: ['2021', '2022', '2023', '2024'],
      series: [{ values: [31.5, null, 52, 60] }, { values: [40, 42, 41, 43] }],
    });
  });

  it('stand side by side; a row that lacks a figure shows that it does', () => {
    expect(
      taken(comparisonSlide(), 'Partner;2022;2024\nScholen;61;70\nPolitie;;3\nWijkteam;4;1.200', 'replace', {
        decimal: 'comma',
        unit: 'count',
      }),
    ).toMatchObject({
      unit: 'count',
      series: ['2022', '2024'],
      rows: [
        { id: 'scholen', values: [61, 70] },
        { id: 'politie', values: [null, 3] },
        { id: 'wijkteam', values: [4, 1200] },
      ],
    });
  });

  it('are no more parts than a ring can have: the smallest become one, when that is chosen', () => {
    const csv = 'a;10\nb;20\nc;30\nd;4\ne;15\nf;6\ng;15';
    expect(taken(ringSlide(), csv, 'replace')).toEqual(deckOf(ringSlide()).slides[0]);
    expect(taken(ringSlide(), csv, 'replace', { rest: true })).toMatchObject({
      parts: [
        { value: 10 },
        { value: 20 },
        { value: 30 },
        { value: 15 },
        { value: 15 },
        { label: 'Overig', value: 10 },
      ],
    });
  });
});

describe('what stands beside figures in a file', () => {
  it('becomes the footnote and the source', () => {
    const csv = 'Wijk;Aandeel\nNoord;45%\nZuid;30%\nn = 412;\nBron: Jeugdpeiling 2026;';
    expect(taken(rankingSlide(), csv, 'replace')).toMatchObject({
      footnote: 'n = 412',
      source: 'Jeugdpeiling 2026',
    });
  });

  it('is a vague count in words, where a slide of counts can have one', () => {
    const csv = 'Beroep;Aantal\nKinderwerkers;enkele honderden\nPsychologen;3432';
    expect(taken(countsSlide(), csv, 'replace')).toMatchObject({
      rows: [{ id: 'kinderwerkers', about: 'enkele honderden' }, { value: 3432 }],
    });
  });
});
