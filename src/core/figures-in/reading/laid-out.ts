import { gridOf } from '../layout/grid';
import { structureOf, type Structure } from '../layout/structure';
import { turnedStructure } from '../layout/turned-structure';
import type { SourceSheet } from '../sheets/source-sheet';
import { turned } from '../sheets/turned';
import type { Choices, Target } from './choices';
import { labelColumnsOf } from './labels';
import { shouldTurn } from './should-turn';

/** A sheet as it is read. */
export interface LaidOut {
  readonly sheet: SourceSheet;
  readonly structure: Structure;
  /** As it stands in the file. */
  readonly file: Structure;
  /** The rows of the sheet are columns of the file. */
  readonly turned: boolean;
}

/** The layout of a sheet, turned round where a person says so or its periods stand across. */
export function laidOut(sheet: SourceSheet, choices: Choices, target: Target): LaidOut {
  const { marks: said = {} } = choices;
  const file = structureOf(gridOf(sheet));
  if (!(choices.turned ?? shouldTurn(file, target))) {
    const structure = structureOf(gridOf(sheet), said);
    return { sheet, structure, file: structure, turned: false };
  }
  const [shown, { overTime }] = [turned(sheet), target];
  const names = labelColumnsOf(file, { ...target, overTime: false });
  const structure = turnedStructure(gridOf(shown), file, names, { overTime, said });
  return { sheet: shown, structure, file, turned: true };
}
