import { eachOnce } from '../layout/each-once';
import { rowsWith, type Structure } from '../layout/structure';
import { scaleIn } from '../layout/vocabulary';
import { valueOf, type WrittenFigure } from '../numbers/written';
import type { DecimalSign } from '../sheets/source-sheet';
import type { Choices } from './choices';
import { figuresIn, type UnitEvidence } from './column-unit';
import { decimalRule } from './decimal-rule';
import type { FigureRule } from './read-rows';
import type { Question } from './reading';

/** How figures are read, and what must be asked about that first. */
export interface Rules {
  readonly ruleOf: (column: number) => FigureRule;
  readonly questions: readonly Question[];
  /** The figures are shares of one, and taken times a hundred. */
  readonly areFractions: boolean;
}

interface Times {
  readonly times: number;
  readonly question?: Question;
}

/** How the figures of the columns that go to the slide are read. */
export function rulesOf(
  structure: Structure,
  used: readonly number[],
  { choices, unit, around }: { choices: Choices; unit: UnitEvidence; around: DecimalSign | undefined },
): Rules {
  const decimal = decimalRule(structure, used, {
    ...(choices.decimal !== undefined && { said: choices.decimal }),
    ...(around !== undefined && { around }),
    arePercentages: unit === 'percent',
  });
  const scale = scaleOf(structure, used, choices);
  const fractions = fractionsOf(structure, used, decimal.signOf, { choices, unit });
  const areFractions = fractions.times > 1;
  return {
    areFractions,
    questions: [decimal.question, scale.question, fractions.question].filter((each) => each !== undefined),
    ruleOf: eachOnce((column) => ({
      ...(choices.unit !== undefined && { unit: choices.unit }),
      decimal: decimal.signOf(column),
      isShare: areFractions || (choices.unit ?? unit) === 'percent',
      times: scale.times * fractions.times,
      word: wordOf(figuresIn(structure, column)),
    })),
  };
}

/** A head or a title that says to multiply: whether it was done already, nobody but a person knows. */
function scaleOf(structure: Structure, used: readonly number[], { scaled }: Choices): Times {
  const titles = rowsWith(structure, 'title').flatMap(({ cells }) => cells.map(({ text }) => text));
  // Above the names of rows stands what is said of all of their figures.
  const names = structure.heads.filter(
    (_, column) => structure.kinds[column] === 'words' || (column === 0 && !used.includes(0)),
  );
  const said = [
    ...used.map((column) => structure.heads[column]?.said ?? ''),
    ...names.map((head) => head.said),
    ...titles,
  ];
  const head = said.find((text) => scaleIn(text) !== undefined);
  const times = scaleIn(head ?? '');
  if (head === undefined || times === undefined || scaled === false) return { times: 1 };
  return scaled === true ? { times } : { times: 1, question: { code: 'scaled', times, head } };
}

/** Figures of which none is above one may be shares of one. */
function fractionsOf(
  structure: Structure,
  used: readonly number[],
  signOf: (column: number) => DecimalSign,
  { choices, unit }: { choices: Choices; unit: UnitEvidence },
): Times {
  if (unit === 'count' || choices.unit === 'count' || choices.fractions === false) return { times: 1 };
  const bare = used.flatMap((column) =>
    figuresIn(structure, column)
      .filter(({ percent }) => !percent)
      .map((figure) => ({ figure, value: valueOf(figure, signOf(column)) })),
  );
  const broken = bare.find(({ value }) => !Number.isInteger(value) || value === 1);
  if (broken === undefined || bare.some(({ value }) => value < 0 || value > 1)) return { times: 1 };
  if (choices.fractions === true) return { times: 100 };
  return { times: 1, question: { code: 'fractions', found: broken.figure.digits, value: broken.value } };
}

/** The word that most figures of a column have behind them. */
function wordOf(figures: readonly WrittenFigure[]): string {
  const [first] = figures;
  return figures.every(({ word }) => word === first?.word) ? (first?.word ?? '') : '';
}
