import { describe, expect, it } from 'vitest';
import { chartSentence, figureTable } from '../../../../src/core/charts/chart-description';
import { wordsAt } from '../../../support/app/slide-words';
import * as make from '../../../support/decks';
import { fixture } from '../../../support/fixtures';
import { madeSlides } from '../../../support/pptx';

const deck = fixture('chart-kinds');
const flat = (text: string) => text.replace(/\s+/gu, '');

describe('the slides with one kind of chart each', async () => {
  const slides = await madeSlides(deck);

  it.each(deck.slides.map((slide, i) => [slide.kind, slide, i] as const))(
    'of %s has a native chart, with every figure in the sheet behind it',
    (_, slide, i) => {
      const table = figureTable(deck, slide);
      const cells = slides[i]?.cells ?? [];
      expect(cells[0]).toEqual(table?.columns);
      const expected = table?.rows.map(({ label, figures }) =>
        [label, ...figures]
          .filter((figure) => figure !== 'geen cijfer')
          .map((text) => text.replace(/%$/u, '')),
      );
      const dutch = (cell: string, column: number) => (column === 0 ? cell : cell.replace('.', ','));
      expect(cells.slice(1).map((row) => row.map(dutch))).toEqual(
        expected?.map((row) => row.map((text, column) => (column === 0 ? text : text.replace('.', '')))),
      );
    },
  );

  it('say in words what they show', () => {
    expect(slides.map(({ alts }) => alts)).toEqual(deck.slides.map((slide) => [chartSentence(deck, slide)]));
  });

  it.each(deck.slides.map(({ kind }, slide) => ({ kind, slide })))('$kind has all its words', ({ slide }) => {
    const { texts, chart = '' } = slides[slide] ?? { texts: [] };
    const all = flat(texts.join('') + chart);
    const isFigure = (words: string) => /^[\d.,]+%?$/u.test(words);
    for (const words of wordsAt(deck, { slide, step: 99 }).filter((some) => !isFigure(some)))
      expect(all).toContain(flat(words));
  });

  it('are drawn as the kind of chart they are', () => {
    const plots = slides.map(({ chart = '' }) => [
      /<c:(\w+Chart)>/u.exec(chart)?.[1],
      /<c:grouping val="(\w+)"/u.exec(chart)?.[1],
      /<c:barDir val="(\w+)"/u.exec(chart)?.[1],
    ]);
    expect(plots).toEqual([
      ['barChart', 'stacked', 'bar'],
      ['barChart', 'clustered', 'col'],
      ['lineChart', 'standard', undefined],
      ['barChart', 'clustered', 'bar'],
      ['doughnutChart', undefined, undefined],
    ]);
  });
});

describe('steps', () => {
  it.each([make.columnsSlide(), make.linesSlide(), make.comparisonSlide()])(
    'of $kind bring the figures that come later only then',
    async (slide) => {
      const [first, second] = await madeSlides(make.deckOf(slide), { steps: true });
      const count = (cells: readonly (readonly string[])[] = []) => cells.flat().length;
      expect(count(first?.cells)).toBeLessThan(count(second?.cells));
    },
  );

  it('of stacked bars and rings keep the place of what is to come', async () => {
    for (const slide of [make.stackedSlide(), make.ringSlide()]) {
      const [first, second] = await madeSlides(make.deckOf(slide), { steps: true });
      expect(first?.cells).toEqual(second?.cells);
      expect(first?.chart).toContain('EFE7DA');
      expect(first?.chart).not.toContain('C8381F');
      expect(second?.chart).toContain('C8381F');
    }
  });
});
