import type { SlideKind } from '../../src/core/deck/types';
import { importPlace } from '../../src/core/editing/import-place';
import type { Choices, Target } from '../../src/core/figures-in/reading/choices';
import { readFigures } from '../../src/core/figures-in/reading/read-figures';
import { isMissing, type Reading } from '../../src/core/figures-in/reading/reading';
import type { SourceSheet } from '../../src/core/figures-in/sheets/source-sheet';
import { sheetsFromText } from '../../src/core/figures-in/text/sheet-from-text';
import { deckOf, rankingSlide } from './decks';

/** What a slide of a kind has room for. */
export function targetOf(kind: SlideKind): Target {
  const place = importPlace(deckOf(rankingSlide()), 0, kind, 'replace');
  if (place === undefined) throw new Error(`no figures on ${kind}`);
  return place.target;
}

/** The first sheet in a text. */
export function sheetOfText(text: string): SourceSheet {
  const [sheet] = sheetsFromText(text) ?? [];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** What a slide of a kind makes of a sheet, or of the first one in a text. */
export function readingOf(
  from: SourceSheet | string,
  kind: SlideKind = 'ranking',
  choices: Choices = {},
): Reading {
  return readFigures(typeof from === 'string' ? sheetOfText(from) : from, choices, targetOf(kind));
}

/** What would be drawn, a line a row: the name, and its figures or why they are missing; or what is asked. */
export function drawn({ proposal, questions, unit }: Reading): string {
  if (proposal === undefined) return `? ${questions.map(({ code }) => code).join(' ')}`;
  const rows = proposal.rows.map(({ label, values }) =>
    [label, ...values.map((value) => (isMissing(value) ? `(${value.missing})` : String(value)))].join(' '),
  );
  const names = proposal.names.some((name) => name !== '') && proposal.names.length > 1;
  return [...(names ? [`[${proposal.names.join(', ')}]`] : []), ...rows, unit].join(' / ');
}
