import type { Unit } from '../formatting/figures';
import type { UnusedWhy, RowMark } from '../figures-in/layout/row-marks';
import type { MissingReason } from '../figures-in/numbers/missing';
import type { AnswerCode, QuestionFacts } from '../figures-in/reading/answers';
import type { ColumnRole } from '../figures-in/reading/choices';
import type { Notice, Question } from '../figures-in/reading/reading';
import type { OtherFile, TableRefusal } from '../figures-in/refusal';

/** A text for each code of something that is told. */
export type TextsFor<T extends { readonly code: string }> = {
  readonly [Code in T['code']]: (about: T & { readonly code: Code }) => string;
};

/** The text for what is told. */
export function textFor<T extends { readonly code: string }>(texts: TextsFor<T>, about: T): string {
  const say = texts[about.code as T['code']];
  return say(about);
}

/** What is said when figures are taken over from a file or from what was copied. */
export interface ImportTexts {
  /** `one of several` figures of a row has a word of its own. */
  readonly roles: Readonly<Record<ColumnRole | 'oneFigure', string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly marks: Readonly<Record<RowMark, string>>;
  readonly unused: Readonly<Record<UnusedWhy, string>>;
  /** At a row whose name was put together again. */
  readonly checkName: string;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly notices: TextsFor<Notice>;
  readonly questions: TextsFor<Question>;
  /** What the question was about is known to each of its answers. */
  readonly answers: Readonly<Record<AnswerCode, (about: QuestionFacts) => string>>;
  readonly taken: (rows: number) => string;
  readonly kinds: Readonly<Record<OtherFile, string>>;
  readonly refused: (file: string, refusal: TableRefusal) => string;
}
