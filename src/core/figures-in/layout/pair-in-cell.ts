/** Two figures that stand in one cell. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  /** The second one is a span, such as an interval of confidence. */
  readonly isSpan: boolean;
  /** The second one is what the first is a part of: `188 van 300`. */
  readonly isPartOf: boolean;
}

const NUMBER = String.raw`(?:n ?= ?)?(?:€ ?)?-?\d(?:[\d.,]|[ \u00A0](?=\d{3}))*(?: ?%| ?procent)?`;
const SPAN = String.raw`-?\d[\d.,]*%? ?(?:[-–;]|tot|to|,|à) ?-?\d[\d.,]*%?`;
const IN_BRACKETS = new RegExp(
  String.raw`^(?<first>${NUMBER}) ?[([] ?(?:(?<second>${NUMBER})|(?<span>${SPAN})) ?[)\]]$`,
  'iu',
);
const PARTED = new RegExp(String.raw`^(?<first>${NUMBER})(?: ?[;|] ?| ?/ ?|, | )(?<second>${NUMBER})$`, 'iu');
const PART_OF = new RegExp(
  String.raw`^(?<first>${NUMBER}) (?:van de|van|uit|of|out of|von) (?<second>${NUMBER})$`,
  'iu',
);
const MARK = /[*†‡¹²³]{1,3}$/u;

/** The two figures in a cell; undefined if it has another number of them. */
export function pairIn(text: string): Pair | undefined {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  const mark = MARK.exec(plain)?.[0] ?? '';
  const bare = plain.slice(0, plain.length - mark.length).trim();
  const [inside, parted, part] = [IN_BRACKETS, PARTED, PART_OF].map((form) => form.exec(bare)?.groups);
  const isPair = parted !== undefined && tellsApart(parted.first ?? '', parted.second ?? '');
  const found = inside ?? (isPair ? parted : undefined) ?? part;
  if (found === undefined) return undefined;
  const [first, second, span] = [found.first ?? '', found.second ?? '', found.span];
  // A year with the number of a note.
  if (/^(?:19|20)\d\d$/u.test(first) && /^\d?$/u.test(second)) return undefined;
  return {
    first: withoutN(first) + mark,
    second: span === undefined ? withoutN(second) + mark : `(${span})`,
    isSpan: span !== undefined,
    isPartOf: found === part,
  };
}

/** Without brackets one of the two has to say what it is: `1/2` is no pair, and nor are `12, 13`. */
const tellsApart = (first: string, second: string) =>
  first.includes('%') !== second.includes('%') || /n ?=/iu.test(first) !== /n ?=/iu.test(second);

const withoutN = (figure: string) => figure.replace(/^n ?= ?/iu, '').trim();

const UNIT = String.raw`%|n|aantal(?:len)?|abs\.?|absoluut|percentages?|procent|aandeel|perc\.?|pct|freq\.?|count|number|share|anzahl|prozent|gemiddelde?|gem\.?|mean|m|mediaan|median`;
const BESIDE = String.raw`sd|se|s\.d\.|min ?[-–] ?max|range|iqr|spreiding|95 ?%[- ]?(?:bi|ci|betrouwbaarheidsinterval)?|bi|ci|marge`;
const HEADS = new RegExp(
  String.raw`^(?<name>.*?) (?<first>${UNIT}|(?:aantal|number of|anzahl) [^()]+?) ?(?:[([/,;&+|] ?|en |and )(?<second>${UNIT}|${BESIDE})[)\]]?$`,
  'iu',
);

/** What is above each of two figures, where a head names both: `n (%)`. */
export function headsApart(text: string): Pick<Pair, 'first' | 'second'> | undefined {
  const { name = '', first, second } = HEADS.exec(` ${text.replaceAll(/\s+/gu, ' ').trim()}`)?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const own = (unit: string) => [name.trim(), unit].filter(Boolean).join(' ');
  return { first: own(first), second: own(second) };
}
