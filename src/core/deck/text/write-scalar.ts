import type { Plain } from '../edit';

export type Scalar = string | number | boolean | null;

/** How a scalar is written: plain only if no program can take it for something else. */
export type Quotes = 'plain' | 'single' | 'double';

/** One value on one line. `flow` is true between braces or brackets, where more characters have a meaning. */
export function scalarText(value: Scalar, quotes: Quotes, flow: boolean): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return String(value);
  if (quotes === 'plain' && isPlain(value, flow)) return value;
  if (quotes === 'single' && !UNSEEN.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(UNSEEN_ALL, (character) => `\\u${hex(character)}`);
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Invisible characters and line breaks: they are escaped, between double quotes only. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu');
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, '0');

/** A letter, a digit or a character without a meaning first; also for YAML 1.1 parsers. */
const STARTS_PLAIN = /^[\p{L}\p{N}\p{So}\p{Sc}(‘’“”„…–—•]/u;
const HAS_MEANING = /:(?:\s|$)|\s#|\s$/u;
const HAS_MEANING_IN_FLOW = /[[\]{},]/u;
const OTHER_TYPE = /^(?:yes|no|on|off|true|false|null)$|^[\d.][\d_:.,ex+-]*$|^0[xob]|^\d{4}-\d\d?-\d\d?/iu;

function isPlain(text: string, flow: boolean): boolean {
  return (
    STARTS_PLAIN.test(text) &&
    !HAS_MEANING.test(text) &&
    !OTHER_TYPE.test(text) &&
    !UNSEEN.test(text) &&
    !(flow && HAS_MEANING_IN_FLOW.test(text))
  );
}

export interface BlockText {
  /** `|`, `|-` or `>` */
  readonly header: string;
  readonly lines: readonly string[];
}

/** A text of several lines as a block; `undefined` if a block cannot hold it. */
export function blockText(text: string, folded: boolean): BlockText | undefined {
  const ends = /(?<!\n)\n+$/u.exec(text)?.[0].length ?? 0;
  const own = text.slice(0, text.length - ends);
  if (ends > 1 || /^\s|^$/u.test(own) || UNSEEN.test(own.replaceAll(/[\n\t]/gu, ''))) return undefined;
  // A folded text joins its lines; those that begin with a space stay apart, which is another text.
  const folds = folded && !/\n[ \t]/u.test(own);
  return {
    header: (folds ? '>' : '|') + (ends === 0 ? '-' : ''),
    lines: (folds ? own.replaceAll(/\n+/gu, (breaks) => `${breaks}\n`) : own).split('\n'),
  };
}

export function isScalar(value: Plain): value is Scalar {
  return typeof value !== 'object' || value === null;
}

export const hasLines = (value: Plain): value is string => typeof value === 'string' && value.includes('\n');
