/** Why a deck is refused. The text for each code, in every language, is in `i18n`. */
export type ProblemCode =
  | 'tooLarge'
  | 'notText'
  | 'syntax'
  | 'tooDeep'
  | 'alias'
  | 'tag'
  | 'duplicateKey'
  | 'empty'
  | 'missingKey'
  | 'unknownKey'
  | 'unknownKind'
  | 'wrongType'
  | 'decimalComma'
  | 'numberWritten'
  | 'hardSpace'
  | 'noText'
  | 'wrongVersion'
  | 'notOneOf'
  | 'blank'
  | 'tooLong'
  | 'badId'
  | 'notFinite'
  | 'negative'
  | 'tooHigh'
  | 'emptyList'
  | 'noneShown'
  | 'tooMany'
  | 'tooFew'
  | 'wrongCount'
  | 'sumTooHigh'
  | 'duplicateId'
  | 'unknownId'
  | 'valueOrAbout'
  | 'restTwice'
  | 'pictureSource'
  | 'pictureBroken'
  | 'pictureTooLarge';

/** Why a line is no sound YAML, as people make such lines. */
export type SyntaxCause = 'tab' | 'comment' | 'quotes' | 'sign' | 'colon' | 'brace' | 'indent' | 'other';

/** One thing that is wrong with a deck, and where. `line` and `column` count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly line: number;
  readonly column: number;
  /** The path in the deck, like `slides[3].rows[0].value`; empty for the file as a whole. */
  readonly path: string;
  /** What is there, shortened; empty if that would not help. */
  readonly found: string;
  /** What is allowed there: a type, a limit, the allowed words, or a `SyntaxCause`. */
  readonly expected: string;
}

export type Path = readonly (string | number)[];

/** A problem whose line is not known yet. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly found?: string;
  readonly expected?: string;
}

/** `['slides', 3, 'rows']` → `slides[3].rows` */
export function pathText(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** `slides[3].rows[0].label` → `label` */
export function lastKey(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** A value as it may be repeated in a message: one line, at most 40 characters. */
export function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const text = String(value).replace(/\s+/gu, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
