import { parse } from 'yaml';
import type { Edit, Plain } from '../../src/core/deck/edit';
import { editText } from '../../src/core/deck/edit-text';
import { editValue, sameValue } from '../../src/core/deck/edit-value';
import { parseDeck } from '../../src/core/checks/parse';
import { cleanDrawing } from '../../src/core/pictures/clean-drawing';
import { drawingCost } from '../../src/core/pictures/drawing-cost';
import { readFigures } from '../../src/core/figures-in/reading/read-figures';
import { sheetsFromText } from '../../src/core/figures-in/text/sheet-from-text';
import { parseSession, sessionText } from '../../src/core/groups/session-file';
import { readSheets } from '../../src/main/tables/read-sheets';
import { editFor, type Wish } from './deck-texts';
import { targetOf } from './readings';

type Random = (below: number) => number;

const TYPES = ['set', 'setNew', 'insert', 'remove', 'move'] as const;
const VALUES: readonly Plain[] = [
  ...['Nieuw', '', 'a: b', ' #', '- x', 'een\ntwee\n', 'yes', '85,9%', '🙂', '\t', 'x '],
  ...[12.5, true, null, [], ['a', 'b'], {}, { id: 'x', label: 'y' }, [{ id: 'a', kind: 'b', notes: 'c\nd' }]],
];

/** What must hold for any bytes at all. Each throws where it does not; what it does by chance is the same every time. */
export const fuzzTargets: Readonly<Record<string, (bytes: Uint8Array, random: Random) => unknown>> = {
  parser: (bytes) => {
    const result = parseDeck(new TextDecoder().decode(bytes));
    if ('deck' in result) return;
    if (result.problems.length === 0) throw new Error('no deck and no problems');
    const lost = result.problems.find(({ line, column }) => !(line >= 1 && column >= 1));
    if (lost !== undefined) throw new Error(`a problem without a place: ${JSON.stringify(lost)}`);
    if ('polluted' in {}) throw new Error('every object has changed');
  },
  edits: (bytes, random) => {
    const text = new TextDecoder().decode(bytes);
    if ('problems' in parseDeck(text)) return;
    const value = parse(text, { logLevel: 'error' }) as Plain;
    const edit: Edit = editFor(value, wishBy(random));
    const made = editText(text, [edit]);
    if (!sameValue(parse(made, { logLevel: 'error' }) as Plain, editValue(value, [edit])))
      throw new Error(`the text says something else after ${JSON.stringify(edit)}`);
  },
  tables: (bytes) => {
    for (const sheet of sheetsFromText(new TextDecoder().decode(bytes)) ?? []) {
      for (const kind of ['ranking', 'lines', 'stacked', 'ring'] as const) {
        const { marks, proposal, questions } = readFigures(sheet, {}, targetOf(kind));
        if (marks.length !== sheet.rows.length) throw new Error('a row is not accounted for');
        if (proposal === undefined && questions.length === 0) throw new Error('no figures and no question');
      }
    }
  },
  sessions: (bytes) => {
    const read = parseSession(new TextDecoder().decode(bytes));
    if ('problem' in read) return;
    const again = parseSession(sessionText(read.session));
    if (JSON.stringify(again) !== JSON.stringify(read))
      throw new Error('a session that changes when it is written');
  },
  drawings: (bytes) => {
    const svg = new TextDecoder().decode(bytes);
    if (!(drawingCost(svg) >= 0)) throw new Error('a drawing without a cost');
    const clean = cleanDrawing(svg);
    if (cleanDrawing(clean) !== clean) throw new Error('a drawing that is not clean when it was cleaned');
  },
  files: (bytes) => readSheets(Uint8Array.from(bytes)),
};

function wishBy(random: Random): Wish {
  return {
    type: TYPES[random(TYPES.length)] ?? 'set',
    way: Array.from({ length: 2 + random(5) }, () => random(60)),
    key: ['nieuw', 'a b', 'x: y', '__proto__', ''][random(5)] ?? 'nieuw',
    value: VALUES[random(VALUES.length)] ?? null,
  };
}
