import { filledIn, saidIn } from '../layout/grid';
import type { ColumnKind } from '../layout/column-kinds';
import { rowsWith, type Structure } from '../layout/structure';
import { endsAsTotal, isTotal } from '../layout/totals';
import { isCodeHead } from '../layout/vocabulary';
import { isBlankCell, type SourceSheet } from '../sheets/source-sheet';
import { repeated } from '../layout/repeated';
import type { ColumnRole } from './choices';
import { figuresIn } from './column-unit';
import type { LaidOut } from './laid-out';
import { isMissing, type Notice, type ReadRow } from './reading';

/** What a person should know of the columns: those with figures that stay out, and what is the same in every row. */
export function aboutColumns(structure: Structure, roles: readonly ColumnRole[]): readonly Notice[] {
  const { kinds, heads, grid } = structure;
  return kinds.flatMap((kind, column): readonly Notice[] => {
    const name = heads[column]?.name ?? '';
    if (grid.hiddenColumns.has(column)) return kind === 'empty' ? [] : [{ code: 'hiddenColumn', name }];
    if (roles[column] !== 'unused') return [];
    if (kind === 'constant') return [{ code: 'constant', name, value: firstText(structure, column) }];
    return isTold(kind, name)
      ? [{ code: 'otherColumn', name: name === '' ? firstText(structure, column) : name }]
      : [];
  });
}

/** Of a column that stays out: whether a person might have meant it. */
const isTold = (kind: ColumnKind, name: string) =>
  ['figures', 'words', 'periods'].includes(kind) || (kind === 'code' && name !== '' && !isCodeHead(name));

function firstText(structure: Structure, column: number): string {
  return rowsWith(structure, 'data')[0]?.cells[column]?.text ?? '';
}

/** What a person should know of the rows that stay out, and of those that were mended. */
export function aboutRows({ file: structure, sheet }: LaidOut): readonly Notice[] {
  const { grid, marks } = structure;
  const count = (why: string) => marks.filter((mark) => mark.why === why).length;
  const other = marks.findIndex(({ why }) => why === 'otherTable');
  const heard: Notice[] = rowsWith(structure, 'total').map((row) => ({
    code: 'total',
    label:
      saidIn(row).find(({ text }) => isTotal(text) || endsAsTotal(text))?.text ?? saidIn(row)[0]?.text ?? '',
  }));
  if (count('hidden') > 0) heard.push({ code: 'hiddenRows', count: count('hidden') });
  if (count('remark') > 0) heard.push({ code: 'remarks', count: count('remark') });
  if (count('pageNumber') > 0) heard.push({ code: 'pageNumbers', count: count('pageNumber') });
  const row = grid.rows[other];
  if (row !== undefined)
    heard.push({ code: 'otherTable', line: row.line, found: filledIn(row)[0]?.text ?? '' });
  return [...heard, ...warned(sheet)];
}

/** What a person should know of the rows that were columns of figures and stay out: they are no periods, as others are. */
export function aboutTurned({ structure, file, turned }: LaidOut): readonly Notice[] {
  if (!turned) return [];
  return structure.grid.rows.flatMap(({ line }, at): readonly Notice[] => {
    const mark = structure.marks[at]?.mark;
    const isOut = (mark === 'unused' || mark === 'total') && file.kinds[line - 1] === 'figures';
    return isOut ? [{ code: 'otherRow', name: file.heads[line - 1]?.name ?? '' }] : [];
  });
}

/** The others are asked about. */
function warned({ warnings = [] }: SourceSheet): readonly Notice[] {
  return warnings.flatMap((code) => (code === 'damagedText' ? [{ code }] : []));
}

/** What a person should know of the figures: which are missing and why, and what stood beside them. */
export function aboutFigures(
  structure: Structure,
  used: readonly number[],
  names: readonly string[],
  rows: readonly ReadRow[],
): readonly Notice[] {
  const missing = rows.flatMap(({ label, values }) =>
    values.flatMap((value, i): readonly Notice[] =>
      isMissing(value) ? [{ code: 'missing', label, name: names[i] ?? '', ...value }] : [],
    ),
  );
  const figures = used.flatMap((column) => figuresIn(structure, column));
  const marked = figures.find(({ mark }) => mark !== '');
  const word = figures.find((figure) => figure.word !== '')?.word;
  return [
    ...missing,
    ...(marked === undefined
      ? []
      : [{ code: 'mark', label: '', found: marked.digits + marked.mark } as const]),
    ...(word === undefined ? [] : [{ code: 'word', word } as const]),
    ...(figures.some(({ money }) => money) ? [{ code: 'money' } as const] : []),
  ];
}

/** What was made of running text, and rows that have the same name. */
export function aboutNames(sheet: SourceSheet, rows: readonly ReadRow[]): readonly Notice[] {
  const labelOn = new Map(rows.map(({ line, label }) => [line, label]));
  const made = sheet.rows.flatMap(({ line, cells, made: how }): readonly Notice[] => {
    if (how === 'nameless' || how === 'mention')
      return [{ code: how, line, found: cells.find((cell) => !isBlankCell(cell))?.text ?? '' }];
    const label = labelOn.get(line);
    return how === 'joined' && label !== undefined ? [{ code: 'joined', label }] : [];
  });
  const twice = repeated(rows.map(({ label }) => label).filter((label) => label !== ''));
  return [...made, ...[...twice].map((label): Notice => ({ code: 'sameName', label }))];
}
