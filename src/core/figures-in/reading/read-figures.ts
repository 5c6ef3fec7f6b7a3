import { LIMITS } from '../../deck/limits';
import type { Unit } from '../../formatting/figures';
import { isUnitName, unitSaid } from '../layout/heads';
import { yearIn } from '../layout/periods';
import { rowsWith, type Structure } from '../layout/structure';
import { prepared } from '../layout/prepared';
import type { SourceRow, SourceSheet } from '../sheets/source-sheet';
import { besideOf, chosenOf } from './beside';
import type { Choices, ColumnRole, Target } from './choices';
import { figuresIn, unitOfColumn } from './column-unit';
import { rulesOf } from './figure-rules';
import { laidOut, type LaidOut } from './laid-out';
import { aboutColumns, aboutFigures, aboutNames, aboutRows, aboutTurned } from './notices';
import { readRows } from './read-rows';
import {
  isFigure,
  isMissing,
  type Notice,
  type Proposal,
  type Question,
  type ReadColumn,
  type Reading,
  type ReadRow,
} from './reading';
import { rolesOf } from './roles';
import { spreadOut } from './spread';
import { tooMuchTogether, unitRule } from './unit-rule';
import { unitByValues, unitOf } from './used-unit';
import { withinLimits } from './within-limits';

/**
 * What a sheet holds for a slide: what each column and row is, the figures, and what must be asked first. Whatever a
 * person says of it is an input, so what is shown is what is taken.
 */
export function readFigures(sheet: SourceSheet, choices: Choices, target: Target): Reading {
  const filled = prepared(ordered(sheet, choices));
  const layout = laidOut(filled, choices, target);
  const roles = rolesOf(layout.structure, choices, target);
  return readWith(layout, roles, choices, target);
}

/** With each figure at the name that a person says it belongs to. */
function ordered(sheet: SourceSheet, { otherOrder }: Choices): SourceSheet {
  return otherOrder === true && sheet.otherOrder !== undefined ? { ...sheet, rows: sheet.otherOrder } : sheet;
}

/** What must be known of the text itself. */
function asksOfText(sheet: SourceSheet, { commas, otherOrder }: Choices): readonly Question[] {
  const found: Question[] = [];
  if (sheet.warnings?.includes('commas') === true && commas !== true) found.push({ code: 'commas' });
  if (sheet.otherOrder !== undefined && otherOrder === undefined)
    found.push(orderAsked(sheet.rows, sheet.otherOrder));
  return found;
}

/** The first figure that has a name on either side. */
function orderAsked(rows: readonly SourceRow[], others: readonly SourceRow[]): Question {
  const text = (row: SourceRow | undefined, column: number) => row?.cells[column]?.text ?? '';
  const row = rows.find((each) => text(each, 0) !== '' && text(each, 1) !== '');
  const other = others.find((each) => text(each, 1) === text(row, 1));
  return { code: 'order', found: text(row, 1), name: text(row, 0), other: text(other, 0) };
}

function readWith(layout: LaidOut, roles: readonly ColumnRole[], choices: Choices, target: Target): Reading {
  const { structure, file, sheet, turned: isTurned } = layout;
  const used = roles.flatMap((role, column) => (role === 'figure' ? [column] : []));
  const said = unitOf(layout, used);
  const rules = rulesOf(structure, used, { choices, unit: said, around: sheet.decimal });
  const evidence = said ?? unitByValues(layout, used, rules);
  const read = readRows(structure, roles, rules.ruleOf);
  const heads = used.map((column) => structure.heads[column]?.name ?? '');
  const wide = roles.includes('spread')
    ? spreadOut(structure, roles, read)
    : { names: heads, rows: read, questions: [] };
  const named = wide.rows.filter(({ label }) => label !== '' && label.length <= LIMITS.name);
  const long = wide.rows.filter(({ label }) => label.length > LIMITS.name);
  const periods = roles.every((role) => role !== 'name') && roles.includes('period');
  const limited = withinLimits(named, periods || target.overTime, choices, target);
  const sample = figuresIn(structure, used[0] ?? -1)[0]?.digits ?? '';
  const known = rules.areFractions ? 'percent' : evidence;
  const counted = unitRule(known, limited.rows, { choices, target, turned: isTurned }, sample);
  const questions = firstOf(
    [
      ...asksOfText(sheet, choices),
      ...asksBefore(structure, roles, read),
      ...columnAsked(layout, roles, choices, target),
    ],
    [...wide.questions, ...rules.questions],
    [counted.question, limited.question, wholeAsked(limited.rows, counted.unit, target)],
  );
  const { unit } = counted;
  const beside = besideOf(file);
  const names = distinct(wide.names.slice(0, target.series));
  const rows = limited.rows.map((row) => ({ ...row, values: row.values.slice(0, target.series) }));
  return {
    grid: structure.grid,
    turned: isTurned,
    columns: columnsOf(structure, roles),
    marks: structure.marks,
    beside,
    ...(unit !== undefined && { unit }),
    questions,
    ...proposed(questions, unit, { names, rows, ...chosenOf(beside, choices) }),
    notices: [
      ...aboutNames(sheet, named),
      ...unnamed(wide.rows),
      ...long.map(({ label }): Notice => ({ code: 'longName', label })),
      ...aboutFigures(structure, used, wide.names, limited.rows),
      ...limited.notices,
      ...tooWide(wide.names, target),
      ...headless(structure, used),
      ...aboutColumns(structure, roles),
      ...aboutRows(layout),
      ...aboutTurned(layout),
    ],
  };
}

/** Figures in rows that nothing names. */
function unnamed(rows: readonly ReadRow[]): readonly Notice[] {
  return rows.flatMap(({ line, label, values }): readonly Notice[] => {
    const figure = values.find(isFigure);
    return label === '' && figure !== undefined ? [{ code: 'nameless', line, found: String(figure) }] : [];
  });
}

