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
  return slides.map((slide) => slideAsHtml(deck, slide)).join('');
}

/** A slide as HTML without a look of its own: its headline as a second heading, and what the room reads below it. */
export function slideAsHtml(deck: Deck, slide: Slide): string {
  const { headline, paragraphs, rows, source } = wordsOf(deck, slide);
  const [heads = [], ...figures] = rows;
  const table = [rowOf(heads, 'col'), ...figures.map((cells) => rowOf(cells, 'row'))].join('');
  const lines = [...paragraphs, ...(source === '' ? [] : [source])];
  return [
    `<h2>${asHtml(headline)}</h2>`,
    rows.length === 0 ? '' : `<table>${table}</table>`,
    ...lines.map((line) => `<p>${asHtml(line)}</p>`),
  ].join('');
}

/** @param scope what heads name: all cells are heads of columns, or the first is the head of its row */
function rowOf(cells: readonly string[], scope: 'col' | 'row'): string {
  const written = cells.map((cell, i) =>
    scope === 'col' || i === 0 ? `<th scope="${scope}">${asHtml(cell)}</th>` : `<td>${asHtml(cell)}</td>`,
  );
  return `<tr>${written.join('')}</tr>`;
}

const asHtml = (text: string) => escaped(text).replaceAll('\n', '<br>');
