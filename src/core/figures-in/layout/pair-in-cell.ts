import { missingIn } from '../numbers/missing';

/** Two figures that stand in one cell. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  /** The second one is a span, such as an interval of confidence. */
  readonly isSpan: boolean;
  /** The second one is what the first is a part of: `188 van 300`. */
  readonly isPartOf: boolean;
}

const NUMBER = String.raw`(?:n ?= ?)?(?:€ ?)?-?\d(?:[\d.,]|[ \u00A0'’](?=\d{3}))*(?:e[+-]?\d{1,2})?(?: ?%| ?procent)?(?: ?\([a-z*]\)| [bdepr]|[*†‡¹²³]{1,3})?`;
const SPAN = String.raw`-?\d[\d.,]*%? ?(?:[-–;,à]|tot|to) ?-?\d[\d.,]*%?`;
const IN_BRACKETS = new RegExp(
  String.raw`^(?<first>${NUMBER}) ?[([] ?(?:(?<second>${NUMBER})|(?<span>${SPAN})) ?[)\]]$`,
  'iu',
);
const PARTED = new RegExp(String.raw`^(?<first>${NUMBER})(?: ?[;|] ?| ?/ ?|, | )(?<second>${NUMBER})$`, 'iu');
const PART_OF = new RegExp(
  String.raw`^(?<first>${NUMBER}) (?:van(?: de)?|uit|(?:out )?of|von) (?<second>${NUMBER})$`,
  'iu',
);
const MARK = /[*†‡¹²³]{1,3}$/u;

/** The two figures in a cell; undefined if it has another number of them. */
export function pairIn(text: string): Pair | undefined {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  const [mark = ''] = MARK.exec(plain) ?? [];
  const pair = plainPair(plain.slice(0, plain.length - mark.length).trim());
  if (pair === undefined) return lackingPair(plain);
  const marked = (figure: string) => withoutN(figure) + mark;
  return {
    ...pair,
    first: marked(pair.first),
    second: pair.isSpan ? `(${pair.second})` : marked(pair.second),
  };
}

/** `.. (..)`: neither of the two is there. */
function lackingPair(text: string): Pair | undefined {
  const { first, second } = /^(?<first>\S{1,12}) \((?<second>\S{1,12})\)$/u.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const areMissing = [first, second].some((part) => missingIn(part) !== undefined);
  const areKnown = [first, second].every((part) => missingIn(part) !== undefined || /^\d/u.test(part));
  return areMissing && areKnown ? { first, second, isSpan: false, isPartOf: false } : undefined;
}

function plainPair(text: string): Pair | undefined {
  const inside = IN_BRACKETS.exec(text)?.groups;
  const part = PART_OF.exec(text)?.groups;
  const { first = '', second, span } = inside ?? part ?? toldApart(PARTED.exec(text)?.groups) ?? {};
  const behind = second ?? span;
  // A year with the number of a note is none.
  if (behind === undefined || (isYear(first) && /^\d$/u.test(behind))) return undefined;
  return { first, second: behind, isSpan: second === undefined, isPartOf: part !== undefined };
}

const isYear = (text: string) => /^(?:19|20)\d\d$/u.test(text);

type Groups = Readonly<Record<string, string | undefined>> | undefined;

/** Without brackets one of the two has to say what it is: `1/2` is no pair, and nor are `12, 13`. */
function toldApart(groups: Groups): Groups {
  const [first, second] = [groups?.first ?? '', groups?.second ?? ''];
  const isOne = (has: (figure: string) => boolean) => has(first) !== has(second);
  return isOne((figure) => figure.includes('%')) || isOne((figure) => /n ?=/iu.test(figure))
    ? groups
    : undefined;
}

const withoutN = (figure: string) => figure.replace(/^n ?= ?/iu, '').trim();

const UNIT = String.raw`[%nm]|aantal(?:len)?|abs\.?|absoluut|percentages?|procent|aandeel|perc\.?|pct|freq\.?|count|number|share|anzahl|prozent|gemiddelde?|gem\.?|mean|mediaan|median`;
const BESIDE = String.raw`sd|se|s\.d\.|min ?[-–] ?max|range|iqr|spreiding|95 ?%[- ]?(?:bi|ci|betrouwbaarheidsinterval)?|bi|ci|marge`;
const HEADS = new RegExp(
  String.raw`^(?<name>.*?) (?<first>${UNIT}|(?:aantal|number of|anzahl) [^()]+?) ?(?:[([/,;&+|]|en|and) ?(?<second>${UNIT}|${BESIDE})[)\]]?$`,
  'iu',
);

/** What is above each of two figures, where a head names both: `n (%)`. */
export function headsApart(text: string): Pick<Pair, 'first' | 'second'> | undefined {
  const { name = '', first, second } = HEADS.exec(` ${text.replaceAll(/\s+/gu, ' ').trim()}`)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const own = (unit: string) => [name.trim(), unit].filter(Boolean).join(' ');
  return { first: own(first), second: own(second) };
}
