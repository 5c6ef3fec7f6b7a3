import { eachOnce } from '../layout/each-once';
import type { Structure } from '../layout/structure';
import { evidenceIn, signFrom, signOfShares, together } from '../numbers/decimal-sign';
import type { WrittenFigure } from '../numbers/written';
import type { DecimalSign } from '../sheets/source-sheet';
import { figuresIn } from './column-unit';
import type { Question } from './reading';

export interface DecimalRule {
  readonly signOf: (column: number) => DecimalSign;
  readonly question?: Question;
}

export interface DecimalHints {
  /** What a person answered. */
  readonly said?: DecimalSign;
  /** What the text around the table tells. */
  readonly around?: DecimalSign;
  readonly arePercentages: boolean;
}

/** The sign before decimals: told by the column, by the other columns, by what stands around, or by a person. */
export function decimalRule(structure: Structure, used: readonly number[], hints: DecimalHints): DecimalRule {
  const figures = structure.kinds.flatMap((kind, column) => (kind === 'figures' ? [column] : []));
  const evidenceOf = eachOnce((column) => evidenceIn(figuresIn(structure, column)));
  const elsewhere = together([...new Set([...figures, ...used])].map(evidenceOf));
  const told = eachOnce((column) => {
    const own = evidenceOf(column);
    const contrary = own.comma > 0 && own.point > 0;
    if (own.open.length === 0 || contrary) return contrary ? hints.said : 'comma';
    const shares = hints.arePercentages ? signOfShares(own.open) : undefined;
    return signFrom(own) ?? shares ?? signFrom(elsewhere) ?? hints.around ?? hints.said;
  });
  const open = used.flatMap((column) => (told(column) === undefined ? evidenceOf(column).open : []));
  const question = questionAbout(open[0]);
  return {
    signOf: (column) => told(column) ?? 'comma',
    ...(question !== undefined && { question }),
  };
}

function questionAbout(figure: WrittenFigure | undefined): Question | undefined {
  if (figure?.comma === undefined || figure.point === undefined) return undefined;
  return { code: 'decimal', found: figure.digits, comma: figure.comma, point: figure.point };
}
