import { escaped } from '../markup/xml-text';
import { figureTable } from '../charts/chart-description';
import type { Deck, Slide } from '../deck/types';
import { sourceLine } from '../slide/slide-lines';
import { textsOf } from '../slide/words-rules';

/** What the room reads on a slide, for a program that knows no slides: paragraphs, and its figures as rows of cells. */
interface SlideWords {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
}

function wordsOf(deck: Deck, slide: Slide): SlideWords {
  const table = figureTable(deck, slide);
  return {
    headline: slide.headline,
    paragraphs: textsOf(slide).flatMap(({ title = '', text }) => [title, text].filter((each) => each !== '')),
    rows: table ? [table.columns, ...table.rows.map(({ label, figures }) => [label, ...figures])] : [],
    source: table ? sourceLine(deck, slide) : '',
  };
}

/** Slides as plain text; figures stand in columns for a spreadsheet. */
export function slidesAsText(deck: Deck, slides: readonly Slide[]): string {
  return slides
    .map((slide) => {
      const { headline, paragraphs, rows, source } = wordsOf(deck, slide);
      return [headline, ...paragraphs, ...rows.map((cells) => cells.join('\t')), source]
        .filter((line) => line !== '')
        .join('\n');
    })
    .join('\n\n');
}

/** The same as HTML, for a text processor. */
export function slidesAsHtml(deck: Deck, slides: readonly Slide[]): string {
  return slides
    .map((slide) => {
      const { headline, paragraphs, rows, source } = wordsOf(deck, slide);
      const cells = (row: readonly string[]) => row.map((cell) => `<td>${asHtml(cell)}</td>`).join('');
      const table = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
      const lines = [...paragraphs, ...(source === '' ? [] : [source])];
      return [
        `<h2>${asHtml(headline)}</h2>`,
        table === '' ? '' : `<table>${table}</table>`,
        ...lines.map((line) => `<p>${asHtml(line)}</p>`),
      ].join('');
    })
    .join('');
}

const asHtml = (text: string) => escaped(text).replaceAll('\n', '<br>');
