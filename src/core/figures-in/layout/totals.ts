import { termIn } from './vocabulary';

/** Which rows are sums of others, by what they are called. */

const BEGINS =
  /^\(?(?:(?:sub|eind|rij|kolom)[- ]?totaal|totaal|totalen|(?:sub|grand )[- ]?total|total|som|sum|gesamt|insgesamt|gesamtergebnis|alle leeftijden|alle antwoorden)(?![\p{L}\p{N}])/u;

/** Whether a row so called is a sum of others. */
export const isTotal = (text: string) => BEGINS.test(termIn(text));

const ENDS = /[\s(,:–-](?:(?:sub|eind)?totaal|(?:sub)?total|gesamt|insgesamt)\)?$/u;

/** `Noord totaal`: a sum of others, unless most rows are so called. */
export const endsAsTotal = (text: string) => ENDS.test(termIn(text));

const ALL =
  /^(?:samen|tezamen|tot|bij elkaar|opgeteld|iedereen|everyone|all|overall|zusammen)$|^(?:alle|alles|hele|heel|geheel|gehele|all|whole|entire|gemeente|stad|regio|provincie|nederland|the netherlands)(?![\p{L}\p{N}])/u;

/** What all others together may be called, and a row of its own as well: only its figures can tell. */
export const mayBeTotal = (text: string) => ALL.test(termIn(text));

const PART = /^(?:[-–•] ?)?(?:w\.?v\.?|waarvan|of which|davon)(?![\p{L}\p{N}])/u;

/** `waarvan jongens`: a part of the row above those that are so called. */
export const isPartOfAbove = (text: string) => PART.test(termIn(text));
