import { format, getFormatDateInfo, getFormatFromId, isDateFormat, isPercentFormat } from 'numfmt';
import type { SourceCell } from '../../../core/figures-in/sheets/source-sheet';

/** The code of a format that programs know by number. */
export const builtInFormat = (id: number) => getFormatFromId(id, 'nl');

/** What a cell shows of a number, and the number that a person sees there. */
export function shownNumber(value: number, code: string, starts1904 = false): SourceCell {
  if (code === '' || code === 'General') return { text: plainText(value), number: value };
  try {
    if (isDateFormat(code)) return shownDay(starts1904 ? value + DAYS_1904 : value, code);
    if (isPercentFormat(code)) return share(Number((value * 100).toPrecision(12)));
    // A sign for shares among the words of a format: the number is one already.
    if (saysShare(code)) return share(value);
    if (/^0{2,}$/u.test(code)) return { text: format(code, value, { locale: 'nl' }) };
    return {
      text: plainText(value),
      number: value,
      ...(/[€$£]|EUR/u.test(withoutLocale(code)) && { money: true }),
    };
  } catch {
    // A format that nobody knows says nothing.
    return { text: plainText(value), number: value };
  }
}

const DAYS_1904 = 1462;

const share = (number: number): SourceCell => ({ text: `${plainText(number)}%`, number, percent: true });

function shownDay(value: number, code: string): SourceCell {
  const { year, month, day } = getFormatDateInfo(code);
  const text = format(code, value, { locale: 'nl' }).trim();
  return { text, ...((year || month || day) && { period: true }) };
}

const saysShare = (code: string) => /"[^"%]*%[^"]*"|\\%/u.test(code);
const withoutLocale = (code: string) => code.replaceAll(/\[\$-[^\]]*\]/gu, '');

/** Fifteen digits are what spreadsheets keep; beyond those stands what computers add. */
export const plainText = (value: number) => String(Number(value.toPrecision(15)));
