/** The words by which tables of Dutch, English and German sources say what they hold. */

const plainly = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** A text as a word is looked up: whatever its spaces and capitals, and a colon or point behind it. */
export const termIn = (text: string) => plainly(text).replace(/[:.]$/u, '');

/** Whether a text is one of these words, whatever its spaces and capitals, and a colon or point behind it. */
export const anyOf = (...words: readonly string[]) => {
  const known = new Set(words);
  return (text: string) => known.has(termIn(text));
};

const begins = (words: readonly string[], end: string) => new RegExp(`^(?:${words.join('|')})${end}`, 'u');

const NAMES = [
  ...[
    'wijk',
    'buurt',
    'school',
    'gemeente',
    'regio',
    'gebied',
    'stad',
    'plaats',
    'land',
    'provincie',
    'naam',
  ],
  ...[
    'onderwerp',
    'activiteit',
    'antwoord',
    'stelling',
    'vraag',
    'groep',
    'leeftijd',
    'geslacht',
    'categorie',
  ],
  ...['item', 'thema', 'organisatie', 'partner', 'doel', 'soort', 'type', 'locatie', 'vestiging', 'post'],
  ...['omschrijving', 'label', 'beroep', 'kenmerk', 'indicator', 'perioden?', 'jaar', 'maand', 'rijlabel'],
  ...['name', 'answer', 'response', 'question', 'category', 'district', 'area', 'region', 'country', 'city'],
  ...[
    'place',
    'year',
    'month',
    'field',
    'option',
    'choice',
    'statement',
    'municipality',
    'row label',
    'group',
  ],
  ...[
    'antwort',
    'frage',
    'gemeinde',
    'kreis',
    'ort',
    'land',
    'bereich',
    'jahr',
    'monat',
    'alter',
    'geschlecht',
  ],
];
/** What stands above names. */
const NAME_HEAD = begins(NAMES, String.raw`(?:en|s|naam|n)?\b`);
export const isNameHead = (text: string) => NAME_HEAD.test(plainly(text));

