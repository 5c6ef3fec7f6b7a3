import type { Figure } from '../deck/figure';
import type { Edit } from '../deck/edit';
import { LIMITS } from '../deck/limits';
import type { Language } from '../deck/types';
import type { Target } from '../figures-in/reading/choices';
import { isMissing, type FigureOrMissing, type Proposal } from '../figures-in/reading/reading';
import { textsOf } from '../i18n/languages';
import { withIds, withNames, type FigureSheet, type SheetRow } from '../charts/sheet';
import { blankWords } from './blank-words';
import { insertRow } from './change-rows';
import type { Fields } from './figure-lists';
import { KINDS } from './kinds';
import { holdsFigures } from './list-shape';
import { keptGuess, keptMarks } from './marks';
import { mergeEdits } from './merge-edits';
import { idsOf } from './plain-at';
import { setFields } from './set-fields';
import type { RowsOf } from './rows-of';

export type TakeWhere = 'replace' | 'append';

/** What a slide has room for; rows that are added have as many figures as those that are there. */
export function targetFor({ slide, columns, items }: RowsOf, where: TakeWhere, language: Language): Target {
  const { room } = KINDS[slide.kind];
  const rows = room?.rows ?? LIMITS.rows;
  const now = 'unit' in slide ? { now: slide.unit } : {};
  const whole = { language, series: 1, overTime: false, ...now, ...room, rows };
  if (where === 'replace') return whole;
  return { ...whole, series: columns.filter(holdsFigures).length, rows: Math.max(0, rows - items.length) };
}

/** Whether figures can be put below those of a slide: its rows must be those of a table. */
export function canAppend({ slide }: RowsOf): boolean {
  return KINDS[slide.kind].room?.whole !== 'column';
}

/**
 * Puts what was read from a table into that of a slide, in place of its rows or below them. No edits where the kind of
 * slide has no place for it.
 */
export function takeOver(
  rows: RowsOf,
  proposal: Proposal,
  where: TakeWhere,
  language: Language,
): readonly Edit[] {
  const fresh = withIds(
    proposal.rows.map((row) => sheetRow(row, language)),
    where === 'append' ? idsOf(rows.items) : undefined,
  );
  if (fresh.length === 0) return [];
  const own =
    where === 'append' ? appendRows(rows, fresh) : replaceRows(rows, { ...proposal, rows: fresh }, language);
  const beside = setFields(rows.at, besideOf(proposal));
  return own.length === 0 ? [] : [...own, ...beside];
}

function sheetRow({ label, values }: Proposal['rows'][number], language: Language): Omit<SheetRow, 'id'> {
  const vague = values.find((value) => isMissing(value) && value.missing === 'vague');
  const about = isMissing(vague) ? { about: vague.found.slice(0, LIMITS.about) } : {};
  return {
    label: label.slice(0, LIMITS.name),
    values: values.map((value) => figureFrom(value, language)),
    ...about,
  };
}

/** A figure that is missing says why, in the language of the deck; one that was never there says nothing. */
function figureFrom(value: FigureOrMissing, language: Language): Figure {
  if (!isMissing(value)) return value;
  if (value.missing === 'empty' || value.missing === 'none') return null;
  if (value.missing === 'vague') return { missing: value.found.slice(0, LIMITS.about) };
  return { missing: textsOf(language).import.missing[value.missing] };
}

/** The footnote and the source of the figures, where there are any. */
function besideOf({ footnote, source }: Proposal): Fields {
  return { ...(footnote !== undefined && { footnote }), ...(source !== undefined && { source }) };
}

function appendRows(rows: RowsOf, fresh: readonly SheetRow[]): readonly Edit[] {
  return mergeEdits(
    rows,
    fresh.flatMap((row, i) => insertRow(rows, rows.items.length + i, row)),
  );
}

/** Marks of what is gone go too. */
function replaceRows({ slide, at }: RowsOf, sheet: FigureSheet, language: Language): readonly Edit[] {
  const { take, lists, fields } = KINDS[slide.kind];
  // Names of figures that go are none for those that come.
  const filled = take?.(withNames(sheet, (i) => blankWords(language).series(i + 1)));
  if (filled === undefined) return [];
  return setFields(at, {
    ...keptMarks(slide, lists, filled),
    ...keptGuess(slide, filled),
    ...(fields.includes('unit') && { unit: sheet.unit }),
    ...filled,
  });
}
