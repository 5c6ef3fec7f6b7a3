import { anyOf } from './vocabulary';

/** Times as tables of Dutch, English and German sources write them. */

const plainly = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** A pattern for any of these. */
const oneOf = (...forms: readonly string[]) => `(?:${forms.join('|')})`;

const YEAR = '(?:(?:19|20)\\d\\d)';
/** In front of or behind another part of a time two digits will do. */
const SHORT_YEAR = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)";
const MONTHS =
  'jan|januari|january|januar|feb|februari|february|februar|mrt|maart|mar|march|märz|mär|apr|april|mei|may|mai|jun|juni|june|jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|dez|december|dezember';
const SEASONS = 'voorjaar|najaar|lente|zomer|herfst|winter|spring|summer|autumn';
const NTH = '(?:[1-4] ?(?:e|ste|de|st|nd|rd|th|\\.)|eerste|tweede|derde|vierde|first|second|third|fourth)';
/** A part of a year that is a time by itself. */
const PART = [
  '[qk] ?[1-4]',
  `${NTH} ?(?:kwartaal|kw|quarter|quartal|qtr)`,
  '(?:kwartaal|quarter|quartal) [1-4]',
  'week \\d\\d?|wk ?\\d\\d?',
  `(?:${MONTHS})\\.?`,
].join('|');
/** One that is none without its year. */
const HALF = `h ?[12]|s ?[12]|i{1,3}|iv|w ?\\d\\d?|m ?\\d\\d?|${NTH} ?(?:half ?jaar|helft|half|half ?year|halbjahr|semester)|${SEASONS}`;
const SPACE = '(?: ?[-–/,:] ?| (?:van )?)?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

const FORMS = [
  `${YEAR}(?:[a-z]{2}\\d\\d)?`,
  // School years, and spans of years.
  `${YEAR} ?[-/–] ?(?:['’]?\\d\\d|${YEAR})`,
  "['’]\\d\\d ?[-/–] ?['’]\\d\\d",
  PART,
  `(?:${PART})${SPACE}${SHORT_YEAR}`,
  `(?:${HALF})${SPACE}${YEAR}`,
  `${YEAR}${SPACE}(?:${PART}|${HALF})`,
  `${YEAR}[-/]\\d\\d?(?:[-/]\\d\\d?)?(?:[ t]\\d\\d?:\\d\\d(?::\\d\\d)?z?)?`,
  `\\d\\d?[-/]${YEAR}`,
  '\\d\\d?[-/]\\d\\d?[-/](?:\\d\\d|\\d{4})',
  `${DAY}\\.(?:0?[1-9]|1[0-2])\\.${YEAR}`,
  `${DAY}\\.? (?:${MONTHS})\\.?(?: ${SHORT_YEAR})?`,
  `(?:${MONTHS})\\.? ${DAY}, ${YEAR}`,
  't\\d|(?:nul|begin|tussen|eind|voor|na)meting|[1-9]e meting|(?:meting|wave|golf|ronde) [1-9]',
];
const TIME = new RegExp(`^${oneOf(...FORMS)}$`, 'u');

/** What may stand in front of a time. */
const BEFORE =
  /^(?:(?:school|boek|kalender|peil|meet)?jaar|year|jahr|schuljahr|school year|sj\.?|fy|seizoen|season|begin|eind|ultimo|per|peildatum|x)[ .:]?(?=\d)/u;
const PROVISIONAL =
  /(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡⁾]{1,3}| [\da-z]\)| ?\((?:voorlopig|voorl\.?|definitief|nader voorlopig|prognose|raming|schatting|provisional|preliminary|forecast|estimate|final|vorläufig|[vpr]|\*{1,2}|\d\))\)| (?:voorlopig|definitief|prognose|raming|provisional|forecast))$/u;
const UNIT = oneOf(
  '%',
  '‰',
  'n',
  'in %',
  'aantal(?:len)?',
  'abs\\.?',
  'absoluut',
  'procent(?:en)?',
  'percentages?',
  'perc\\.?',
  'pct',
  'aandeel',
  'share',
  'percent',
  'count',
  'anzahl',
  'prozent',
  'anteil',
);
const UNIT_BEHIND = new RegExp(`[ ,(]+${UNIT}\\)?$`, 'u');
const UNIT_BEFORE = new RegExp(`^${UNIT}(?::? |:)`, 'u');

const LONGEST = 40;
const YEAR_ALONE = /^(?:19|20)\d\d$/u;

