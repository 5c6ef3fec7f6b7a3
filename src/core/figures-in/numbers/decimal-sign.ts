import type { DecimalSign } from '../sheets/source-sheet';
import { isAmbiguous } from './read-cell';
import type { WrittenFigure } from './written';

/** What figures say about the sign before their decimals. */
export interface SignEvidence {
  /** How many have decimals behind a comma for sure. */
  readonly comma: number;
  readonly point: number;
  /** Those that are another number with the other sign. */
  readonly open: readonly WrittenFigure[];
}

export function evidenceIn(figures: readonly WrittenFigure[]): SignEvidence {
  return {
    comma: figures.filter(({ point }) => point === undefined).length,
    point: figures.filter(({ comma }) => comma === undefined).length,
    open: figures.filter(isAmbiguous),
  };
}

/** The sign that all evidence agrees on. */
export function signFrom({ comma, point }: Pick<SignEvidence, DecimalSign>): DecimalSign | undefined {
  if (comma > 0 === point > 0) return undefined;
  return comma > 0 ? 'comma' : 'point';
}

/** The one sign with which shares are no more than a whole: nobody has thousands of per cent. */
export function signOfShares(open: readonly WrittenFigure[]): DecimalSign | undefined {
  const fits = (sign: DecimalSign) => open.every((figure) => (figure[sign] ?? 0) <= 100);
  return fits('comma') === fits('point') ? undefined : fits('comma') ? 'comma' : 'point';
}

/** The evidence of several columns together. */
export function together(evidence: readonly SignEvidence[]): Pick<SignEvidence, DecimalSign> {
  return {
    comma: evidence.reduce((sum, { comma }) => sum + comma, 0),
    point: evidence.reduce((sum, { point }) => sum + point, 0),
  };
}
