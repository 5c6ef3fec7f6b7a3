import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { DeckVersion } from '../../../src/core/deck/document';
import type { Plain } from '../../../src/core/deck/edit';
import { editText } from '../../../src/core/deck/edit-text';
import { editValue, sameValue } from '../../../src/core/deck/edit-value';
import { editVersion } from '../../../src/core/checks/edit-version';
import { parseDeck, readVersion } from '../../../src/core/checks/parse';
import { readFigures } from '../../../src/core/figures-in/reading/read-figures';
import type { SourceSheet } from '../../../src/core/figures-in/sheets/source-sheet';
import { sheetsFromText } from '../../../src/core/figures-in/text/sheet-from-text';
import { parseSession, sessionText } from '../../../src/core/groups/session-file';
import { cleanDrawing } from '../../../src/core/pictures/clean-drawing';
import { drawingCost } from '../../../src/core/pictures/drawing-cost';
import { readSheets } from '../../../src/main/tables/read-sheets';
import { anyWish, editFor, type Wish } from '../deck-texts';
import { anyWorkshop, kept } from '../kept-sessions';
import { targetOf } from '../readings';
import { anyHardDeck } from './hard-decks';
import { mutatedFiles } from './mutated-files';
import { goThrough } from './sound-slides';
import { anyDrawing, anyWorkbook } from './xml-trees';

/** Longer than any file here should take, in milliseconds of work: a busy machine does not count. */
const MAX_WORK = 2_000;

/** What must hold for any file at all: bytes of files in a corpus that are changed, and whole files by their structure. */
export function fuzzProperties(
  corpus: readonly Buffer[],
): Readonly<Record<string, fc.IRawProperty<unknown>>> {
  const bytes = mutatedFiles(corpus);
  return {
    'changed files': fc.property(bytes, anyWish, (file, wish) =>
      soon(() => {
        const text = new TextDecoder().decode(file);
        edited(text, wish);
        session(text);
        drawing(text);
        table(sheetsFromText(text));
        workbook(file);
      }),
    ),
    decks: fc.property(anyHardDeck, fc.boolean(), anyWish, (deck, json, wish) =>
      soon(() => deckOfText(json ? JSON.stringify(deck) : stringify(deck), wish)),
    ),
    workbooks: fc.property(anyWorkbook, (file) => soon(() => workbook(file))),
    sessions: fc.property(anyWorkshop, (workshop) => soon(() => session(sessionText(kept(workshop))))),
    drawings: fc.property(anyDrawing, (svg) => soon(() => drawing(svg))),
  };
}

function soon(work: () => unknown): void {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  if (user + system > MAX_WORK * 1_000) throw new Error(`took ${Math.round((user + system) / 1_000)} ms`);
}

/** Read, gone through, edited, saved, and gone through again. */
function deckOfText(text: string, wish: Wish): void {
  const read = readVersion(text);
  if ('problems' in read) return;
  goThrough(read.deck);
  const after = edited(text, wish);
  if (after !== undefined) goThrough(after.deck);
}

/** The deck after an edit and a save; `undefined` if there is none. Problems have a place. */
function edited(text: string, wish: Wish): DeckVersion | undefined {
  const read = readVersion(text);
  if ('polluted' in {}) throw new Error('every object has changed');
  if ('problems' in read) {
    const lost = read.problems.find(({ line, column }) => !(line >= 1 && column >= 1));
    if (lost !== undefined || read.problems.length === 0)
      throw new Error(`no place: ${JSON.stringify(lost)}`);
    return undefined;
  }
  const value = parse(text, { logLevel: 'error' }) as Plain;
  const edit = editFor(value, wish);
  const made = editText(text, [edit]);
  if (!sameValue(parse(made, { logLevel: 'error' }) as Plain, editValue(value, [edit])))
    throw new Error(`the text says something else after ${JSON.stringify(edit)}`);
  const after = editVersion(read, [edit]);
  if ('problems' in after) return undefined;
  if ('problems' in parseDeck(after.text)) throw new Error('what was saved cannot be opened');
  return after;
}

function session(text: string): void {
  const read = parseSession(text);
  if ('problem' in read) return;
  const again = parseSession(sessionText(read.session));
  if (JSON.stringify(again) !== JSON.stringify(read))
    throw new Error('a session that changes when it is written');
}

function drawing(svg: string): void {
  if (!(drawingCost(svg) >= 0)) throw new Error('a drawing without a cost');
  const clean = cleanDrawing(svg);
  if (cleanDrawing(clean) !== clean) throw new Error('a drawing that is not clean when it was cleaned');
}

function workbook(file: Uint8Array): void {
  const read = readSheets(Uint8Array.from(file));
  if ('sheets' in read) table(read.sheets);
}

/** Each row is accounted for, and there are figures or questions. */
function table(sheets: readonly SourceSheet[] = []): void {
  for (const sheet of sheets.slice(0, 3)) {
    for (const kind of ['ranking', 'lines', 'stacked', 'ring'] as const) {
      const { marks, proposal, questions } = readFigures(sheet, {}, targetOf(kind));
      if (marks.length !== sheet.rows.length) throw new Error('a row is not accounted for');
      if (proposal === undefined && questions.length === 0) throw new Error('no figures and no question');
    }
  }
}