/** The time in a text, without the unit of its figures, marks and words such as `voorlopig`; in lower case. */
function timeIn(text: string): string | undefined {
  const plain = plainly(text).toLowerCase();
  // Most cells of a large sheet are none at first sight.
  if (plain.length > LONGEST || /^-?\d+(?:,\d+)?%?$/u.test(plain))
    return YEAR_ALONE.test(plain) ? plain : undefined;
  const bare = plain.replace(PROVISIONAL, '');
  const found = new Set(
    [plain, bare, withoutUnit(plain), withoutUnit(bare)].map((each) => each.replace(BEFORE, '')),
  );
  return [...found].find((each) => TIME.test(each) || isSchoolYear(each));
}

const withoutUnit = (plain: string) =>
  plain.replace(UNIT_BEHIND, '').replace(UNIT_BEFORE, '').replace(PROVISIONAL, '');

/** A year, a part of one, a day, a school year or a round of measuring. */
export const isPeriod = (text: string): boolean => timeIn(text) !== undefined;

/** `23-24` and `23/24`; other numbers so written are a span of them. */
function isSchoolYear(plain: string): boolean {
  const { from, to } = /^(?<from>\d\d)[-/](?<to>\d\d)$/u.exec(plain)?.groups ?? {};
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
}

const MARKED_YEAR = /^(?<year>(?:19|20)\d\d)(?<mark>\D.{0,20})?$/u;

/** A year by itself, with the mark of a provisional one. */
export function yearIn(text: string): number | undefined {
  const { year, mark = '' } = MARKED_YEAR.exec(plainly(text))?.groups ?? {};
  return year === undefined || (mark !== '' && mark.replace(PROVISIONAL, '') !== '')
    ? undefined
    : Number(year);
}

/** `2024JJ00` of open data as `2024`; without the mark of a provisional one, and without the unit of its figures. */
export function periodName(text: string): string {
  const plain = plainly(text);
  const coded = /^(?<year>(?:19|20)\d\d)(?<kind>JJ|KW|MM)(?<part>\d\d)$/u.exec(plain)?.groups;
  if (coded !== undefined) {
    const { year = '', kind, part = '' } = coded;
    if (kind === 'JJ') return year;
    return kind === 'KW' ? `${Number(part)}e kwartaal ${year}` : `${part}-${year}`;
  }
  const time = timeIn(plain);
  const at = time === undefined ? -1 : plain.toLowerCase().indexOf(time);
  return time === undefined || at < 0 ? plain : plain.slice(at, at + time.length);
}

/** What stands above times. */
export const isPeriodHead = anyOf(
  ...[
    'jaar',
    'jaren',
    'year',
    'years',
    'periode',
    'perioden',
    'period',
    'maand',
    'month',
    'kwartaal',
    'quarter',
  ],
  ...['peiljaar', 'meetjaar', 'meting', 'schooljaar', 'datum', 'date', 'week', 'peildatum', 'boekjaar'],
  ...[
    'halfjaar',
    'kalenderjaar',
    'seizoen',
    'tijd',
    'time',
    'time_period',
    'dag',
    'day',
    'meetmoment',
    'cohort',
  ],
  ...['jahr', 'monat', 'quartal', 'zeitraum', 'schuljahr', 'year/month', 'jaar/maand', 'jaar en maand'],
);

const NUMBERED: readonly (readonly [head: RegExp, most: number])[] = [
  [/^(?:half ?jaar|semester|half[- ]?year|halbjahr)$/u, 2],
  [/^(?:kwartaal|quarter|quartal|kw|trimester)$/u, 4],
  [/^(?:maand|maandnummer|month|monat)$/u, 12],
  [/^(?:week|weeknummer|weeknr\.?|week number|kalenderwoche|woche|wk)$/u, 53],
];

/** How many times a year has of those that a head names, where they have numbers; undefined for any other head. */
export function mostPeriods(head: string): number | undefined {
  const plain = plainly(head).toLowerCase();
  return NUMBERED.find(([pattern]) => pattern.test(plain))?.[1];
}

const YEAR_HEAD =
  /jaar(?: van .*)?$|\byear(?: of .*)?$|jahr$|^(?:opgericht|gebouwd|gestart|begonnen|sinds|since|founded|established|built)\b/u;
/** What stands above years that are neither counts nor the times of the figures: `Geboortejaar`, `Opgericht in`. */
export const isYearHead = (text: string) => YEAR_HEAD.test(plainly(text).toLowerCase());
