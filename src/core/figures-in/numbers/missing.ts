/**
 * Why there is no figure where one is looked for. `vague` is what a source says instead of a number; `notANumber`,
 * `negative` and `overHundred` are figures that cannot be drawn as they stand.
 */
export type MissingReason =
  | 'empty'
  | 'secret'
  | 'unknown'
  | 'none'
  | 'notApplicable'
  | 'tooFew'
  | 'vague'
  | 'error'
  | 'noResult'
  | 'negative'
  | 'overHundred'
  | 'notANumber';

/** A figure that is not there. */
export interface Missing {
  readonly missing: MissingReason;
  /** What stands in its place. */
  readonly found: string;
}

const WORDS: readonly (readonly [reason: MissingReason, words: readonly string[]])[] = [
  [
    'secret',
    ['x', 'geheim', 'secret', 'vertrouwelijk', 'confidential', 'afgeschermd', 'onderdrukt', 'suppressed'],
  ],
  [
    'unknown',
    [
      '.',
      '..',
      '...',
      '…',
      '?',
      'onbekend',
      'unknown',
      'nb',
      'n b',
      'niet bekend',
      'weet niet',
      ':',
      'nnb',
      'nog niet bekend',
      'volgt',
      'volgt nog',
      'niet gemeten',
      'niet gevraagd',
      'geen gegevens',
      'geen opgave',
      'no data',
      'not available',
      'not asked',
      'k.a.',
      'ka',
      'keine angabe',
    ],
  ],
  [
    'none',
    ['-', '–', '—', '−', '--', '---', '·', '/', '*', '**', 'nihil', 'geen', 'none', 'nil', 'geen cijfer'],
  ],
  [
    'notApplicable',
    [
      'nvt',
      'n v t',
      'niet van toepassing',
      'na',
      'n a',
      'n/a',
      '#n/a',
      '#n/b',
      'n/b',
      'nan',
      'null',
      '(null)',
      'not applicable',
    ],
  ],
  [
    'tooFew',
    [
      'te weinig',
      'te klein',
      'te weinig respondenten',
      'te weinig gegevens',
      'te weinig waarnemingen',
      'te weinig deelnemers',
      'n te klein',
      'too few',
      'n<5',
      'n < 5',
      'n<10',
      'n < 10',
      'c',
      'ns',
      'q',
    ],
  ],
];

const MARKS: ReadonlyMap<string, MissingReason> = new Map(
  WORDS.flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
);

/** `<5` and `< 10`: too few to be told; `>95` is vague. */
const BOUND = /^[<≤≥>] ?\d[\d.,]* ?%?$/u;
const VAGUE =
  /^(?:enkele|een paar|een aantal|ongeveer|circa|ca\.?|ruim|bijna|meer dan|minder dan|rond de|zo'n|zo’n|naar schatting|tientallen|honderden|duizenden|veel|weinig|a few|several|some|about|around|nearly|almost|over|under|more than|less than|dozens|hundreds|thousands|[±~≈])(?:$| )/u;
const SPAN = /^\d[\d.,]* ?%? ?(?:[–à-]|tot|to) ?\d[\d.,]* ?%?$/u;

/** In brackets a figure is one to be careful with; an account means a loss by them. */
const BRACKETED = /^(?:\(-?[\d.,]+ ?%?\)|\[-?[\d.,]+ ?%?\])$/u;

/** What a text says where there is no figure; nothing for one that may hold a figure. */
export function missingIn(text: string): MissingReason | undefined {
  const words = text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  if (words === '') return 'empty';
  const known = MARKS.get(words) ?? MARKS.get(words.replaceAll('.', '')) ?? dotted(words);
  if (known !== undefined) return known;
  if (/^#[a-zé0-9/]{2,12}[!?]?$/u.test(words)) return 'error';
  if (BOUND.test(words)) return /^[<≤]/u.test(words) ? 'tooFew' : 'vague';
  return isVague(words) ? 'vague' : undefined;
}

/** `1 op de 5`. */
const ONE_IN = /^\d+ (?:op de|op|van de|in|out of) \d+$/u;

const isVague = (words: string) =>
  [VAGUE, /^[±~≈]/u, SPAN, BRACKETED, ONE_IN].some((pattern) => pattern.test(words));

/** `n.v.t.` and `n. v. t.` as `nvt`. */
function dotted(words: string): MissingReason | undefined {
  return /^(?:[a-z]\. ?){2,4}$/u.test(words) ? MARKS.get(words.replaceAll(/[. ]/gu, '')) : undefined;
}
