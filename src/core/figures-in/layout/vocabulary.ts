/** The words by which tables of Dutch and English sources say what they hold. */

const plainly = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

const anyOf = (...words: readonly string[]) => {
  const known = new Set(words);
  return (text: string) => known.has(plainly(text).replace(/[:.]$/u, ''));
};

const PERIOD =
  /^(?:(?:19|20)\d\d(?:[a-z]{2}\d\d)?|(?:19|20)\d\d[-/–](?:\d\d|(?:19|20)\d\d)|'\d\d[-/]'\d\d|(?:19|20)\d\d[-/]\d\d?(?:[-/]\d\d?)?|\d\d?[-/]\d\d?[-/](?:\d\d|\d{4}))\*{0,2}$/u;
const MONTHS =
  'jan|januari|january|feb|februari|february|mrt|maart|mar|march|apr|april|mei|may|jun|juni|june|jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december';
const MONTH = new RegExp(
  `^(?:\\d\\d? )?(?:${MONTHS})\\.?(?:[- ]'?(?:\\d\\d|(?:19|20)\\d\\d))?\\*{0,2}$`,
  'u',
);
const QUARTER =
  /^(?:(?:19|20)\d\d )?(?:[qk][1-4]|[1-4]e ?(?:kwartaal|kw)|kwartaal [1-4]|week \d\d?|wk ?\d\d?)(?:[ '-]+(?:19|20)?\d\d)?\*{0,2}$/u;

/** A year, a month, a quarter, a week, a day or a school year. */
export function isPeriod(text: string): boolean {
  const plain = plainly(text);
  return PERIOD.test(plain) || isSchoolYear(plain) || MONTH.test(plain) || QUARTER.test(plain);
}

/** `23-24` and `23/24`; other numbers so written are a span of them. */
function isSchoolYear(plain: string): boolean {
  const { from, to } = /^(?<from>\d\d)[-/](?<to>\d\d)$/u.exec(plain)?.groups ?? {};
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
}

/** A year by itself, with the mark of a provisional one. */
export function yearIn(text: string): number | undefined {
  const year = /^(?<year>(?:19|20)\d\d)\*{0,2}$/u.exec(plainly(text))?.groups?.year;
  return year === undefined ? undefined : Number(year);
}

/** `2024JJ00` of open data as `2024`; a provisional year without its mark. */
export function periodName(text: string): string {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  const coded = /^(?<year>(?:19|20)\d\d)(?<kind>JJ|KW|MM)(?<part>\d\d)$/u.exec(plain)?.groups;
  if (coded === undefined) return plain.replace(/(?<=\d)\*{1,2}$/u, '');
  const { year = '', kind, part = '' } = coded;
  if (kind === 'JJ') return year;
  return kind === 'KW' ? `${Number(part)}e kwartaal ${year}` : `${part}-${year}`;
}

export const isPeriodHead = anyOf(
  ...['jaar', 'jaren', 'year', 'periode', 'perioden', 'period', 'maand', 'month', 'kwartaal', 'quarter'],
  ...['peiljaar', 'meetjaar', 'meting', 'schooljaar', 'datum', 'date', 'week', 'peildatum', 'boekjaar'],
);

/** What stands above names. */
const NAME_HEAD =
  /^(?:wijk|buurt|school|gemeente|regio|gebied|stad|plaats|land|provincie|naam|name|onderwerp|activiteit|antwoord|answer|stelling|vraag|question|groep|leeftijd|geslacht|categorie|category|item|thema|organisatie|partner|doel|soort|type|locatie|vestiging|post|omschrijving|label|beroep|kenmerk|indicator|district|area|region|country|city|place|perioden?|jaar|year|maand|month)(?:en|s|naam|n)?\b/u;
export const isNameHead = (text: string) => NAME_HEAD.test(plainly(text));

const CODE_HEAD =
  /^(?:id|nr|no|nummer|number|rang|rank|rangorde|positie|volgnr|volgnummer|pc[46]?|zip|brin|kvk|[a-z]*[ _-]?code|[a-z]+[ _-](?:id|nr)|#)\.?$/u;
/** A number below it only names what the row is about. */
export const isCodeHead = (text: string) => CODE_HEAD.test(plainly(text));

export const isUnitHead = anyOf('eenheid', 'unit', 'maat', 'meeteenheid', 'soort cijfer');
const REMARK = /^(?:opmerking|toelichting|remark|note|bron|source|commentaar|status)/u;
export const isRemarkHead = (text: string) => REMARK.test(plainly(text));

const DERIVED =
  /^(?:verschil|difference|verandering|change|mutatie|groei|growth|trend|ontwikkeling|totaal|total|gemiddelde?|gem\.?|average|mean|som|sum|rang|betrouwbaarheid|marge|se|sd|ci|ondergrens|bovengrens|standaard)(?![a-z])/u;
/** Reckoned from the other columns. */
export const isDerivedHead = (text: string) => DERIVED.test(plainly(text));

const PERCENT =
  /%|\b(?:procent|procenten|percent|percentage|percentages|pct|perc|aandeel|aandelen|share|shares)\b/u;
export const saysPercent = (text: string) => PERCENT.test(plainly(text).replaceAll('_', ' '));

const COUNT =
  /€|\b(?:aantal|aantallen|abs|absoluut|n|count|counts|number|totaal aantal|personen|inwoners|kinderen|jongeren|leerlingen|bezoekers|deelnemers|respondenten|huishoudens|euro|bedrag|bedragen|kosten|budget|uren|hours|cijfer|rapportcijfer|score|index|jaar oud|gemiddeld|gemiddelde|leeftijd|minuten|km|kg)\b/u;
export const saysCount = (text: string) => COUNT.test(plainly(text).replaceAll('_', ' '));

const SCALE =
  /(?:\b(?:x|maal) ?|× ?)1[. ]?000(?<more>[. ]?000)?\b|\b(?:in )?(?<word>duizenden|thousands|miljoenen|millions|mln|miljoen)\b/u;
/** What figures below a head are to be multiplied by, as far as it says so. */
export function scaleIn(text: string): number | undefined {
  const { more, word } = SCALE.exec(plainly(text))?.groups ?? {};
  if (more === undefined && word === undefined) return SCALE.test(plainly(text)) ? 1e3 : undefined;
  return more !== undefined || (word ?? '').startsWith('m') ? 1e6 : 1e3;
}

const TOTAL =
  /^(?:(?:sub|eind)[- ]?totaal|totaal|totalen|(?:sub|grand )[- ]?total|total|som|sum)(?![\p{L}\p{N}])/u;
export const isTotal = (text: string) => TOTAL.test(plainly(text));

const SOURCE = /^(?:bron(?:nen)?|sources?) ?:? ?(?=\S)|^©/u;
export const isSource = (text: string) => SOURCE.test(plainly(text));
export function sourceIn(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:bron(?:nen)?|sources?) ?[:\-–]? ?/iu, '');
}

const RESPONDENTS =
  /^(?:\(?n ?=|(?:totaal )?aantal (?:respondenten|deelnemers|ingevulde|antwoorden|kinderen dat)|respondenten|respondents|number of respondents|steekproef|basis|base|n$|n \(|ongewogen n|gewogen n)/u;
/** How many were asked: no share of anything. */
export const isRespondents = (text: string) => RESPONDENTS.test(plainly(text));

/** `n = 412` in a text. */
export function respondentsIn(text: string): string | undefined {
  const found = /\bn ?= ?(?<n>\d[\d., ]*)/iu.exec(text)?.groups?.n;
  return found?.trim().replace(/[.,]$/u, '');
}
