import type { DecimalSign } from '../sheets/source-sheet';

/** A figure as it is written, with what it can be. */
export interface WrittenFigure {
  /** What it is where decimals stand behind a comma; nothing where it cannot be read so. */
  readonly comma?: number;
  /** What it is where decimals stand behind a point. */
  readonly point?: number;
  /** The digits with their signs, as they were written. */
  readonly digits: string;
  readonly percent: boolean;
  readonly money: boolean;
  /** The mark of a footnote behind it, such as `*`. */
  readonly mark: string;
  /** A word that counts what it is: `12 jaar`. */
  readonly word: string;
}

const MARK =
  /(?: ?[↑↓→↗↘▲▼△▽⬆⬇]\uFE0F?|\*{1,3}|[†‡§⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]{1,4}| \d\)| ?\([a-z*]\)| ?[a-z]\)| (?:[bdefprz]|bp|ep|be|bd))$/u;
const MONEY = /[€$£]|\beuro\b|\beur\b/iu;
const PERCENT = /%|\bprocent\b|\bpercent\b|\bpct\b/iu;
const AROUND = /[€$£%]|\beuro\b|\beur\b|\bprocent\b|\bpercent\b|\bpct\b/giu;
const WORD = /^(?<digits>[-+]?[\d.,]+) (?<word>\p{L}[\p{L}²³/]{0,19})$/u;

/** The figure that a text is; nothing for words. Not for what `missingIn` knows. */
export function writtenFigure(text: string): WrittenFigure | undefined {
  const plain = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^[−–](?= ?[\d€])/u, '-');
  const before = /^(?:\*{1,3}|[†‡§]) ?(?=\d)/u.exec(plain)?.[0] ?? '';
  const behind = markOf(plain);
  const unmarked = plain.slice(before.length, plain.length - behind.length).trim();
  const mark = before + behind;
  const bare = unmarked.replaceAll(AROUND, ' ').trim().replace(/^- /u, '-');
  const counted = WORD.exec(bare)?.groups;
  const word = counted?.word ?? '';
  const digits = counted?.digits ?? bare;
  const values = valuesOf(digits);
  if (values === undefined) return undefined;
  const found = { digits, percent: PERCENT.test(unmarked), money: MONEY.test(unmarked), mark: mark.trim() };
  const times = SCALES.get(word.toLowerCase());
  return times === undefined
    ? { ...values, ...found, word }
    : { ...scaled(values, times), ...found, word: '' };
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ...['duizend', 'thousand'].map((word) => [word, 1e3] as const),
  ...['mln', 'miljoen', 'million'].map((word) => [word, 1e6] as const),
  ...['mld', 'mrd', 'miljard', 'billion'].map((word) => [word, 1e9] as const),
]);

function scaled({ comma, point }: Values, times: number): Values {
  const by = (value: number | undefined) => (value === undefined ? undefined : multiplied(value, times));
  return some(by(comma), by(point)) ?? {};
}

/** The number that a figure is with a sign before its decimals; where it can be one number only, that. */
export function valueOf(figure: WrittenFigure, sign: DecimalSign): number {
  return figure[sign] ?? figure.comma ?? figure.point ?? NaN;
}

/** A product without what multiplying decimals leaves behind. */
export function multiplied(value: number, times: number): number {
  return Number((value * times).toPrecision(12));
}

/** A mark stands behind a digit, a per cent sign or the end of a price. */
function markOf(plain: string): string {
  const mark = MARK.exec(plain)?.[0] ?? '';
  return /(?:[\d%€-]|\d ?(?:procent|percent|pct|euro?)) ?$/iu.test(plain.slice(0, plain.length - mark.length))
    ? mark
    : '';
}

type Values = Partial<Readonly<Record<DecimalSign, number>>>;

const SCIENTIFIC = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,3}$/iu;
const SPACED = /^[-+]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/u;
const PRICE = /,[-–=]{1,2}$/u;

function valuesOf(digits: string): Values | undefined {
  if (SCIENTIFIC.test(digits)) return withOneSign(digits);
  // Groups stand apart already: a sign is the decimal one.
  if (SPACED.test(digits)) return withOneSign(digits.replaceAll(/[ '’]/gu, ''));
  const whole = digits.replace(PRICE, '');
  if (whole !== digits) return some(numberIn(whole, '.', ','), undefined);
  return some(numberIn(digits, '.', ','), numberIn(digits, ',', '.'));
}

function withOneSign(digits: string): Values | undefined {
  const value = Number(digits.replace(',', '.'));
  if (!Number.isFinite(value)) return undefined;
  if (digits.includes(',')) return { comma: value };
  return digits.includes('.') ? { point: value } : { comma: value, point: value };
}

function some(comma: number | undefined, point: number | undefined): Values | undefined {
  if (comma === undefined && point === undefined) return undefined;
  return { ...(comma !== undefined && { comma }), ...(point !== undefined && { point }) };
}

/** The number that digits are with one sign between groups of three, and another before the decimals. */
function numberIn(digits: string, group: string, decimal: string): number | undefined {
  if (!/^[-+]?(?:\d[\d.,]*|[.,]\d+)$/u.test(digits)) return undefined;
  const [whole = '', part, ...more] = digits.split(decimal);
  const groups = whole.replace(/^[-+]/u, '').split(group);
  if (more.length > 0 || part === '' || part?.includes(group) === true || !areGroups(groups))
    return undefined;
  const value = Number(`${whole.replaceAll(group, '')}.${part ?? ''}0`);
  return Number.isFinite(value) ? value : undefined;
}

/** No group begins a number with nought: `0.859` has decimals. */
const areGroups = ([first = '', ...rest]: readonly string[]) =>
  rest.length === 0 || (/^[1-9]\d{0,2}$/u.test(first) && rest.every((each) => each.length === 3));