const CODE_HEAD =
  /^(?:id|nr|no|number|rang|rank|rangorde|positie|pc[46]?|zip|brin|kvk|[a-z]*[ _-]?code|[a-z]+[ _-](?:id|nr|no)|[a-z]{2,}(?:nr|nummer)|(?:response|respondent|record|case|user|regio|gebied)id|index|obs|record|case|plz|nummer|schlüssel|#)\.?$/u;
/** A number below it only names what the row is about. */
export const isCodeHead = (text: string) => CODE_HEAD.test(plainly(text));

export const isUnitHead = anyOf(
  'eenheid',
  'unit',
  'maat',
  'meeteenheid',
  'soort cijfer',
  'einheit',
  'measure',
);
const REMARK = /^(?:opmerking|toelichting|remark|note|bron|source|commentaar|status)/u;
export const isRemarkHead = (text: string) => REMARK.test(plainly(text));

const DERIVED = begins(
  [
    ...[
      'verschil',
      'difference',
      'diff',
      'verandering',
      'change',
      'mutatie',
      'groei',
      'growth',
      'trend',
      'toename',
    ],
    ...[
      'afname',
      'ontwikkeling',
      'totaal',
      'total',
      'eindtotaal',
      'grand total',
      'gemiddelde?',
      'gem\\.?',
      'average',
    ],
    ...[
      'mean',
      'som',
      'sum',
      'rang',
      'betrouwbaarheid',
      '(?:fout)?marge',
      'margin',
      'se',
      'sd',
      'ci',
      'bi',
      'ondergrens',
    ],
    ...[
      'bovengrens',
      'lower',
      'upper',
      'standaard\\p{L}*',
      'std',
      '[ck]um\\p{L}*',
      '±',
      'gesamt',
      'insgesamt',
      'veränderung',
    ],
    ...[
      'differenz',
      'index',
      'delta',
      '[∆δ]',
      'p-?waarde',
      'p-value',
      'significan',
      'min',
      'max',
      'mediaan',
      'median',
    ],
    ...[
      'weeg\\p{L}*',
      'gewicht\\p{L}*',
      'weight\\p{L}*',
      'missing',
      'norm',
      'streef\\p{L}*',
      'target',
      '[lu]cl',
    ],
    ...['95 ?%', 't\\.o\\.v', 'stand\\.', 'p\\d\\d', 'percentiel', 'kwartiel'],
  ],
  String.raw`(?![a-z])`,
);
const CHANGE =
  /(?:^|[\s(])(?:verschil|verandering|mutatie|toename|afname|groei|change|growth|t\.o\.v\.)(?![a-z])/u;
/** Reckoned from the other columns. */
export function isDerivedHead(text: string): boolean {
  const plain = plainly(text);
  return DERIVED.test(plain.replace(/^[(%]?(?:in )?%? ?/u, '')) || CHANGE.test(plain);
}

const PERCENT =
  /%|\b(?:procent|procenten|percent|percentage|percentages|pct|perc|aandeel|aandelen|share|shares|relatief|relative|prozent|anteil|anteile|prozente)\b/u;
export const saysPercent = (text: string) => PERCENT.test(apart(text)) && !saysPerMille(text);

/** Shares of a thousand are no percentages: a slide shows them as bare numbers. */
const saysPerMille = (text: string) => /‰|\b(?:pro ?mille|per mille|per mil)\b/u.test(plainly(text));

const COUNT =
  /€|\b(?:aantal|aantallen|abs|absoluut|n|count|counts|number|frequentie|frequency|freq|frequencies|totaal aantal|personen|inwoners|kinderen|jongeren|leerlingen|bezoekers|deelnemers|respondenten|huishoudens|euro|bedrag|bedragen|kosten|budget|uren|hours|cijfer|rapportcijfer|score|index|jaar oud|gemiddeld|gemiddelde|leeftijd|minuten|km|kg|anzahl|absolut|häufigkeit|häufigkeiten|einwohner)(?!\p{L})|\bper 1[. ]?0+\b/u;
export const saysCount = (text: string) => COUNT.test(apart(text)) || saysPerMille(text);

/** Words that a program wrote together, `AandeelJongeren_2`, without what says how many were asked or how sure it is. */
const apart = (text: string) =>
  plainly(text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replaceAll('_', ' ')
    .replaceAll(SURENESS, ' ');
const SURENESS =
  /\bn ?= ?\d[\d.,]*|\b9\d(?:[.,]\d)? ?%(?=[- ]?(?:b\.?i|c\.?i|k\.?i|betrouwbaarheid|confidence|konfidenz|interval))/gu;

const SCALE = new RegExp(
  [
    String.raw`(?:\b(?:x|maal) ?|[×*] ?)(?:€ ?|euro? )?(?<times>1(?:[. ]?0){2,})(?![\d.])`,
    String.raw`(?:\bin |\()(?:€ ?|euro? )?(?<thousands>1[. ]?000(?:[. ]?000)?)(?: ?€| euro?)?(?![\d.])`,
    String.raw`\b(?:in )?(?<word>honderdtallen|duizenden|duizendtallen|duizend euro|thousands|tausend|miljoenen|millions|mln|miljoen|mio)\b`,
  ].join('|'),
  'u',
);
const RATE = /\b(?:per|van de|op de|of every) 1[. ]?000/u;
/** What figures below a head are to be multiplied by, as far as it says so. */
export function scaleIn(text: string): number | undefined {
  const plain = plainly(text);
  if (RATE.test(plain)) return undefined;
  const { times, thousands, word } = SCALE.exec(plain)?.groups ?? {};
  const digits = (times ?? thousands)?.replaceAll(/\D/gu, '');
  if (digits !== undefined) return Number(digits);
  if (word === undefined) return undefined;
  return word.startsWith('h') ? 100 : word.startsWith('m') ? 1e6 : 1e3;
}

const SOURCE = /^(?:bron(?:nen)?|sources?|quellen?) ?:? ?(?=\S)|^©/u;
export const isSource = (text: string) => SOURCE.test(plainly(text));
export function sourceIn(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:bron(?:nen)?|sources?|quellen?) ?[:\-–]? ?/iu, '');
}

const RESPONDENTS = begins(
  [
    ...[
      String.raw`\(?n ?=`,
      'n$',
      String.raw`n \(|n (?:on)?gewogen$`,
      'n[ -]totaal',
      'totaal n$',
      'totaal \\(n\\)',
      'ongewogen n',
      'gewogen n',
    ],
    '(?:totaal )?aantal (?:respondenten|deelnemers|ingevuld|antwoorden|kinderen dat|reacties|geënquêteerden|geldige)',
    ...[
      'respondenten',
      'respondents',
      'respons$',
      'respons \\(',
      'number of (?:respondents|responses)',
      'steekproef',
    ],
    ...['respons(?:e|rate)?[ -]?(?:percentage|rate|%)', 'response rate', 'respons in %'],
    ...['basis', '(?:(?:un)?weighted )?base', 'sample(?: size)?', 'answered', 'total respondents'],
    ...['befragte', 'stichprobe', 'anzahl (?:der )?(?:befragten|antworten)'],
  ],
  '',
);
/** How many were asked: no share of anything. */
export const isRespondents = (text: string) => RESPONDENTS.test(plainly(text));

/** `n = 412` in a text. */
export function respondentsIn(text: string): string | undefined {
  const found = /\bn ?= ?(?<n>\d[\d., ]*)/iu.exec(text)?.groups?.n;
  return found?.trim().replace(/[.,]$/u, '');
}

const MARGIN =
  /^(?:skipped|overgeslagen|margin of error|foutmarge|betrouwbaarheidsinterval|(?:95 ?%-?)?(?:bi|ci)$|standaardafwijking|standaarddeviatie|std\.? ?dev|standard deviation|p-waarde|p-value|chi-?kwadraat|significantie)/u;
/** How sure the other figures are, or how far they lie apart. */
export const isMargin = (text: string) => MARGIN.test(plainly(text));

const TIME_HEAD =
  /^(?:(?:laatst )?bijgewerkt|last updated|updated|stand (?:van|per|op)|(?:publicatie|export|afdruk|meet|onderzoeks)datum|aangemaakt|gepubliceerd|versie|version)/u;
/** When figures were counted or written down. */
export const isTimeHead = (text: string) => TIME_HEAD.test(plainly(text));
