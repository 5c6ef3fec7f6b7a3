import type { Reason, ReasonCode } from '../figures-in/take-rows';
import type { OtherFile, TableRefusal } from '../figures-in/refusal';

/** What is said when figures are taken over from a file or from what was copied. */
export interface ImportTexts {
  readonly states: Readonly<Record<'taken' | 'header' | 'skipped' | 'wrong', string>>;
  readonly reasons: Readonly<Record<ReasonCode, (reason: Reason) => string>>;
  readonly kinds: Readonly<Record<OtherFile, string>>;
  readonly refused: (file: string, refusal: TableRefusal) => string;
}
