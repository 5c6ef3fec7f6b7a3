import { asidesIn } from './asides';
import { isFigureLook, saidIn, type CellLook, type Grid } from './grid';

const MOST_HEADS = 4;

/** The columns that hold figures: at least half of what stands below their heads can be one. */
export function figureColumnsOf(grid: Grid): readonly number[] {
  const asides = asidesIn(grid);
  const rows = grid.rows.filter((row) => saidIn(row).length > 1 && !asides.has(row));
  const looks = (column: number) => rows.flatMap(({ cells }) => cells[column]?.look ?? []);
  return Array.from({ length: grid.width }, (_, column) => column).filter((column) =>
    holdsFigures(looks(column).filter((look) => look !== 'blank')),
  );
}

function holdsFigures(looks: readonly CellLook[]): boolean {
  const heads = looks.findIndex((look) => look !== 'words' && look !== 'period');
  const body = heads < 0 || heads > MOST_HEADS ? looks : looks.slice(heads);
  // A year above marks for missing figures is their head.
  const own = body[0] === 'year' && body.length > 1 ? body.slice(1) : body;
  if (!own.some(isFigureLook)) return false;
  const figures = body.filter(isFigureLook).length;
  const others = body.filter((look) => look === 'words' || look === 'period').length;
  return figures >= others;
}
