import * as fc from 'fast-check';

/** How a program writes figures. */
export const style = fc.record({
  /** Before decimals, and between groups of three digits. */
  signs: fc.constantFrom(
    [',', ''],
    ['.', ''],
    [',', '.'],
    ['.', ','],
    [',', ' '],
    [',', '\u00A0'],
    ['.', '’'],
    ['.', "'"],
  ),
  percent: fc.constantFrom('%', ' %', '\u00A0%', ' procent', ''),
  fraction: fc.nat(9).map((n) => n === 0),
  money: fc.constantFrom('', '', '', '€ ', '€'),
  scientific: fc.nat(19).map((n) => n === 0),
});
export type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

export type TrueUnit = 'percent' | 'count';

/** A figure as such a program writes it. */
export function writtenAs(value: number, unit: TrueUnit, own: Style): string {
  if (unit === 'count') return `${own.money}${countAs(value, own)}`;
  return own.fraction ? digitsOf(value / 100, own) : `${digitsOf(value, own)}${own.percent}`;
}

function countAs(value: number, own: Style): string {
  const [decimal = ''] = own.signs;
  const isLong = own.scientific && value >= 1000;
  return isLong ? value.toExponential().replace('.', decimal) : digitsOf(value, own);
}

function digitsOf(value: number, { signs }: Style): string {
  const [decimal = '', group = ''] = signs;
  const [whole = '', part] = String(Number(value.toFixed(6))).split('.');
  const grouped = whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

export type Grid = readonly (readonly string[])[];

const separator = fc.constantFrom(';', '\t', '|', ',', 'markdown', 'aligned', 'padded');
export const writer = fc.record({
  separator,
  quotes: fc.constantFrom('needed', 'words', 'all'),
  /** Whether rows that say one thing have signs for their empty cells too. */
  even: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
});
export type Writer = typeof writer extends fc.Arbitrary<infer W> ? W : never;

/** A table as a text. */
export function textOf(grid: Grid, { separator: sign, quotes, even, end }: Writer): string {
  const width = Math.max(...grid.map((row) => row.length));
  if (sign === 'aligned' || sign === 'padded') return alignedText(grid, width, sign === 'aligned').join(end);
  const wide = (row: readonly string[]) =>
    even || row.length > 1 ? Array.from({ length: width }, (_, i) => row[i] ?? '') : row;
  if (sign === 'markdown') {
    const rows = grid.map(
      (row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`,
    );
    return [...rows.slice(0, 1), `|${'---|'.repeat(width)}`, ...rows.slice(1)].join(end);
  }
  const quoted = (cell: string) => {
    const isWords = quotes === 'all' || (quotes === 'words' && /\p{L}/u.test(cell));
    return cell.includes(sign) || isWords ? `"${cell}"` : cell;
  };
  return grid.map((row) => wide(row).map(quoted).join(sign)).join(end);
}

/** Columns below each other, as they are copied from a PDF: figures to the right, or all to the left. */
function alignedText(grid: Grid, width: number, toRight: boolean): readonly string[] {
  const widths = Array.from({ length: width }, (_, i) =>
    Math.max(...grid.filter((row) => row.length > 1).map((row) => (row[i] ?? '').length), 1),
  );
  return grid.map((row) => {
    if (row.length < 2) return row[0] ?? '';
    const cells = widths.map((size, i) =>
      i > 0 && toRight ? (row[i] ?? '').padStart(size) : (row[i] ?? '').padEnd(size),
    );
    return cells.join('   ').trimEnd();
  });
}
