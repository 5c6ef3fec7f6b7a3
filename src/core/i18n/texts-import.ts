import type { Reason, ReasonCode } from '../figures-in/take-rows';
import type { OtherFile, TableRefusal } from '../figures-in/refusal';

/** The texts for importing figures from a file or the clipboard. */
export interface ImportTexts {
  readonly states: Readonly<Record<'taken' | 'header' | 'skipped' | 'wrong', string>>;
  readonly reasons: Readonly<Record<ReasonCode, (reason: Reason) => string>>;
  readonly kinds: Readonly<Record<OtherFile, string>>;
  readonly refused: (file: string, refusal: TableRefusal) => string;
}