/** Nothing is proposed while a question is open. */
function proposed(
  questions: readonly Question[],
  unit: Unit | undefined,
  figures: Omit<Proposal, 'unit'>,
): Pick<Reading, 'proposal'> {
  return questions.length === 0 && unit !== undefined ? { proposal: { ...figures, unit } } : {};
}

/** Names that columns share have a number behind them; those that say nothing but a unit are none. */
function distinct(names: readonly string[]): readonly string[] {
  const own = names.map((name) => (isUnitName(name) ? '' : name));
  return own.map((name, i) => {
    const alike = own.filter((other) => other === name).length > 1;
    return name !== '' && alike
      ? `${name} ${own.slice(0, i + 1).filter((other) => other === name).length}`
      : name;
  });
}

/** What must be known before there are figures at all. */
function asksBefore(
  structure: Structure,
  roles: readonly ColumnRole[],
  rows: readonly ReadRow[],
): readonly Question[] {
  const found: Question[] = [];
  if (structure.doubt !== undefined) found.push({ code: 'heading', line: structure.doubt });
  if (!roles.includes('figure'))
    return [...found, { code: lacksResults(structure) ? 'noResults' : 'noFigures' }];
  if (!roles.some((role) => role === 'name' || role === 'period')) found.push({ code: 'noNames' });
  else if (
    !rows.some(
      ({ values, label }) =>
        label !== '' && values.some((value) => !isMissing(value) || value.missing === 'vague'),
    )
  )
    found.push({ code: lacksResults(structure) ? 'noResults' : 'noRows' });
  return found;
}

/** Without a heading nothing tells which numbers are the figures. */
function columnAsked(
  { structure, sheet }: LaidOut,
  roles: readonly ColumnRole[],
  { roles: said = {} }: Choices,
  { whole }: Target,
): readonly Question[] {
  const data = rowsWith(structure, 'data');
  const looks = (column: number) => data.map(({ cells }) => cells[column]?.look ?? 'blank');
  const lacks = (column: number) =>
    looks(column).includes('missing') &&
    looks(column).every((look) => look === 'missing' || look === 'blank');
  const numbers = structure.kinds.filter((kind, column) => kind === 'figures' || lacks(column)).length;
  const isSaid = Object.values(said).includes('figure');
  const isNamed = rowsWith(structure, 'heading').length > 0;
  // A number in front of names may be their code.
  const isBefore = roles.indexOf('figure') < roles.indexOf('name');
  const isPair = sheet.warnings?.includes('pairs') === true;
  if (!isSaid && (isPair || areOneYear(structure, roles))) return [{ code: 'whichColumn' }];
  const isOpen = (numbers > 1 || isBefore) && !areTheOnlyShares(structure, roles);
  return isOpen && !isNamed && !isSaid && whole !== 'row' ? [{ code: 'whichColumn' }] : [];
}

/** Whether all that would be drawn is one and the same year, below a head that does not say what it counts. */
function areOneYear(structure: Structure, roles: readonly ColumnRole[]): boolean {
  const used = roles.flatMap((role, column) => (role === 'figure' ? [column] : []));
  const years = used.flatMap((column) => figuresIn(structure, column).map(({ digits }) => digits));
  const isCounted = used.some((column) => unitSaid(structure.heads[column]?.said ?? '') !== undefined);
  return !isCounted && new Set(years).size === 1 && yearIn(years[0] ?? '') !== undefined;
}

/** Whether the figures in use have signs of per cent, and no others have. */
function areTheOnlyShares(structure: Structure, roles: readonly ColumnRole[]): boolean {
  return structure.kinds.every((kind, column) => {
    const shares = figuresIn(structure, column).filter(({ percent }) => percent).length;
    if (roles[column] === 'figure') return shares > 0 && shares === figuresIn(structure, column).length;
    return kind !== 'figures' || shares === 0;
  });
}

/** Formulas whose outcome no program has kept. */
function lacksResults({ grid }: Structure): boolean {
  return grid.rows.some(({ cells }) =>
    cells.some(({ reading }) => reading.type === 'missing' && reading.missing === 'noResult'),
  );
}

function wholeAsked(
  rows: readonly ReadRow[],
  unit: string | undefined,
  target: Target,
): Question | undefined {
  return unit === 'percent' ? tooMuchTogether(rows, target) : undefined;
}

/** The first group in which something must be asked: answers to it may change what comes after. */
function firstOf(...groups: readonly (readonly (Question | undefined)[])[]): readonly Question[] {
  const asked = groups.map((group) => group.filter((question) => question !== undefined));
  return asked.find((group) => group.length > 0) ?? [];
}

function tooWide(names: readonly string[], { series }: Target): readonly Notice[] {
  return names.slice(series).map((name) => ({ code: 'otherSeries', name }));
}

/** Figures side by side have names on the slide, which nothing tells. */
function headless(structure: Structure, used: readonly number[]): readonly Notice[] {
  return used.length > 1 && rowsWith(structure, 'heading').length === 0 ? [{ code: 'noHeading' }] : [];
}

function columnsOf(structure: Structure, roles: readonly ColumnRole[]): readonly ReadColumn[] {
  return roles.map((role, column) => {
    const unit = structure.kinds[column] === 'figures' ? unitOfColumn(structure, column) : undefined;
    return {
      name: structure.heads[column]?.name ?? '',
      role,
      kind: structure.kinds[column] ?? 'empty',
      ...(unit !== undefined && unit !== 'mixed' && { unit }),
      hidden: structure.grid.hiddenColumns.has(column),
    };
  });
}
